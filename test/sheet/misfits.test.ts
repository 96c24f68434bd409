import fc from 'fast-check';
import { allDatasets } from '../../src/datasets';
import { openTable } from '../../src/sheet/table';
import type { TableColumn, TableSpec } from '../../src/sheet/table-spec';
import type { ColumnKind } from '../../src/tables/table';
import { fixtureOf } from '../datasets/fixtures';
import { memoryWorkbook } from '../support/memory-workbook';

const column = (id: string, kind: ColumnKind, more: Partial<TableColumn> = {}): TableColumn => ({ id, kind, widthPx: 100, header: () => id, note: () => '', ...more });
const KINDS: readonly ColumnKind[] = ['integer', 'number', 'percent', 'money', 'date', 'dateTime'];

function written(kind: ColumnKind, values: readonly unknown[], more: Partial<TableColumn> = {}) {
  const spec: TableSpec = { tag: 'orders', title: () => 'Orders', key: ['shop', 'srid'], columns: [column('shop', 'text'), column('srid', 'id'), column('of', kind, more)] };
  return openTable(memoryWorkbook(), spec).merge('Lamp', values.map((of, at) => ({ srid: at, of })));
}

const misfits = (...args: Parameters<typeof written>) => written(...args).misfits;

const NO_NUMBERS = ['много', '12 шт', '1,2,3', 'NaN', { a: 1 }, '1.2.3', '12:30', 'нет', ['1', '2'], [5], ['2026-01-02'], true];

test.each(KINDS)('texts in a column of kind %s are counted', (kind) => {
  expect(misfits(kind, NO_NUMBERS)).toEqual({ of: NO_NUMBERS.length });
  expect(misfits(kind, ['много', 'много', 'много'])).toEqual({ of: 3 });
});

test.each<[ColumnKind, unknown[]]>([
  ['money', [1, '1', '1 000,50', '−5', '1e3', '-', '', ' ', null, undefined, '00000000000000000012', '12345678901234567890', '12345678901234567890.5']],
  ['date', ['2026-01-02', '2026-01-02T03:04:05Z', '0001-01-01T00:00:00', '', null, 46_000]],
  ['text', NO_NUMBERS], ['id', NO_NUMBERS], ['boolean', [true, 'true', 0, 'нет']],
])('what a column of kind %s has a use for is not', (kind, values) => {
  expect(misfits(kind, values)).toBeUndefined();
});

test('what is made of several fields is counted too', () => {
  expect(misfits('money', ['много', 5], { from: ({ of }) => of })).toEqual({ of: 1 });
});

test('no number is counted, however it is written', () => {
  fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), (value, isText) => {
    expect(misfits('money', [isText ? String(value) : value])).toBeUndefined();
  }));
});

describe('a column that sums rest on', () => {
  const DUE = [...KINDS, 'boolean'] as const;

  test.each(DUE)('of kind %s counts rows in which WB has left it out', (kind) => {
    expect(misfits(kind, [1, null, undefined, '', 1], { isAlways: true })).toEqual({ of: 3 });
  });

  test.each(['integer', 'number', 'percent', 'money'] as const)('of kind %s takes 0 and "-" for an answer', (kind) => {
    expect(misfits(kind, [1, 0, '0', '-'], { isAlways: true })).toBeUndefined();
  });

  test.each(['text', 'id'] as const)('of kind %s may be blank', (kind) => {
    expect(misfits(kind, ['a', null, undefined, ''], { isAlways: true })).toBeUndefined();
  });

  test.each(DUE)('of kind %s that no row has is told by its name instead', (kind) => {
    expect(written(kind, [null, null], { isAlways: true })).toEqual({ added: 2, changed: 0, unchanged: 0, unsent: ['of'] });
  });

  test('of the key says no more than that the row is left out, and so does a row with nothing in it', () => {
    const spec: TableSpec = { tag: 'orders', title: () => 'Orders', key: ['shop', 'day'], columns: [column('shop', 'text'), column('day', 'date', { isAlways: true }), column('of', 'money', { isAlways: true })] };
    const { misfits: told, skipped } = openTable(memoryWorkbook(), spec).merge('Lamp', [{ day: '2026-01-02', of: 1 }, { day: null, of: 1 }, {}]);
    expect([told, skipped]).toEqual([undefined, 2]);
  });
});

test('no list is read as a number or a day, whatever stands in it', () => {
  const scalar = fc.oneof(fc.integer({ min: 0 }), fc.integer({ min: 0 }).map(String), fc.date({ noInvalidDate: true }).map((day) => day.toISOString()));
  fc.assert(fc.property(fc.constantFrom(...KINDS), fc.array(scalar, { minLength: 1, maxLength: 3 }), (kind, list) => {
    expect(misfits(kind, [list])).toEqual({ of: 1 });
  }));
});

/** What the fixtures have on purpose. */
const HURTS: Readonly<Record<string, Readonly<Record<string, number>>>> = { advertStats: { views: 1 } };

test.each(allDatasets().map((dataset) => [dataset.table.id, dataset] as const))('%s: what WB sends fits its columns', (id, { table }) => {
  const spec: TableSpec = { tag: id, title: () => id, key: ['shop'], columns: [column('shop', 'text'), ...table.columns.map(({ id: name, kind }) => column(name, kind))] };
  for (const { table: [ids = [], ...cells] } of fixtureOf(id)) {
    const rows = cells.map((row) => Object.fromEntries(ids.map((name, at) => [String(name), row[at]])));
    expect(openTable(memoryWorkbook(), spec).merge('Lamp', rows).misfits).toEqual(HURTS[id]);
  }
});
