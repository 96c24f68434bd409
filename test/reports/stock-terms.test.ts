import { replenish } from '../../src/reports/replenish';
import { runningOut } from '../../src/reports/running-out';
import { stockTermsReport } from '../../src/reports/stock-terms';
import { words as english } from '../../src/reports/stock-terms/en';
import { words as russian } from '../../src/reports/stock-terms/ru';
import { stockTerms } from '../../src/reports/stock-terms/terms';
import { type Fields, tablesOf } from './tables';

const TODAY = 46_349;
const USUAL = { leadDays: 14, safetyDays: 7, classA: 80, classB: 95, months: 3, classX: 10, classY: 25, weeks: 12 };
const termsOf = (...rows: Fields[]) => stockTerms(tablesOf({ today: TODAY, datasets: {}, reports: { stockTerms: rows } }));

it('has a row with words for each setting, and leaves its value to people', () => {
  const rows = stockTermsReport().rows(tablesOf({ today: TODAY, datasets: {} }));
  expect(Object.fromEntries(rows.map(({ term, usual }) => [term, usual]))).toEqual(USUAL);
  expect(rows.every((row) => !('value' in row))).toBe(true);
  for (const words of [russian, english]) {
    for (const column of ['name', 'about'] as const) expect(Object.keys(words.values?.[column] ?? {}).sort()).toEqual(Object.keys(USUAL).sort());
  }
});

it.each<[string, number | string, number]>([['leadDays', 21, 21], ['leadDays', '21 день', 14], ['leadDays', '', 14], ['classA', '70%', 70], ['classX', 0.15, 15], ['weeks', 99, 12]])('tells which %s is counted with where %j is filled in', (term, value, holds) => {
  const rows = stockTermsReport().rows(tablesOf({ today: TODAY, datasets: {}, reports: { stockTerms: [{ term, value }] } }));
  expect(rows.find((row) => row['term'] === term)?.['holds']).toBe(holds);
  expect(rows.filter((row) => row['term'] !== term).every(({ usual, holds: inForce }) => inForce === usual)).toBe(true);
});

it('takes what people have filled in, however they write percents', () => {
  expect(termsOf()).toEqual(USUAL);
  expect(termsOf({ term: 'leadDays', value: 30 }, { term: 'safetyDays', value: 0 }, { term: 'classA', value: 0.7 }, { term: 'classB', value: '90 %' }, { term: 'classX', value: '15,5' }))
    .toEqual({ ...USUAL, leadDays: 30, safetyDays: 0, classA: 70, classB: 90, classX: 15.5 });
});

it.each<[string, string | number]>([['leadDays', -1], ['leadDays', 'скоро'], ['safetyDays', ''], ['classA', 101], ['weeks', 3], ['weeks', 53], ['months', 0], ['classY', 0]])('goes on with the usual %s where somebody has written %j', (term, value) => {
  expect(termsOf({ term, value })).toEqual(USUAL);
});

describe('the days of a supply', () => {
  const stocks = [{ nmId: 1, techSize: 'M', warehouseName: 'Склад', quantity: 0, inWayToClient: 0, inWayFromClient: 0 }];
  const orders = Array.from({ length: 28 }, (_, at) => ({ date: TODAY - 28 + at + 0.5, nmId: 1, techSize: 'M', isCancel: false, warehouseName: 'Склад', warehouseType: 'Склад WB' }));
  const toSend = (reports: Record<string, Fields[]>): unknown[] => [runningOut(), replenish()].map((report) => report.rows(tablesOf({ today: TODAY, datasets: { stocks, orders }, reports }))[0]?.toSend);

  it('are those of the sheet of settings, unless a row has its own', () => {
    const settings = [{ term: 'leadDays', value: 20 }, { term: 'safetyDays', value: 5 }];
    // One piece a day, nothing there: as many pieces as days.
    expect(toSend({})).toEqual([21, 21]);
    expect(toSend({ stockTerms: settings })).toEqual([25, 25]);
    expect(toSend({ stockTerms: settings, runningOut: [{ nmId: 1, size: 'M', leadDays: 3 }], replenish: [{ line: '1/m/склад', leadDays: 3, safetyDays: 1 }] })).toEqual([8, 4]);
  });
});
