import fc from 'fast-check';
import type { TableSpec } from '../../src/sheet/table-spec';
import { openTable } from '../../src/sheet/table';
import { memoryWorkbook } from '../support/memory-workbook';
import { order, ORDERS, workbookWithOrders } from './orders-table';

const writes = (isCompared: boolean) => {
  const workbook = workbookWithOrders();
  const before = workbook.log.length;
  openTable(workbook, ORDERS).merge('Lamp', [order('A', 11), order('B', 20), order('C', 31), order('D', 40)], { isCompared });
  return { rows: workbook.rows('orders'), calls: workbook.log.slice(before).filter((call) => call.startsWith('write ')) };
};

it('columns in which no cell differs are not written where rows are compared, and the sheet holds the same', () => {
  const [compared, whole] = [writes(true), writes(false)];
  expect(compared.rows).toEqual(whole.rows);
  // Price and fingerprint of the two rows that differ, the new row whole.
  expect(compared.calls).toEqual(['write 2,4 1x2', 'write 4,4 1x2', 'write 5,1 1x5']);
  expect(whole.calls).toEqual(['write 2,1 1x5', 'write 4,1 1x5', 'write 5,1 1x5']);
});

it('a cell that a person has changed is written again', () => {
  const workbook = workbookWithOrders();
  workbook.user('orders').put(2, 4, [[99]]);
  openTable(workbook, ORDERS).merge('Lamp', [order('A', 12)], { isCompared: true });
  expect(workbook.rows('orders')[1]?.slice(1, 4)).toContain(12);
});

it('nothing is read where nothing has changed', () => {
  const workbook = workbookWithOrders();
  const table = openTable(workbook, ORDERS);
  table.rowCount();
  const before = workbook.log.length;
  table.merge('Lamp', [order('A', 10)], { isCompared: true });
  expect(workbook.log.slice(before).filter((call) => /^(?:read|write) /.test(call))).toEqual([]);
});

describe('rows that differ in other columns', () => {
  const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];
  const WIDE: TableSpec = { ...ORDERS, columns: [...ORDERS.columns.slice(0, 2), ...IDS.map((id) => ({ id, kind: 'integer' as const, widthPx: 80, header: () => id, note: () => '' }))] };
  type Values = readonly number[];
  const rowsOf = (all: readonly Values[]) => all.map((values, at) => ({ srid: `order ${at}`, ...Object.fromEntries(IDS.map((id, place) => [id, values[place]])) }));

  /** What is written where the sheet holds the first values, and is to hold the others. */
  function rewritten(before: readonly Values[], after: readonly Values[], isCompared: boolean) {
    const workbook = memoryWorkbook();
    openTable(workbook, WIDE).merge('Lamp', rowsOf(before));
    const start = workbook.log.length;
    openTable(workbook, WIDE).merge('Lamp', rowsOf(after), { isCompared });
    const writes = workbook.log.slice(start).filter((call) => call.startsWith('write '));
    const cells = writes.reduce((sum, call) => sum + (call.split(' ')[2] as string).split('x').map(Number).reduce((one, other) => one * other), 0);
    return { rows: workbook.rows('orders', { fingerprint: true }), writes, cells };
  }

  const NONE = [0, 0, 0, 0, 0, 0];

  it('are written group by group, each in its own columns', () => {
    const before = [NONE, NONE, NONE, NONE, NONE];
    const after = [[1, 0, 0, 0, 0, 0], NONE, [0, 0, 0, 1, 0, 0], [0, 0, 0, 0, 0, 1], NONE];
    // The fingerprint as being written, what differs, the fingerprint; no row needs e, and f stands beside the fingerprint.
    expect(rewritten(before, after, true).writes).toEqual(['write 2,9 1x1', 'write 2,3 1x1', 'write 2,9 1x1', 'write 4,9 2x1', 'write 4,6 2x1', 'write 4,8 2x2']);
  });

  it('come to the same sheet as rows that are written whole, by no more cells, whatever differs', () => {
    const values = fc.array(fc.constantFrom(0, 0, 1), { minLength: IDS.length, maxLength: IDS.length });
    const pair = fc.tuple(values, fc.option(values, { nil: undefined }));
    fc.assert(fc.property(fc.array(pair, { minLength: 1, maxLength: 9 }), (pairs) => {
      const [before, after] = [pairs.map(([first]) => first), pairs.map(([first, second]) => second ?? first)];
      const [compared, whole] = [rewritten(before, after, true), rewritten(before, after, false)];
      expect(compared.rows).toEqual(whole.rows);
      expect(compared.cells).toBeLessThanOrEqual(whole.cells);
    }), { seed: 42, numRuns: 40 });
  });
});
