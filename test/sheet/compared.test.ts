import { openTable } from '../../src/sheet/table';
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
