import { openReader } from '../../../src/sheet/reader';
import { meaning, percentsOf, shareOf } from '../../../src/sheet/cells/readable';
import type { TableColumn } from '../../../src/sheet/table-spec';
import type { Cell } from '../../../src/ports/workbook';
import { memoryWorkbook } from '../../support/memory-workbook';
import { openSales, READABLE, SALES, salesOfFirstVersion, WIRE } from '../sales-table';

const IDS = SALES.columns.map(({ id }) => id);
const MEANT = [
  ['Lamp', false, 'buyout', 1, 0.187, 99.5, 0, 'S1'],
  ['Lamp', true, 'lost', 1, 0.33, 0, 0.25, 'R2'],
];

function filled() {
  const workbook = memoryWorkbook();
  openSales(workbook).merge('Lamp', WIRE);
  return workbook;
}

test('people read shares, words and nothing where there is nothing; a code without a word stays', () => {
  const workbook = filled();
  expect(workbook.rows('sales').slice(1)).toEqual(READABLE);
  expect(workbook.misread).toEqual([]);
});

test('the same rows are the same rows, in another language too', () => {
  const workbook = filled();
  const english = { ...SALES, columns: SALES.columns.map((column) => ({ ...column, ...(column.words === undefined ? {} : { words: { own: () => ({ true: 'yes', buyout: 'Bought' }), others: () => [column.words!.own()] } }) })) };
  expect(openSales(workbook, english).merge('Lamp', WIRE)).toEqual({ added: 0, changed: 0, unchanged: 3 });
  expect(openSales(workbook, english).merge('Lamp', [{ ...WIRE[0], paid: '100' }])).toEqual({ added: 0, changed: 1, unchanged: 0 });
  expect(workbook.rows('sales')[1]).toEqual(['Lamp', 'false', 'Bought', 1, 0.187, 100, 0, 'S1'].map((cell) => (cell === 'false' ? false : cell)));
  expect(openReader(workbook, SALES).read(IDS).slice(0, 2)).toEqual([['Lamp', false, 'buyout', 1, 0.187, 100, 0, 'S1'], MEANT[1]]);
});

test('who calculates gets codes and shares, from rows of either version', () => {
  expect(openReader(filled(), SALES).read(IDS).slice(0, 2)).toEqual(MEANT);
  expect(openReader(salesOfFirstVersion(), SALES).read(IDS)).toEqual([...MEANT, ['Lamp', false, '', 0, 0, 0, 0, 'L3']]);
});

test('another table gets what WB has sent', () => {
  expect(openSales(filled()).read(['isReturn', 'status', 'discount', 'nothing'])).toEqual([
    [false, 'buyout', 18.7, ''], [true, 'lost', 33, ''], [false, '', '', ''],
  ]);
});

test('a name that every object has is a code without a word', () => {
  const workbook = memoryWorkbook();
  openSales(workbook).merge('Lamp', [{ ...WIRE[0], status: 'constructor', isReturn: 'toString' }]);
  expect(workbook.rows('sales')[1]?.slice(1, 3)).toEqual(['toString', 'constructor']);
  expect(openReader(workbook, SALES).read(['isReturn', 'status'])).toEqual([['toString', 'constructor']]);
});

test.each([
  [33, 0.33], [18.7, 0.187], [-2.58, -0.0258], [0, 0], [100, 1], [1e-7, 1e-9], ['12a', '12a'], ['', ''],
])('%p %% is %p', (percents, share) => {
  expect(shareOf(percents)).toBe(share);
  expect(percentsOf(share)).toBe(percents);
});

test('words of another language are codes too, in every row', () => {
  const workbook = memoryWorkbook();
  const english = { ...SALES, columns: SALES.columns.map((column) => (column.words === undefined ? column : { ...column, words: { own: () => column.words!.others()[0]!, others: () => [] } })) };
  openSales(workbook, english).merge('Lamp', [WIRE[0]!, { ...WIRE[1], status: 'cancel' }]);
  expect(openReader(workbook, SALES).read(['isReturn', 'status'])).toEqual([[false, 'buyout'], [true, 'cancel']]);
});

test('a row that nobody could make readable is written whole when WB sends it', () => {
  const workbook = salesOfFirstVersion();
  expect(openSales(workbook).merge('Lamp', WIRE)).toEqual({ added: 0, changed: 3, unchanged: 0 });
  expect(workbook.rows('sales').slice(1)).toEqual(READABLE);
});

test('a message stands in the first column that can be seen, as text', () => {
  const workbook = memoryWorkbook();
  const spec = { ...SALES, hidden: ['shop'] };
  openSales(workbook, spec).showMessage('1/2 is no date');
  workbook.log.length = 0;
  openSales(workbook, spec).showMessage('1/2 is no date');
  expect(workbook.rows('sales')[1]?.slice(0, 3)).toEqual(['1/2 is no date', '1/2 is no date', '']);
  expect([workbook.writes(), workbook.misread]).toEqual([[], []]);
});

test.each<[string, Cell, Cell]>([
  ['the word for a tick', 'да', true],
  ['the word for none', 'нет', false],
  ['an empty cell', '', false],
  ['a word that nobody knows', 'Может быть', 'Может быть'],
  ['the word with a capital letter', 'Да', true],
  ['the word with blanks around', ' ДА\u00a0', true],
  ['the word of another language', 'Yes', true],
  ['none with a capital letter', 'Нет', false],
  ['none of another language', 'NO', false],
  ['a tick itself', true, true],
  ['blanks', '  ', false],
  ['a number', 1, 1],
])('of a tick %s says what it means', (_, cell, expected) => {
  const column = { ...SALES.columns[1] as TableColumn, kind: 'boolean' as const, words: { own: () => ({ true: 'да', false: '', no: 'нет' }), others: () => [{ true: 'yes', false: '', no: 'no' }] } };
  expect(meaning(column)?.(cell)).toBe(expected);
});

test.each<[Cell, Cell]>([
  ['по выручке', 'revenue'], ['  По  Выручке\u00a0', 'revenue'], ['BY REVENUE', 'revenue'], ['Revenue', 'revenue'], ['paidstorage', 'paidStorage'], ['иначе', 'иначе'], ['', ''], [1, 1],
])('a word that people write as %p is the code %p, in whatever letters', (cell, code) => {
  const words = { own: () => ({ revenue: 'по выручке', paidStorage: 'по платному хранению' }), others: () => [{ revenue: 'by revenue' }] };
  const column = { ...SALES.columns[1] as TableColumn, kind: 'text' as const, words };
  expect(meaning({ ...column, isTyped: true })?.(cell)).toBe(code);
  // What WB has sent is compared as it stands.
  if (cell === 'BY REVENUE') expect(meaning(column)?.(cell)).toBe(cell);
});
