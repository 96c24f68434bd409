import type { FormulaName } from '../../src/formulas';
import { ask, fileWith, type Literal, serial } from './file';

const STAMP = serial('2026-11-23');
const MANY = 'много';
const NOTE = (rows: number): string => `Не поняли строк: ${rows}. Их сумм здесь нет, подробности в панели «WB Таблицы».`;

/** A sheet, two rows of article 1 as they should be, and one that is odd; what one cell answers of these two alone. */
const KINDS: readonly (readonly [kind: string, sheet: string, header: readonly string[], good: readonly unknown[][], odd: readonly unknown[], question: readonly [FormulaName, readonly unknown[]], sum: unknown])[] = [
  ['an amount of the reports', 'finance', ['', 'rrdId', 'rrDate', 'nmId', 'docTypeName', 'forPay'], [['1', 'D', 1, 'Продажа', 10], ['2', 'D', 1, 'Продажа', 5]], ['3', 'D', 1, 'Продажа', MANY], ['WB_PAYOUT', [1]], 15],
  ['a charge of the reports', 'finance', ['', 'rrdId', 'rrDate', 'nmId', 'docTypeName', 'penalty'], [['1', 'D', 1, '', 10], ['2', 'D', 1, '', 5]], ['3', 'D', 1, '', MANY], ['WB_FINANCE', [1, '', '', 'штрафы']], 15],
  ['a document', 'finance', ['', 'rrdId', 'rrDate', 'nmId', 'docTypeName', 'forPay'], [['1', 'D', 1, 'Продажа', 10], ['2', 'D', 1, 'возврат', 5]], ['3', 'D', 1, 'Перенос', 7], ['WB_PAYOUT', [1]], 5],
  ['a letter', 'sales', ['', 'saleID', 'date', 'nmId', 'priceWithDisc'], [['S1', 'D', 1, 10], ['S2', 'D', 1, 5]], ['Q3', 'D', 1, 7], ['WB_SALES', [1, '', '', 'сумма']], 15],
  ['a price of an order', 'orders', ['', 'srid', 'date', 'nmId', 'priceWithDisc'], [['a', 'D', 1, 10], ['b', 'D', 1, 5]], ['c', 'D', 1, MANY], ['WB_ORDERS', [1, '', '', 'сумма']], 15],
  ['a stock', 'stocks', ['', 'chrtId', 'nmId', 'quantity'], [['1', 1, 10], ['2', 1, 5]], ['3', 1, MANY], ['WB_STOCKS', [1]], 15],
  ['what was spent', 'advertStats', ['', 'advertId', 'date', 'nmId', 'sum', 'currency'], [['1', 'D', 1, 10, 'RUB'], ['2', 'D', 1, 5, 'RUB']], ['3', 'D', 1, MANY, 'RUB'], ['WB_ADS', [1]], 15],
  ['a storage', 'paidStorage', ['', 'chrtId', 'date', 'nmId', 'warehousePrice'], [['1', 'D', 1, 10], ['2', 'D', 1, 5]], ['3', 'D', 1, MANY], ['WB_STORAGE', [1]], 15],
  ['a price', 'prices', ['', 'sizeID', 'nmID', 'discountedPrice'], [['1', 1, '1 000,50'], ['2', 1, 2000]], ['3', 1, MANY], ['WB_PRICE', [1]], 1000.5],
];

function sheet(header: readonly string[], rows: readonly (readonly unknown[])[]): Literal {
  const day = serial('2026-11-20');
  return [header, ...rows.map((row) => ['Лавка', ...row.map((cell) => (cell === 'D' ? day : cell))])] as Literal;
}

describe.each(KINDS)('%s that is not understood', (_kind, tag, header, good, odd, [name, args], sum) => {
  const mixed = (): ReturnType<typeof fileWith> => fileWith({ [tag]: sheet(header, [...good, odd]) });
  const alone = (): ReturnType<typeof fileWith> => fileWith({ [tag]: sheet(header, [odd]) });

  it('leaves the number of the rows that are', () => {
    expect(ask(mixed(), name, args)).toBe(sum);
  });

  it('is no zero where no other row counts: an error in one cell, words in a range', () => {
    expect(() => ask(alone(), name, args)).toThrow(NOTE(1));
    expect(() => ask(alone(), name, args)).toThrow('=WB_CHECK()');
    const [, ...others] = args;
    expect(ask(alone(), name, [[[1]], ...others])).toEqual([[NOTE(1)]]);
  });

  it('is counted by the check', () => {
    expect(ask(mixed(), 'WB_CHECK', [tag], { stamp: STAMP })).toBe(1);
    expect(ask(fileWith({ [tag]: sheet(header, good) }), 'WB_CHECK', [tag], { stamp: STAMP })).toBe(0);
  });
});

const DAY = serial('2026-11-20');

it('is no zero in one number of a whole sheet', () => {
  const finance = sheet(['', 'rrdId', 'rrDate', 'docTypeName', 'forPay', 'currency'], [['1', DAY, 'Продажа', MANY, 'RUB']]);
  expect(() => ask(fileWith({ finance }), 'WB_PAYOUT', ['все', '', 'итого'])).toThrow(NOTE(1));
  const balance = sheet(['', 'currency', 'current'], [['RUB', MANY]]);
  expect(() => ask(fileWith({ balance }), 'WB_BALANCE', [])).toThrow(NOTE(1));
});

/** An amount that WB sends with every row, and this time did not. */
const BLANK: readonly (readonly [sheet: string, header: readonly string[], row: readonly unknown[], question: readonly [FormulaName, readonly unknown[]]])[] = [
  ['balance', ['', 'currency', 'current'], ['RUB', ''], ['WB_BALANCE', []]],
  ['stocks', ['', 'chrtId', 'nmId', 'quantity'], ['1', 1, ''], ['WB_STOCKS', [1]]],
  ['orders', ['', 'srid', 'date', 'nmId', 'priceWithDisc'], ['a', 'D', 1, ''], ['WB_ORDERS', [1, '', '', 'сумма']]],
  ['advertStats', ['', 'advertId', 'date', 'nmId', 'sum'], ['1', 'D', 1, ''], ['WB_ADS', [1]]],
  ['paidStorage', ['', 'chrtId', 'date', 'nmId', 'warehousePrice'], ['1', 'D', 1, ''], ['WB_STORAGE', [1]]],
];

it.each(BLANK)('is no zero where WB left the amount of %s out', (tag, header, row, [name, args]) => {
  expect(() => ask(fileWith({ [tag]: sheet(header, [row]) }), name, args)).toThrow(NOTE(1));
  expect(ask(fileWith({ [tag]: sheet(header, [row]) }), 'WB_CHECK', [tag], { stamp: STAMP })).toBe(1);
});

it('says nothing of a column that a person deleted: no amount of it is asked for', () => {
  const file = fileWith({ balance: sheet(['', 'currency', 'current'], [['RUB', 5]]) });
  file.user('balance').deleteColumn(file.header('balance').indexOf('Можно вывести') + 1);
  expect(ask(file, 'WB_CHECK', ['balance'], { stamp: STAMP })).toBe(0);
});

it('is no share either', () => {
  const sheets = { advertStats: sheet(['', 'advertId', 'date', 'nmId', 'sum'], [['1', DAY, 1, MANY]]), orders: sheet(['', 'srid', 'date', 'nmId', 'priceWithDisc'], [['a', DAY, 1, 10]]) };
  expect(() => ask(fileWith(sheets), 'WB_AD_SHARE', [1])).toThrow(NOTE(1));
  expect(() => ask(fileWith(sheets), 'WB_AD_SHARE', ['все', '', 'итого'])).toThrow(NOTE(1));
});

it('of stock is not sold out: one cell, a range, the table', () => {
  const stocks = sheet(['', 'chrtId', 'nmId', 'vendorCode', 'quantity'], [['1', 1, 'A', MANY], ['2', 2, 'B', 28], ['3', 2, 'B', MANY]]);
  const orders = sheet(['', 'srid', 'date', 'nmId', 'isCancel'], [['a', DAY, 1, false], ['b', DAY, 2, false]]);
  const file = fileWith({ stocks, orders });
  expect(() => ask(file, 'WB_COVER', [1], { stamp: STAMP })).toThrow(NOTE(1));
  expect(ask(file, 'WB_COVER', [[[1], [2]]], { stamp: STAMP })).toEqual([[NOTE(1)], [392]]);
  expect((ask(file, 'WB_COVER', [], { stamp: STAMP }) as unknown[][]).slice(1)).toEqual([
    [1, 'A', 0, 1 / 14, NOTE(1)], [2, 'B', 28, 1 / 14, 392], [NOTE(2), '', '', '', ''],
  ]);
});

it('of a day nobody can read breaks no number of other days', () => {
  const orders = sheet(['', 'srid', 'date', 'nmId', 'priceWithDisc'], [['a', 'вчера', 1, 10]]);
  const file = fileWith({ orders });
  expect(ask(file, 'WB_ORDERS', ['все', '7 дней', 'итого', 'сумма'], { stamp: STAMP })).toBe(0);
  expect(ask(file, 'WB_CHECK', ['Заказы'], { stamp: STAMP })).toBe(1);
  expect(ask(file, 'WB_CHECK', ['Заказы', 'всё время'], { stamp: STAMP })).toBe(0);
});

describe('the check of a file', () => {
  const finance = sheet(['', 'rrdId', 'rrDate', 'docTypeName', 'forPay', 'currency', 'penalty'], [
    ['1', DAY, 'Перенос', 7, 'RUB', 0], ['2', DAY, 'Перенос', 8, 'фантики', 0], ['3', DAY, 'Продажа', 8, 'фантики', 0], ['4', DAY, 'Продажа', 8, 'RUB', MANY], ['5', serial('2026-01-20'), 'Перенос', 7, 'RUB', 0],
  ]);
  const sales = sheet(['', 'saleID', 'date', 'nmId', 'priceWithDisc', 'forPay'], [
    ['R1', DAY, 1, 10, MANY], ['Q2', DAY, 1, 10, MANY], ['S3', DAY, 1, MANY, MANY], ['S4', DAY, 1, 1, 1],
  ]);
  const file = (): ReturnType<typeof fileWith> => fileWith({ finance, sales });
  const check = (...args: unknown[]): unknown => ask(file(), 'WB_CHECK', args, { stamp: STAMP });

  it.each([[[]], [['все']]])('says where what stands, each row once, the most first (%j)', (args) => {
    expect(check(...args)).toEqual([
      ['Лист', 'Колонка', 'Что стоит', 'Строк'],
      ['Финансы', 'Тип документа', 'Перенос', 2],
      ['Продажи', 'К перечислению, ₽', '', 1], ['Продажи', 'Номер продажи', 'Q', 1], ['Продажи', 'Цена со скидкой продавца, ₽', '', 1],
      ['Финансы', 'Валюта', 'ФАНТИКИ', 1], ['Финансы', 'Общая сумма штрафов', '', 1],
    ]);
  });

  it('counts the rows of one sheet, of a shop and of a period', () => {
    expect([check('Финансы'), check('Продажи'), check('финансы', 'всё время'), check('Финансы', '2026-01-20'), check('Финансы', '', 'Лавка')]).toEqual([4, 3, 5, 1, 4]);
    expect(() => check('Финансы', '', 'Палатка')).toThrow('Палатка');
  });

  it('says so where all is understood', () => {
    expect(ask(fileWith({ sales: [...sales.slice(0, 1), ...sales.slice(4)] }), 'WB_CHECK', [], { stamp: STAMP })).toEqual([['Лист', 'Колонка', 'Что стоит', 'Строк'], ['Все строки понятны', '', '', '']]);
  });

  it('knows the sheets that formulas add up, and says which is not loaded', () => {
    expect(() => check('Баланс')).toThrow('Баланс');
    expect(() => check('Журнал')).toThrow('Журнал');
  });
});
