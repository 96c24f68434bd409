import { ask, fileWith } from '../formulas/file';

const rows = [
  ['shop', 'rrdId', 'nmId', 'vendorCode', 'docTypeName', 'forPay', 'deliveryService'],
  ['Лавка', '1', 111, 'ART-1', 'Продажа', '100', ''],
  ['Лавка', '2', 111, 'art-1', 'Продажа', '10', ''],
  ['Лавка', '3', 111, '', '', '', '5'],
  ['Лавка', '4', 111, 'ART-1-old', 'Продажа', '1000', ''],
];

it('has one row for one article, whatever its rows call it', () => {
  const file = fileWith({ finance: rows });
  expect(ask(file, 'WB_PAYOUT', [])).toEqual([['Код номенклатуры', 'Артикул поставщика', 'Итого к оплате, ₽'], [111, 'ART-1', 1105]]);
  expect(['ART-1', 'art-1', 'ART-1-old', 111].map((name) => ask(file, 'WB_PAYOUT', [name]))).toEqual([1105, 1105, 1105, 1105]);
});

it('calls it as its card does now', () => {
  const file = fileWith({ finance: rows, cards: [['shop', 'nmID', 'chrtID', 'vendorCode'], ['Лавка', 111, '1', 'ART-1-new']] });
  expect(ask(file, 'WB_PAYOUT', ['ART-1-new', undefined, 'артикул'])).toEqual([expect.anything(), [111, 'ART-1-new', 1105]]);
});
