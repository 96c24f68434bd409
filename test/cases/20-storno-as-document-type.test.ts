import { ask, fileWith } from '../formulas/file';

const rows = (type: string) => fileWith({
  finance: [
    ['shop', 'rrdId', 'docTypeName', 'sellerOperName', 'forPay', 'deliveryService'],
    ['Лавка', '1', 'Продажа', 'Продажа', '100', ''], ['Лавка', '2', type, type, '75', '5'],
  ],
});

it.each([['Сторно продаж', 20], ['Сторно возвратов', 170]])('%s counts as what it takes back', (type, payout) => {
  expect(ask(rows(type), 'WB_PAYOUT', ['все', '', 'итого'])).toBe(payout);
});

it('of a type that nobody knows says so, and counts what needs no sign', () => {
  expect(ask(rows('Перенос'), 'WB_PAYOUT', ['все', '', 'операция'])).toEqual([
    ['Обоснование для оплаты', 'Итого к оплате, ₽'], ['Продажа', 100], ['Перенос', -5],
    ['Не поняли строк: 1. Их сумм здесь нет, подробности в панели «WB Таблицы».', ''],
  ]);
});
