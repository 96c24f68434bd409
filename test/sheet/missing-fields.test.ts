import { decodedRows } from '../../src/sheet/rows/decoded-rows';
import { openTable, type Table } from '../../src/sheet/table';
import type { TableColumn, TableSpec } from '../../src/sheet/table-spec';
import { memoryWorkbook, type MemoryWorkbook } from '../support/memory-workbook';

const column = (id: string, kind: TableColumn['kind'] = 'id', more: Partial<TableColumn> = {}): TableColumn => ({ id, kind, widthPx: 100, header: () => id, note: () => '', ...more });

const STOCKS: TableSpec = {
  tag: 'stocks', title: () => 'Stocks', key: ['shop', 'article', 'size', 'day'], mayLack: ['size'], filled: ['title'],
  columns: [column('shop', 'text'), column('article'), column('size'), column('day', 'date'), column('quantity', 'integer', { isAlways: true }), column('city', 'text'), column('title', 'text'), column('why', 'text', { isSometimes: true })],
};
const open = (workbook: MemoryWorkbook): Table => openTable(workbook, STOCKS);
const DAY = 46_025;
const row = (article: unknown, more: Record<string, unknown> = {}) => ({ article, size: 'S', day: '2026-01-03', quantity: 5, city: 'Omsk', ...more });

function filled(): MemoryWorkbook {
  const workbook = memoryWorkbook();
  open(workbook).merge('Lamp', [row(1), row(2)]);
  return workbook;
}

/** What is no day is counted by its column besides: there is something in it to look at. */
const misfitsOf = ({ day }: Record<string, unknown>, rows: number): object => (day === 'вчера' ? { misfits: { day: rows } } : {});

test.each<[string, Record<string, unknown>]>([
  ['not there', { article: undefined }], ['null', { article: null }], ['blank', { article: ' ' }], ['nothing but a letter that no cell shows', { article: '\u0001' }],
  ['a part that may have nothing, but has no field', { size: undefined }], ['no day', { day: null }], ['garbage for a day', { day: 'вчера' }], ['the day of never', { day: '0001-01-01T00:00:00' }],
])('a row of which a part of the key is %s is left out, counted, and taken for no other', (_, odd) => {
  const workbook = memoryWorkbook();
  expect(open(workbook).merge('Lamp', [row(1), row(1, odd), row(2, odd), row(3)])).toEqual({ added: 2, changed: 0, unchanged: 0, skipped: 2, ...misfitsOf(odd, 2) });
  expect(workbook.rows('stocks').slice(1)).toEqual([['Lamp', '1', 'S', DAY, 5, 'Omsk', '', ''], ['Lamp', '3', 'S', DAY, 5, 'Omsk', '', '']]);
});

test.each<[string, Record<string, unknown>]>([['null', { article: null }], ['an object', { article: {} }], ['a list', { article: [1] }], ['a yes', { article: true }], ['garbage for a day', { day: 'вчера' }]])(
  'a row that comes alone with %s for a key stops nothing, and one without the field is told',
  (_, odd) => {
    expect(open(memoryWorkbook()).merge('Lamp', [row(1, odd)])).toEqual({ added: 0, changed: 0, unchanged: 0, skipped: 1, ...misfitsOf(odd, 1) });
    expect(() => open(memoryWorkbook()).merge('Lamp', [row(1, { [Object.keys(odd)[0] as string]: undefined })])).toThrow('KEY_MISSING');
  },
);

test('rows with objects for a key are not one row', () => {
  expect(open(memoryWorkbook()).merge('Lamp', [row(1), row(1, { article: {} }), row(1, { article: {} })])).toMatchObject({ added: 1, skipped: 2 });
});

test('a part that may have nothing is a key like another', () => {
  expect(open(memoryWorkbook()).merge('Lamp', [row(1), row(1, { size: null }), row(1, { size: '' })])).toMatchObject({ added: 2 });
});

test.each([[['article'], { article: undefined }], [['size'], { size: undefined }], [['article', 'day'], { article: '', day: '' }]])(
  'where all rows lack %j of the key, it is named and nothing is written', (columns, odd) => {
    const workbook = filled();
    const before = workbook.rows('stocks');
    expect(() => open(workbook).merge('Lamp', [row(1, odd), row(3, odd)])).toThrow(expect.objectContaining({ code: 'KEY_MISSING', details: { table: 'stocks', columns: columns.join(', ') } }));
    expect(workbook.rows('stocks')).toEqual(before);
  },
);

test.each([[{ quantity: undefined }], [{ quantity: null }]])('what sums rest on is missing in all rows as %j: it is named and nothing is written over it', (odd) => {
  const workbook = filled();
  const before = workbook.rows('stocks');
  expect(() => open(workbook).merge('Lamp', [row(1, odd), row(3, odd)])).toThrow(expect.objectContaining({ code: 'FIELD_MISSING', details: { table: 'stocks', columns: 'quantity' } }));
  expect(workbook.rows('stocks')).toEqual(before);
});

test('one odd row is no reason to stop: what stood there stays, and it is told', () => {
  const workbook = filled();
  expect(open(workbook).merge('Lamp', [row(1, { quantity: undefined, city: 'Perm' })])).toEqual({ added: 0, changed: 1, unchanged: 0, unsent: ['quantity'] });
  expect(workbook.rows('stocks')[1]).toEqual(['Lamp', '1', 'S', DAY, 5, 'Perm', '', '']);
});

test('a column that WB no longer sends keeps what stands in it, and comes back with the field', () => {
  const workbook = filled();
  const renamed = [1, 2, 3].map((article) => row(article, { city: undefined, quantity: article }));
  expect(open(workbook).merge('Lamp', renamed)).toEqual({ added: 1, changed: 2, unchanged: 0, unsent: ['city'] });
  expect(workbook.rows('stocks').slice(1).map((cells) => cells.slice(4))).toEqual([[1, 'Omsk', '', ''], [2, 'Omsk', '', ''], [3, '', '', '']]);
  expect(open(workbook).merge('Lamp', renamed)).toEqual({ added: 0, changed: 0, unchanged: 3, unsent: ['city'] });
  open(workbook).merge('Lamp', [row(1, { quantity: 1, city: null }), row(2, { city: 'Perm' })]);
  expect(workbook.rows('stocks').slice(1).map((cells) => cells[5])).toEqual(['', 'Perm', '']);
});

test('where nothing has ever stood, only what WB always sends is missed', () => {
  const rows = [{ article: 1, size: '', day: '2026-01-03' }, { article: 2, size: '', day: '2026-01-03' }];
  expect(open(memoryWorkbook()).merge('Lamp', rows)).toEqual({ added: 2, changed: 0, unchanged: 0, unsent: ['quantity'] });
  const workbook = filled();
  expect(open(workbook).merge('Vase', rows)).toEqual({ added: 2, changed: 0, unchanged: 0, unsent: ['quantity'] });
});

test('no rows miss nothing', () => {
  expect(open(filled()).merge('Lamp', [])).toEqual({ added: 0, changed: 0, unchanged: 0 });
});

test('rows that no sheet holds are not shown without what sums rest on', () => {
  expect(() => decodedRows(STOCKS, 'Lamp', [row(1, { quantity: undefined })])).toThrow(expect.objectContaining({ code: 'FIELD_MISSING' }));
  expect(decodedRows(STOCKS, 'Lamp', [row(1)])).toEqual([['Lamp', '1', 'S', DAY, 5, 'Omsk', '', '']]);
});

describe('a field that WB leaves out of rows that have nothing to say in it', () => {
  const told = (): MemoryWorkbook => {
    const workbook = memoryWorkbook();
    open(workbook).merge('Lamp', [row(1, { why: 'lost' }), row(2)]);
    return workbook;
  };
  const reasons = (workbook: MemoryWorkbook) => workbook.rows('stocks').slice(1).map((cells) => cells[7]);

  test('is not missed by rows that never had it, however many come', () => {
    const workbook = told();
    expect(open(workbook).merge('Lamp', [row(2, { quantity: 6 }), row(3), row(4)])).toEqual({ added: 2, changed: 1, unchanged: 0 });
    expect(open(workbook).merge('Vase', [row(1), row(2)])).toEqual({ added: 2, changed: 0, unchanged: 0 });
    expect(reasons(workbook)).toEqual(['lost', '', '', '', '', '']);
  });

  test('is missed by a row that has had it, which keeps it', () => {
    const workbook = told();
    expect(open(workbook).merge('Lamp', [row(1, { quantity: 6 }), row(2)])).toMatchObject({ unsent: ['why'] });
    expect(reasons(workbook)).toEqual(['lost', '']);
  });
});
