import type { Cell } from '../../src/ports/workbook';
import { ask, fileWith } from './file';

const feed = () => fileWith({
  orderFeed: [
    ['shop', 'srid', 'status', 'cancelType', 'isMp', 'sellerPrice'],
    ['Lamp', 'a', 'buyout', '', true, 100], ['Lamp', 'b', 'cancel', 'expire', false, 200], ['Lamp', 'c', 'lostInSpace', '', '', 300],
  ],
  orders: [
    ['shop', 'srid', 'spp', 'totalPrice'],
    ['Lamp', 'a', 33, 10], ['Lamp', 'b', 0.5, 20], ['Lamp', 'c', 18.7, 30],
  ],
});

const table = (...args: unknown[]) => ask(feed(), 'WB_TABLE', args) as Cell[][];
const srids = (...args: unknown[]) => table(...args).slice(1).map(([srid]) => srid);

test('a table shows words in the language of the person at the cell, and a code that has none as it came', () => {
  expect(table('Лента заказов', 'srid; Статус; Причина отмены; Склад продавца')).toEqual([
    ['Номер заказа (srid)', 'Статус', 'Причина отмены', 'Склад продавца'],
    ['a', 'Выкуплен', '', 'да'], ['b', 'Отменён', 'Не забрали вовремя', ''], ['c', 'lostInSpace', '', ''],
  ]);
  expect(ask(feed(), 'WB_TABLE', ['Order feed', 'srid; status; isMp'], { language: 'en' })).toEqual([
    ['Order number (srid)', 'Status', 'Seller’s warehouse'], ['a', 'Bought', 'yes'], ['b', 'Cancelled', ''], ['c', 'lostInSpace', ''],
  ]);
});

test.each([
  ['Статус = Выкуплен', ['a']], ['Статус = bought', ['a']], ['status = buyout', ['a']], ['Статус <> отменён', ['a', 'c']], ['Статус = lostInSpace', ['c']],
  ['Склад продавца = да', ['a']], ['Склад продавца =', ['b', 'c']],
])('%s is understood as a word, as a code and in either language', (condition, expected) => {
  expect(srids('Лента заказов', 'srid', condition)).toEqual(expected);
});

test.each([
  ['Скидка WB, % > 30', ['a']], ['Скидка WB, % > 30%', ['a']], ['Скидка WB, % > 0,3', ['a']], ['Скидка WB, % = 18,7 %', ['c']], ['Скидка WB, % < 0,5%', []], ['Скидка WB, % <= 0,5%', ['b']],
])('%s: a share may be written in three ways', (condition, expected) => {
  expect(srids('Заказы', 'srid', condition)).toEqual(expected);
});

test('a column is found by the header that the first version wrote', () => {
  expect(table('Заказы', 'srid; Цена без скидок')).toEqual([['Номер заказа (srid)', 'Цена без скидок, ₽'], ['a', 10], ['b', 20], ['c', 30]]);
});

test('a grouping by a column that is not on the sheet says which one is to be switched on', () => {
  const workbook = fileWith({ sales: [['shop', 'saleID', 'nmId', 'date', 'forPay'], ['Lamp', 'S1', 1, '2026-11-20T10:00:00', 5]] });
  const brand = workbook.header('sales').indexOf('Бренд') + 1;
  workbook.user('sales').deleteColumn(brand);
  expect(() => ask(workbook, 'WB_SALES', ['все', '', 'бренд'])).toThrow('нет колонки «Бренд»');
});
