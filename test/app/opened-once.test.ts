import { openedOnce } from '../../src/app/opened-once';
import { memoryWorkbook } from '../support/memory-workbook';
import { open, order, ORDERS } from '../sheet/orders-table';

it('opens the sheet of a dataset once, that of a report each time', () => {
  const workbook = memoryWorkbook();
  open(workbook).merge('Lamp', [order('A', 10)]);
  const once = openedOnce();
  const summary = { ...ORDERS, tag: 'summary' };
  expect(once(workbook, ORDERS)).toBe(once(workbook, { ...ORDERS }));
  expect(once(workbook, ORDERS).read(['price'])).toEqual([[10]]);
  expect(once(workbook, summary)).not.toBe(once(workbook, summary));
});

it('opens what others have opened anew', () => {
  const workbook = memoryWorkbook();
  open(workbook).merge('Lamp', [order('A', 10)]);
  expect(openedOnce()(workbook, ORDERS)).not.toBe(openedOnce()(workbook, ORDERS));
});
