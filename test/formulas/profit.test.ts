import { DATASET_IDS } from '../../src/datasets';
import { REPORT_IDS } from '../../src/reports';
import { ask, fileWith, type Literal, moment } from './file';

/** 1 October and 1 November 2026. */
const [OCTOBER, NOVEMBER] = [46_296, 46_327];
const PROFIT: Literal = [
  ['shop', 'line', 'currency', 'month', 'nmId', 'vendorCode', 'pieces', 'revenue', 'payout', 'cost', 'tax', 'profit'],
  ['Дом', '1', 'RUB', OCTOBER, 101, 'A', 2, 2000, 1500, 600, 120, 780],
  ['Дом', '2', 'RUB', NOVEMBER, 101, 'A', 1, 1000, 700.5, 300, 60, 340.5],
  ['Дом', '3', 'RUB', NOVEMBER, 102, 'B', 1, 500, 400, '', 30, ''],
  ['Дом', '4', 'RUB', NOVEMBER, '', '#article', 0, 0, -50, 0, 0, -50],
];
const STAMP = moment('2026-11-23T09:00:00');
const profit = (...args: unknown[]) => ask(fileWith({ profit: PROFIT }), 'WB_PROFIT', [...args, ...Array<undefined>(5 - args.length).fill(undefined), STAMP]);

it.each<[string, unknown[], unknown]>([
  ['an article, of all months', ['A'], 1120.5],
  ['its number', [101, 'октябрь'], 780],
  ['this month, which is not over', [101, 'месяц'], 340.5],
  ['a month to its end', [101, '01.11.2026 - 30.11.2026'], 340.5],
  ['another number', [101, 'прошлый месяц', undefined, 'выручка'], 2000],
  ['what nobody knows, because its cost is not filled in', ['B', 'ноябрь'], ''],
  ['a number of it that is known', ['B', 'ноябрь', undefined, 'налог'], 30],
  ['a sum of which a part is not known', ['все', 'ноябрь', 'итого'], ''],
  ['a sum of which all is', ['все', 'октябрь', 'итого'], 780],
  ['months', ['все', undefined, 'месяц', 'прибыль, к оплате'], [['Месяц', 'Прибыль, ₽', 'Итого к оплате, ₽'], [moment('2026-10-01'), 780, 1500], [moment('2026-11-01'), '', 1050.5]]],
])('%s', (_, args, answer) => {
  expect(profit(...args)).toEqual(answer);
});

it('says of no sum what it would be without a cell that is left empty', () => {
  const [header, first, ...others] = PROFIT;
  const file = fileWith({ profit: [header as Literal[number], (first as unknown[]).map((cell, at) => (at === 8 ? '' : cell)) as Literal[number], ...others] });
  const payout = (period: string): unknown => ask(file, 'WB_PROFIT', ['A', period, undefined, 'к оплате', undefined, STAMP]);
  expect([payout('октябрь'), payout('ноябрь')]).toEqual(['', 700.5]);
});

it.each(['7 дней', '15.10.2026 - 30.11.2026', '01.11.2026 - 10.11.2026', 'вчера'])('does not cut a month: %s', (period) => {
  expect(() => profit(101, period)).toThrow(/месяц/);
});

it('says that the report is off, and where it is switched on', () => {
  expect(() => ask(fileWith({}), 'WB_PROFIT', ['A'])).toThrow(/Прибыль.*«Отчёты»/);
});

it('shows any report as a table', () => {
  const file = fileWith({ profit: PROFIT });
  expect(ask(file, 'WB_TABLE', ['Прибыль', 'Месяц; Прибыль', 'Артикул WB = 101'])).toEqual([['Месяц', 'Прибыль'], [moment('2026-10-01'), 780], [moment('2026-11-01'), 340.5]]);
  expect(ask(file, 'WB_TABLE', ['profit', 'Артикул продавца', 'Прибыль < 0'])).toEqual([['Артикул продавца'], ['без артикула']]);
  expect(() => ask(file, 'WB_UPDATED', ['Прибыль'])).toThrow('Прибыль');
});

it('finds every sheet by one name', () => {
  expect(REPORT_IDS.filter((id) => (DATASET_IDS as readonly string[]).includes(id))).toEqual([]);
});
