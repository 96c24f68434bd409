import type { Services } from '../../src/app/services';
import { SHOPS } from '../../src/app/shops/shops';
import { JOB } from '../../src/app/state/job-state';
import { keyOf } from '../../src/app/state/key';
import { keepState } from '../../src/app/state/keeper';
import { SETTINGS } from '../../src/app/state/settings';
import { NEW_JOB } from '../../src/sync/job';
import { memoryStore } from '../support/memory-store';
import { ask, fileWith, type Literal, moment, serial } from './file';

const STAMP = serial('2026-11-23T09:00:00');
const at = (day: string): number => serial(`2026-11-${day}T12:00:00`);
const day = (text: string): number => serial(`2026-11-${text}`);

const CARDS: Literal = [['shop', 'nmID', 'chrtID', 'vendorCode', 'barcode'], ['Дом', 101, '1', 'A', 'b1'], ['Дом', 404, '4', 'NEW', 'b4']];
const ADS: Literal = [
  ['shop', 'advertId', 'date', 'nmId', 'vendorCode', 'sum', 'currency'],
  ['Дом', '1', day('16'), 101, '', 100, 'RUB'],
  ['Дом', '1', day('20'), 101, '', 50.5, 'RUB'],
  ['Дом', '1', day('20'), 202, '', 30, 'RUB'],
];
const ORDERS: Literal = [
  ['shop', 'srid', 'date', 'nmId', 'supplierArticle', 'priceWithDisc', 'isCancel'],
  ['Дом', 'a', at('10'), 101, 'A', 9000, true],
  ['Дом', 'b', at('17'), 101, 'A', 1000, false],
  ['Дом', 'c', at('20'), 101, 'A', 2000, true],
  ['Дом', 'd', at('20'), 303, 'C', 500, false],
];
const SALES: Literal = [
  ['shop', 'saleID', 'date', 'nmId', 'supplierArticle', 'priceWithDisc'],
  ['Дом', 'S1', at('19'), 101, 'A', 800],
  ['Дом', 'S2', at('20'), 303, 'C', 500],
  ['Дом', 'R3', at('20'), 101, 'A', -800],
  ['Дом', 'X4', at('20'), 101, 'A', 7],
];
const PROFIT: Literal = [
  ['shop', 'line', 'currency', 'month', 'nmId', 'vendorCode', 'revenue', 'cost', 'extra', 'advertising', 'profit'],
  ['Дом', '1', 'RUB', day('01'), 101, 'A', 1000, 300, 50, 50, 200],
  ['Дом', '2', 'RUB', day('01'), 102, 'B', 500, '', 0, '', ''],
  ['Дом', '3', 'RUB', day('01'), 103, 'C', -10, 0, 0, '', -20],
];
const file = (sheets: Readonly<Record<string, Literal>> = {}) => fileWith({ cards: CARDS, advertStats: ADS, orders: ORDERS, sales: SALES, profit: PROFIT, ...sheets });
const asked = (name: 'WB_AD_SHARE' | 'WB_BUYOUT' | 'WB_MARGIN', ...args: unknown[]) => ask(file(), name, args, { stamp: STAMP });

it.each<[string, 'WB_AD_SHARE' | 'WB_BUYOUT' | 'WB_MARGIN', unknown[], unknown]>([
  ['the orders of an article', 'WB_AD_SHARE', ['A', '7 дней'], 150.5 / 3000],
  ['of what was bought', 'WB_AD_SHARE', [101, '7 дней', '', 'выкупы'], 150.5 / 800],
  ['of the shop', 'WB_AD_SHARE', ['7 дней', 'итого'], 180.5 / 3500],
  ['of the whole time: only days that both sheets know', 'WB_AD_SHARE', [101], 150.5 / 3000],
  ['of a period that begins before advertising is known', 'WB_AD_SHARE', [101, '14 дней'], ''],
  ['of the shop in such a period', 'WB_AD_SHARE', ['14 дней', 'итого'], ''],
  ['of an article that was not advertised', 'WB_AD_SHARE', [303, '7 дней'], 0],
  ['of an article that nobody ordered', 'WB_AD_SHARE', [202, '7 дней'], ''],
  ['of articles in a range', 'WB_AD_SHARE', [[['A'], [''], [999], ['NEW']], '7 дней'], [[150.5 / 3000], [''], [''], ['']]],
  ['of an empty cell', 'WB_AD_SHARE', ['', '7 дней'], ''],
  ['what buyers have kept', 'WB_BUYOUT', [101], 1 / 4],
  ['of the shop in days', 'WB_BUYOUT', ['7 дней', 'итого'], 2 / 4],
  ['what is left of the revenue', 'WB_MARGIN', ['A', 'ноябрь'], 0.2],
  ['what each rouble that was spent has brought', 'WB_MARGIN', ['A', 'ноябрь', '', 'ROI'], 0.5],
  ['what nobody knows', 'WB_MARGIN', ['B', 'ноябрь'], ''],
  ['of a shop of which a part is not known', 'WB_MARGIN', ['ноябрь', 'итого'], ''],
  ['of revenue below nothing', 'WB_MARGIN', ['C', 'ноябрь'], ''],
])('%s', (_, name, args, answer) => {
  expect(asked(name, ...args)).toEqual(answer);
});

it('shows what a share is made of, an article of several sheets in one row', () => {
  expect(asked('WB_AD_SHARE', '7 дней', '', 'заказы')).toEqual([
    ['Артикул WB', 'Артикул продавца', 'Расход, ₽', 'Сумма заказов, ₽', 'ДРР к заказам'],
    [101, 'A', 150.5, 3000, 150.5 / 3000],
    [202, '', 30, 0, ''],
    [303, 'C', 0, 500, 0],
  ]);
});

it('shows days in their order, and says which of the period are not known', () => {
  expect(asked('WB_AD_SHARE', '14 дней', 'день')).toEqual([
    ['День', 'Расход, ₽', 'Сумма заказов, ₽', 'Выкупили на сумму, ₽', 'ДРР к заказам', 'ДРР к выкупам'],
    [moment('2026-11-16'), 100, 0, 0, '', ''],
    [moment('2026-11-17'), 0, 1000, 0, 0, ''],
    [moment('2026-11-19'), 0, 0, 800, '', 0],
    [moment('2026-11-20'), 80.5, 2500, 500, 80.5 / 2500, 80.5 / 500],
    ['Не поняли строк: 1. Их сумм здесь нет, подробности в панели «WB Таблицы».', '', '', '', '', ''],
    ['Реклама на листе есть только с 16.11.2026: более ранних дней здесь нет.', '', '', '', '', ''],
  ]);
});

it('knows no share where nothing was ever advertised', () => {
  const documentStore = memoryStore();
  const services = { documentStore } as unknown as Services;
  keepState(services, SHOPS, [{ id: 'sid', label: 'Дом', tokens: [] }]);
  keepState(services, keyOf(JOB, 'sid', 'advertStats'), { ...NEW_JOB, status: 'done', succeededAtMs: 1 });
  keepState(services, SETTINGS, { datasets: { advertStats: { isOff: false } }, live: [], reports: {}, alerts: {} });
  const none = file({ advertStats: [['shop', 'advertId']] });
  expect(ask(none, 'WB_AD_SHARE', [101, '7 дней'], { stamp: STAMP, documentStore })).toBe('');
  expect(ask(none, 'WB_AD_SHARE', ['7 дней', 'день', 'заказы'], { stamp: STAMP, documentStore })).toEqual([['День', 'Расход, ₽', 'Сумма заказов, ₽', 'ДРР к заказам']]);
});

it('names articles that no sheet knows, and an error where it is the only one', () => {
  expect(asked('WB_BUYOUT', [[101], [999]], '7 дней', 'артикул')).toEqual([
    ['Артикул WB', 'Артикул продавца', 'Выкупили, шт.', 'Вернули, шт.', 'Отменено, шт.', 'Выкуп'],
    [101, 'A', 1, 1, 1, 1 / 3],
    ['Не найдены: 999', '', '', '', '', ''],
    ['Не поняли строк: 1. Их сумм здесь нет, подробности в панели «WB Таблицы».', '', '', '', '', ''],
  ]);
  expect(() => asked('WB_BUYOUT', 999)).toThrow('Артикул «999» не найден');
});

it('does not divide money of two currencies', () => {
  const two = file({ advertStats: [...ADS, ['Дом', '2', day('20'), 101, '', 5, 'KZT']] });
  expect(() => ask(two, 'WB_AD_SHARE', ['7 дней', 'итого'], { stamp: STAMP })).toThrow(/валют/);
  expect(() => ask(two, 'WB_AD_SHARE', ['7 дней', 'день'], { stamp: STAMP })).toThrow(/валют/);
});

it('does not cut a month', () => {
  expect(() => asked('WB_MARGIN', 'A', '7 дней')).toThrow(/месяц/);
});

it('a day that a person has made a word is no day that is known', () => {
  const workbook = file();
  const rows = workbook.rows('advertStats');
  const row = rows.findIndex((cells) => cells.includes(day('16')));
  workbook.user('advertStats').put(row + 1, (rows[row] ?? []).indexOf(day('16')) + 1, [['давно']]);
  expect(ask(workbook, 'WB_AD_SHARE', ['A', '7 дней'], { stamp: STAMP })).toBe('');
  expect(ask(workbook, 'WB_AD_SHARE', ['A', '3 дня'], { stamp: STAMP })).toBeCloseTo(50.5 / 2000);
});
