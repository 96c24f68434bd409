import { readRows } from '../../src/formulas/rows';
import type { Reader } from '../../src/sheet/reader';
import type { TableSpec } from '../../src/sheet/table-spec';

const spec: TableSpec = { tag: 'orders', title: () => 'Заказы', columns: [], key: [] };
const DAYS = { columnId: 'date', from: 1, to: 2 };

/** A sheet that has rows, or not, and none of the days. */
const reader = (rows: number): Reader => ({ spec, has: () => true, read: (_ids, days) => (days === undefined ? Array.from({ length: rows }, () => ['a']) : []) });

it('takes no rows of some days for none in that time, and only a sheet without any for one that nothing has filled', () => {
  expect(readRows(reader(1), ['srid'], DAYS)).toEqual([]);
  expect(() => readRows(reader(0), ['srid'], DAYS)).toThrow('FORMULA_NO_IMPORT');
  expect(() => readRows(reader(0), ['srid'])).toThrow('FORMULA_NO_IMPORT');
});
