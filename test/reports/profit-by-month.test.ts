import { profitByMonth } from '../../src/reports/profit-by-month';
import { profitLeaders } from '../../src/reports/profit-leaders';
import { type Fields, tablesOf } from './tables';

/** 1 October and 1 November 2026. */
const [OCTOBER, NOVEMBER] = [46_296, 46_327];
const line = (month: number | '', nmId: number | '', profit: number | '', more: Fields = {}): Fields =>
  ({ month, currency: 'RUB', nmId, vendorCode: `A${nmId}`, title: `Товар ${nmId}`, pieces: 2, revenue: 100.1, payout: 70.2, missing: profit === '' ? 2 : 0, profit, ...more });
const tables = (lines: readonly Fields[]) => tablesOf({ today: NOVEMBER + 20, datasets: { finance: [] }, reports: { profit: lines } });

describe('profit by month', () => {
  it('adds up the lines of a month, whatever belongs to no article included, oldest month first', () => {
    expect(profitByMonth().rows(tables([line(NOVEMBER, 1, 10.1), line(NOVEMBER, '', -3.3), line(OCTOBER, 1, 20)]))).toEqual([
      { month: OCTOBER, currency: 'RUB', revenue: 100.1, payout: 70.2, missing: 0, profit: 20, margin: 19.98 },
      { month: NOVEMBER, currency: 'RUB', revenue: 200.2, payout: 140.4, missing: 0, profit: 6.8, margin: 3.4 },
    ]);
  });

  it('knows no profit of a month in which one cost is not known, and says how many pieces lack it', () => {
    expect(profitByMonth().rows(tables([line(NOVEMBER, 1, 10), line(NOVEMBER, 2, '')]))).toEqual([
      { month: NOVEMBER, currency: 'RUB', revenue: 200.2, payout: 140.4, missing: 2, profit: '', margin: '' },
    ]);
  });

  it('never adds two currencies, and has no share of revenue below nothing', () => {
    const made = profitByMonth().rows(tables([line(NOVEMBER, 1, 10), line(NOVEMBER, 1, 5, { currency: 'KZT', revenue: -1 }), line('', 2, 7)]));
    expect(made.map(({ currency, profit, margin }) => [currency, profit, margin])).toEqual([['RUB', 10, 9.99], ['KZT', 5, '']]);
  });
});

describe('best and worst articles', () => {
  it('say for what part of all pieces of the month the cost is known, in each currency', () => {
    const lines = [line(OCTOBER, 9, ''), line(NOVEMBER, 1, 5), line(NOVEMBER, 2, '', { pieces: 7, missing: 6 }), line(NOVEMBER, '', ''), line(NOVEMBER, 3, 4, { currency: 'KZT', pieces: 0 })];
    expect(profitLeaders().rows(tables(lines)).map(({ nmId, coverage, missing }) => [nmId, coverage, missing])).toEqual([[1, 33.33, 6], [3, '', 0]]);
  });

  const made = (lines: readonly Fields[]) => profitLeaders().rows(tables(lines)).map(({ side, place, nmId, profit }) => [side, place, nmId, profit]);

  it('are those of the last month, none at both ends', () => {
    expect(made([line(OCTOBER, 9, 900), line(NOVEMBER, 1, 5), line(NOVEMBER, 2, -7), line(NOVEMBER, 3, 30)])).toEqual([['best', 1, 3, 30], ['best', 2, 1, 5], ['worst', 1, 2, -7]]);
  });

  it('are ten at either end', () => {
    const many = made(Array.from({ length: 45 }, (_, at) => line(NOVEMBER, at + 1, at)));
    expect(many.map(([side, place]) => `${String(side)}${String(place)}`)).toEqual([...Array.from({ length: 10 }, (_, at) => `best${at + 1}`), ...Array.from({ length: 10 }, (_, at) => `worst${at + 1}`)]);
    expect([many[0], many[9], many[10], many[19]].map((row) => row?.[2])).toEqual([45, 36, 1, 10]);
  });

  it('are not what no article has earned, nor what nobody knows', () => {
    expect(made([line(NOVEMBER, '', 50), line(NOVEMBER, 1, ''), line(NOVEMBER, 2, 1)])).toEqual([['best', 1, 2, 1]]);
    expect(made([])).toEqual([]);
  });

  it('have lists of their own in each currency, and a margin where there is revenue', () => {
    const rows = profitLeaders().rows(tables([line(NOVEMBER, 1, 10.01), line(NOVEMBER, 1, 5, { currency: 'KZT', revenue: 0 })]));
    expect(rows.map(({ currency, margin, line: key }) => [currency, margin, key])).toEqual([['RUB', 10, 'best/1'], ['KZT', '', 'best/1']]);
  });
});
