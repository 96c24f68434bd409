import { ask, fileWith } from '../formulas/file';

it('adds up to what WB transfers', () => {
  const file = fileWith({
    finance: [
      ['shop', 'rrdId', 'reportId', 'docTypeName', 'forPay', 'deliveryService', 'paidStorage', 'paidAcceptance', 'deduction', 'penalty', 'cashbackAmount', 'cashbackCommissionChange'],
      ['Лавка', '1', '7', 'Продажа', '5275247.39', '', '', '', '', '', '198540', '10666.96'],
      ['Лавка', '2', '7', '', '', '316408.59', '291.1', '480', '916405.84', '9676.94', '', ''],
    ],
  });
  expect(ask(file, 'WB_PAYOUT', ['все', '', 'отчёт'])).toEqual([expect.anything(), ['7', 3_822_777.96]]);
});
