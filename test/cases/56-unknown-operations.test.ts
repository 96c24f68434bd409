import { ask, fileWith } from '../formulas/file';

it('count by their fields', () => {
  const file = fileWith({
    finance: [
      ['shop', 'rrdId', 'sellerOperName', 'deliveryService', 'deduction', 'nmId'],
      ['Лавка', '1', 'Доставка', '63.5', '', ''], ['Лавка', '2', 'Совсем новая операция', '', '-7.50', ''], ['Лавка', '3', 'Коррекция логистики', '-50', '', ''],
    ],
  });
  expect(ask(file, 'WB_PAYOUT', ['все', '', 'итого'])).toBe(-6);
});
