import type { FileView, Standing } from '../../src/formulas/formula';
import { readRows } from '../../src/formulas/rows';
import type { Reader } from '../../src/sheet/reader';
import type { TableSpec } from '../../src/sheet/table-spec';

const spec: TableSpec = { tag: 'orders', title: () => 'Заказы', columns: [], key: [] };
const DAYS = { columnId: 'date', from: 1, to: 2 };

/** A sheet that has rows, or not, and none of the days. */
function file(rows: number, standing: Standing = 'never', rowsOnSheet = 1): FileView {
  const reader: Reader = { spec, has: () => true, read: (_ids, days) => (days === undefined ? Array.from({ length: rows }, () => ['a']) : []) };
  return { dataset: () => reader, spec: () => spec, standing: () => standing, rowsOnSheet: () => rowsOnSheet } as unknown as FileView;
}

it('takes no rows of some days for none in that time, and only a sheet without any for one that nothing has filled', () => {
  expect(readRows('orders', ['srid'], file(1), DAYS)).toEqual([]);
  expect(() => readRows('orders', ['srid'], file(0), DAYS)).toThrow('FORMULA_NO_IMPORT');
  expect(() => readRows('orders', ['srid'], file(0))).toThrow('FORMULA_NO_IMPORT');
});

it('tells what was read and is empty from what is off, and from a sheet that somebody has deleted since', () => {
  expect(readRows('orders', ['srid'], file(0, 'empty'))).toEqual([]);
  expect(() => readRows('orders', ['srid'], file(0, 'off'))).toThrow('FORMULA_OFF');
  expect(() => readRows('orders', ['srid'], file(0, 'empty', 0))).toThrow('FORMULA_NO_IMPORT');
});
