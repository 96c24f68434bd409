import { profit } from '../../src/reports/profit';
import { profitByMonth } from '../../src/reports/profit-by-month';
import { paidMonths } from '../../src/reports/profit-by-month/paid-months';
import { profitLeaders } from '../../src/reports/profit-leaders';
import { financeShop } from './finance-shop';
import { type Fields, tablesOf } from './tables';

/** 1 October and 1 November 2026. */
const [OCTOBER, NOVEMBER] = [46_296, 46_327];
const line = (month: number | '', nmId: number | '', profit: number | '', more: Fields = {}): Fields =>
  ({ month, currency: 'RUB', nmId, vendorCode: `A${nmId}`, title: `Товар ${nmId}`, pieces: 2, revenue: 100.1, payout: 70.2, missing: profit === '' ? 2 : 0, cost: profit === '' ? '' : 30, extra: 10, profit, ...more });
const tables = (lines: readonly Fields[], finance: readonly Fields[] = []) => tablesOf({ today: NOVEMBER + 20, datasets: { finance }, reports: { profit: lines } });

/** The finance rows behind lines whose payout is this. */
const paid = (month: number | '', forPay: number, more: Fields = {}): Fields => ({ docTypeName: 'Продажа', rrDate: month, currency: 'RUB', nmId: 1, forPay, ...more });
const SHOWN = { cost: 30, extra: 10, advertising: '', advertDeduction: '', tax: '' };

describe('profit by month', () => {
  it('adds up the lines of a month, whatever belongs to no article included, oldest month first', () => {
    const finance = [paid(OCTOBER, 70.2), paid(NOVEMBER, 140.4), paid('', 5)];
    expect(profitByMonth().rows(tables([line(NOVEMBER, 1, 30.2), line(NOVEMBER, '', 70.2, { cost: 0, extra: 0 }), line(OCTOBER, 1, 30.2)], finance))).toEqual([
      { month: OCTOBER, currency: 'RUB', revenue: 100.1, payout: 70.2, missing: 0, profit: 30.2, margin: 30.17, ...SHOWN, difference: 0 },
      { month: NOVEMBER, currency: 'RUB', revenue: 200.2, payout: 140.4, missing: 0, profit: 100.4, margin: 50.15, ...SHOWN, difference: 0 },
    ]);
  });

  it('knows no profit of a month in which one cost is not known, and says how many pieces lack it', () => {
    expect(profitByMonth().rows(tables([line(NOVEMBER, 1, 10), line(NOVEMBER, 2, '')], [paid(NOVEMBER, 140.39)]))).toEqual([
      { month: NOVEMBER, currency: 'RUB', revenue: 200.2, payout: 140.4, missing: 2, profit: '', margin: '', ...SHOWN, cost: '', extra: 20, difference: 0.01 },
    ]);
  });

  it('takes off advertising and taxes, with what is given back', () => {
    const more = { advertising: 7, advertDeduction: 5, tax: 3 };
    expect(profitByMonth().rows(tables([line(NOVEMBER, 1, 25.2, more)], [paid(NOVEMBER, 70.2)]))[0]).toMatchObject({ ...more, difference: 0 });
    expect(profitByMonth().rows(tables([line(NOVEMBER, 1, 25.19, more)], [paid(NOVEMBER, 70.2)]))[0]).toMatchObject({ difference: -0.01 });
  });

  it('never adds two currencies, and has no share of revenue below nothing', () => {
    const made = profitByMonth().rows(tables([line(NOVEMBER, 1, 10), line(NOVEMBER, 1, 5, { currency: 'KZT', revenue: -1 }), line('', 2, 7)]));
    expect(made.map(({ currency, profit, margin }) => [currency, profit, margin])).toEqual([['RUB', 10, 9.99], ['KZT', 5, '']]);
  });

  it('shows a month that has no line at all, and nothing where no profit has been made', () => {
    const finance = [paid(OCTOBER, 50), paid(NOVEMBER, 70.2)];
    expect(profitByMonth().rows(tables([line(NOVEMBER, 1, 30.2)], finance)).map(({ month, payout, difference }) => [month, payout, difference])).toEqual([[OCTOBER, 0, -50], [NOVEMBER, 70.2, 0]]);
    expect(profitByMonth().rows(tables([], finance))).toEqual([]);
  });

  it('differs by nothing where WB has parts of a kopeck, which lines lose one by one', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const shop = { today: NOVEMBER + 100, datasets: { finance: financeShop(seed, { decimals: 3, rows: 200 }) } };
      const lines = profit().rows(tablesOf(shop)) as Fields[];
      const exact = paidMonths(tablesOf(shop)).reduce((sum, { payout }) => sum + payout, 0);
      const months = profitByMonth().rows(tablesOf({ ...shop, reports: { profit: lines } }));
      expect([months.length > 1, months.every(({ difference }) => difference === 0), Math.abs(exact % 100)]).toEqual([true, true, 0]);
    }
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
