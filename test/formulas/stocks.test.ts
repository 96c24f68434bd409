import type { Cell } from '../../src/ports/workbook';
import { ask, fileWith, type Literal } from './file';

/** Two shops; 201 has no stock left; 0460… is a barcode with a leading zero; one vendor code is the number of 101. */
const STOCKS: Literal = [
  ['shop', 'vendorCode', 'nmId', 'techSize', 'barcode', 'warehouseName', 'quantity', 'inWayToClient', 'inWayFromClient'],
  ['Лампы', 'LAMP-1', 101, '0', '2000000000011', 'Коледино', 5, 2, 1],
  ['Лампы', 'LAMP-1', 101, '0', '2000000000011', 'Казань', 7, 0, 0],
  ['Лампы', 'LAMP-2', 102, 'S', '2000000000028', 'Коледино', 3, 0, 0],
  ['Лампы', 'LAMP-2', 102, 'M', '0460000000012', 'Коледино', 4, 0, 0],
  ['Лампы', 'OLD', 201, '0', '2000000000035', '', 0, 0, 0],
  ['Пледы', 'lamp-1', 301, '0', '2000000000042', 'Казань', 10, 0, 3],
  ['Пледы', '101', 302, '0', '2000000000059', 'Казань', 20, 0, 0],
  ['Пледы', '777', 303, '0', '2000000000066', 'Казань', 30, 0, 0],
];

const HEADERS = [
  'Магазин', 'Артикул продавца', 'Артикул WB', 'Размер', 'Баркод', 'Склад', 'Доступно', 'В пути к клиенту', 'В пути от клиента',
];

const file = () => fileWith({ stocks: STOCKS });
const stocks = (...args: unknown[]) => ask(file(), 'WB_STOCKS', args);

describe('one article, one number', () => {
  it.each<[string, unknown, number]>([
    ['a WB article as a number', 101, 12],
    ['a WB article as text', '101', 12],
    ['a WB article with blanks around', ' 101 ', 12],
    ['a vendor code of two shops, in any case', ' Lamp-1', 22],
    ['a vendor code of digits, as a number', 777, 30],
    ['a vendor code of digits, as text', '777', 30],
    ['a barcode as a number', 2000000000028, 3],
    ['a barcode as text', '2000000000028', 3],
    ['a barcode with a leading zero', '0460000000012', 4],
    ['an article that is sold out', 201, 0],
    ['an article of two sizes', 102, 7],
  ])('%s', (_what, article, pieces) => {
    expect(stocks(article)).toBe(pieces);
  });

  it('takes a name of two articles for the WB article, then for the vendor code, then for the barcode', () => {
    const twins = fileWith({
      stocks: [
        ['shop', 'vendorCode', 'nmId', 'barcode', 'warehouseName', 'quantity'],
        ['Лампы', '5', 4, '3', 'Казань', 1],
        ['Лампы', '4', 6, '5', 'Казань', 10],
      ],
    });
    expect(ask(twins, 'WB_STOCKS', [[[3, 4, 5, 6]]])).toEqual([[1, 1, 1, 10]]);
  });

  it.each<[unknown, string]>([
    [999, '999'],
    ['нет такого', 'нет такого'],
    ['  ', '  '],
    [460000000012, '460000000012'],
    [true, 'true'],
    [Number.NaN, 'NaN'],
  ])('%p is not known', (article, shown) => {
    expect(() => stocks(article)).toThrow(`Артикул «${shown}» не найден. Проверьте артикул`);
  });

  it('knows no article by a date or a tick, whatever the vendor codes are', () => {
    const odd = fileWith({ stocks: [['shop', 'vendorCode', 'nmId', 'quantity'], ['Лампы', 'true', 1, 5], ['Лампы', String(new Date(0)), 2, 5]] });
    expect(ask(odd, 'WB_STOCKS', [[[true, new Date(0), 'true']]])).toEqual([['', '', 5]]);
  });
});

it('does not take a blank for an item without a vendor code', () => {
  const unnamed = fileWith({ stocks: [['shop', 'vendorCode', 'nmId', 'quantity'], ['Лампы', '', 1, 5]] });
  expect(ask(unnamed, 'WB_STOCKS', [[['', ' ', 1]]])).toEqual([['', '', 5]]);
});

describe('a range, the same shape', () => {
  it.each<[string, unknown[][], Cell[][]]>([
    ['one cell', [[101]], [[12]]],
    ['one empty cell', [['']], [['']]],
    ['a column', [[101], [''], ['OLD'], ['нет такого']], [[12], [''], [0], ['']]],
    ['a row', [['lamp-2', 777]], [[7, 30]]],
    ['rows and columns', [[101, 102], ['', 303]], [[12, 7], ['', 30]]],
    ['dates and ticks', [[new Date(0)], [false], [101]], [[''], [''], [12]]],
    ['the same article twice', [[101], ['101']], [[12], [12]]],
  ])('%s', (_what, range, answer) => {
    expect(stocks(range)).toEqual(answer);
  });

  it('costs one reading of the sheet, however long it is', () => {
    const workbook = file();
    const range = Array.from({ length: 10_000 }, (_cell, at) => [100 + (at % 4)]);
    const answer = ask(workbook, 'WB_STOCKS', [range]) as Cell[][];
    expect(answer.slice(0, 4)).toEqual([[''], [12], [7], ['']]);
    expect(answer).toHaveLength(10_000);
    expect(workbook.log.filter((call) => call.startsWith('read') || call === 'find stocks')).toEqual(['find stocks', 'read 2,1 8x3', 'read 2,6 8x3', 'read 2,13 8x2']);
  });
});

describe('no article, a table', () => {
  const rows = STOCKS.slice(1);

  it.each([[[]], [[undefined]], [[null]], [['все']], [['ALL', '', '', '', '', 46_000]]])('of everything: %p', (args: unknown[]) => {
    expect(stocks(...args)).toEqual([HEADERS, ...rows]);
  });

  it('of one warehouse', () => {
    expect(stocks(undefined, ' казань')).toEqual([HEADERS, ...rows.filter((row) => row[5] === 'Казань')]);
  });

  it('in the language of the person, over the sheet as it is', () => {
    const [headers] = ask(file(), 'WB_STOCKS', [], { language: 'en' }) as Cell[][];
    expect(headers).toContain('Available');
  });

  it('keeps its columns where the user moved, hid behind new ones or deleted those of the sheet', () => {
    const workbook = file();
    const user = workbook.user('stocks');
    user.deleteColumn(5);
    user.moveColumn(2, 4);
    user.insertColumn(3, ['Заметка', 'важно']);
    expect(ask(workbook, 'WB_STOCKS', [])).toEqual([HEADERS, ...rows.map((row) => row.map((cell, at) => (at === 3 ? '' : cell)))]);
    expect(ask(workbook, 'WB_STOCKS', ['lamp-1'])).toBe(22);
  });
});

describe('a warehouse', () => {
  it.each<[string, unknown, unknown, unknown]>([
    ['restricts one article', 101, 'Казань', 7],
    ['in any case, with blanks', 'LAMP-1', ' КОЛЕДИНО ', 5],
    ['has none of the article', 303, 'Коледино', 0],
    ['restricts a range', [[101], [303], ['']], 'Коледино', [[5], [0], ['']]],
    ['as a range of one cell', 101, [['Казань']], 7],
    ['left empty', 101, '', 12],
    ['left empty in a range of one cell', 101, [['']], 12],
  ])('%s', (_what, article, warehouse, answer) => {
    expect(stocks(article, warehouse)).toEqual(answer);
  });

  it.each([[101], [[[101]]], ['все']])('that is in no row is an error and not a zero: %p', (article) => {
    expect(() => stocks(article, 'Козань')).toThrow('Значения «Козань» нет в колонке «Склад» на листе «Остатки».');
  });
});

it('ignores the stamp', () => {
  expect(stocks(101, '', '', '', '', 46_000.5)).toBe(12);
});

describe('without the data', () => {
  const NO_IMPORT = 'Этих данных в таблице ещё нет: лист «Остатки» не загружен. Выберите «Обновить всё» в меню «WB Таблицы».';

  it.each([[[]], [[101]], [[[[101]]]]])('says what to do: %p', (args: unknown[]) => {
    expect(() => ask(fileWith({}), 'WB_STOCKS', args)).toThrow(NO_IMPORT);
    expect(() => ask(fileWith({ stocks: [] }), 'WB_STOCKS', args)).toThrow(NO_IMPORT);
  });

  it('says which column must come back, instead of a zero', () => {
    const workbook = file();
    workbook.user('stocks').deleteColumn(8);
    expect(() => ask(workbook, 'WB_STOCKS', [101])).toThrow('На листе «Остатки» нет колонки «Доступно», а формула берёт числа из неё.');
  });

  it('says which column of the key must come back', () => {
    const workbook = file();
    workbook.user('stocks').deleteColumn(3);
    expect(() => ask(workbook, 'WB_STOCKS', [])).toThrow('На листе «Остатки» нет колонки «Артикул WB»');
  });
});

it('counts neither the user’s rows, nor copies of ours, nor texts among the numbers', () => {
  const workbook = file();
  workbook.user('stocks').put(10, 1, [
    ['Итого', '', '', '', '', '', '', 79],
    ['Лампы', 'LAMP-1', 101, '', '0', '2000000000011', 'Казань', 7],
    ['Лампы', 'LAMP-1', 101, '', '0', '2000000000073', 'Казань', 'много'],
  ]);
  expect(ask(workbook, 'WB_STOCKS', [101])).toBe(12);
});

it('writes nothing and asks for nothing but the sheet', () => {
  const workbook = file();
  ask(workbook, 'WB_STOCKS', []);
  ask(workbook, 'WB_STOCKS', [101, 'Казань']);
  expect(workbook.writes()).toEqual([]);
});

it('leaves the name of the shop out of the usual table while there is one', () => {
  const table = (shop: string, ...args: unknown[]) => ask(fileWith({ stocks: STOCKS.filter(([name], at) => at === 0 || shop === '' || name === shop) }), 'WB_STOCKS', args) as unknown[][];
  expect([table('')[0], table('Лампы')[0]]).toEqual([HEADERS, HEADERS.slice(1)]);
  expect(table('Лампы').slice(1)).toEqual(table('').slice(1).filter(([name]) => name === 'Лампы').map((row) => row.slice(1)));
  const named = (columns: string) => (ask(fileWith({ stocks: STOCKS.filter(([name], at) => at === 0 || name === 'Лампы') }), 'WB_TABLE', ['Остатки', columns]) as unknown[][])[0];
  expect([named('')?.[0], named('Магазин; Доступно')]).toEqual([HEADERS[1], ['Магазин', 'Доступно']]);
});
