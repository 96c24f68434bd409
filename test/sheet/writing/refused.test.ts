import { UserActionError } from '../../../src/wb/errors';
import type { MemoryWorkbook } from '../../support/memory-workbook';
import { open, order, workbookWithOrders } from '../orders-table';

function refusing(workbook: MemoryWorkbook, error: unknown) {
  const find = workbook.find.bind(workbook);
  workbook.find = (tag, ...rest) => {
    const sheet = find(tag, ...rest);
    return sheet && { ...sheet, write: () => { throw error; } };
  };
  return () => open(workbook).merge('Lamp', [order('D', 40)]);
}

const refusal = (at: number) => new UserActionError('DATA_VALIDATION', { sheet: 'Orders', at, cell: 'D5', rule: 'list' });

it.each([[4, 'Price'], [9, 'D5']])('a cell that a rule refuses in column %i is told by the name %s', (at, column) => {
  expect(refusing(workbookWithOrders(), refusal(at))).toThrow(expect.objectContaining({ code: 'DATA_VALIDATION', details: { sheet: 'Orders', column, cell: 'D5', rule: 'list' } }) as Error);
});

it.each([new UserActionError('SHEET_PROTECTED', { sheet: 'Orders' }), new Error('broken')])('%s passes as it is', (error) => {
  expect(refusing(workbookWithOrders(), error)).toThrow(error);
});
