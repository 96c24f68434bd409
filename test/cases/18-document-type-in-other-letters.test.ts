import { ask, fileWith } from '../formulas/file';

it('is the same type of document', () => {
  const file = fileWith({
    finance: [
      ['shop', 'rrdId', 'docTypeName', 'forPay'],
      ['Лавка', '1', 'Продажа', '100'], ['Лавка', '2', 'продажа', '50'], ['Лавка', '3', ' Возврат ', '30'], ['Лавка', '4', 'ВОЗВРАТ', '7'],
    ],
  });
  expect(ask(file, 'WB_PAYOUT', ['все', '', 'итого'])).toBe(113);
  expect(ask(file, 'WB_FINANCE', ['все', '', 'итого'])).toBe(113);
});
