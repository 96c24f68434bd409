import fc from 'fast-check';
import { allDatasets } from '../../src/datasets';
import { openTable } from '../../src/sheet/table';
import type { TableColumn, TableSpec } from '../../src/sheet/table-spec';
import type { ColumnKind } from '../../src/tables/table';
import { fixtureOf } from '../datasets/fixtures';
import { memoryWorkbook } from '../support/memory-workbook';

const column = (id: string, kind: ColumnKind, more: Partial<TableColumn> = {}): TableColumn => ({ id, kind, widthPx: 100, header: () => id, note: () => '', ...more });
const KINDS: readonly ColumnKind[] = ['integer', 'number', 'percent', 'money', 'date', 'dateTime'];

function misfits(kind: ColumnKind, values: readonly unknown[], more: Partial<TableColumn> = {}): unknown {
  const spec: TableSpec = { tag: 'orders', title: () => 'Orders', key: ['shop', 'srid'], columns: [column('shop', 'text'), column('srid', 'id'), column('of', kind, more)] };
  return openTable(memoryWorkbook(), spec).merge('Lamp', values.map((of, at) => ({ srid: at, of }))).misfits;
}

const NO_NUMBERS = ['много', '12 шт', '1,2,3', 'NaN', { a: 1 }, '1.2.3', '12:30', 'нет'];

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

/** What the fixtures have on purpose. */
const HURTS: Readonly<Record<string, Readonly<Record<string, number>>>> = { advertStats: { views: 1 } };

test.each(allDatasets().map((dataset) => [dataset.table.id, dataset] as const))('%s: what WB sends fits its columns', (id, { table }) => {
  const spec: TableSpec = { tag: id, title: () => id, key: ['shop'], columns: [column('shop', 'text'), ...table.columns.map(({ id: name, kind }) => column(name, kind))] };
  for (const { table: [ids = [], ...cells] } of fixtureOf(id)) {
    const rows = cells.map((row) => Object.fromEntries(ids.map((name, at) => [String(name), row[at]])));
    expect(openTable(memoryWorkbook(), spec).merge('Lamp', rows).misfits).toEqual(HURTS[id]);
  }
});
