import { ask, fileWith } from '../formulas/file';

it('is money, and no piece', () => {
  const file = fileWith({
    finance: [
      ['shop', 'rrdId', 'docTypeName', 'sellerOperName', 'quantity', 'retailAmount', 'forPay'],
      ['Лавка', '1', 'Продажа', '', 2, '2000', '1400'],
      ['Лавка', '2', 'Продажа', 'Добровольная компенсация при возврате', 1, '0', '663'],
      ['Лавка', '3', 'Возврат', '', 1, '800', '560'],
    ],
  });
  expect(ask(file, 'WB_FINANCE', ['все', '', 'итого', 'штуки'])).toBe(1);
  expect(ask(file, 'WB_PAYOUT', ['все', '', 'итого'])).toBe(1503);
});
