import { ask, fileWith } from '../formulas/file';

const file = fileWith({
  sales: [
    ['shop', 'saleID', 'nmId', 'priceWithDisc', 'forPay'],
    ['Лавка', 'S1', 1, 900, 700], ['Лавка', 'R2', 1, -900, -700], ['Лавка', 'A3', 1, -500, -400], ['Лавка', 'B4', 1, 300, 200], ['Лавка', 'D5', 1, 0, 50],
  ],
});
const of = (name: 'WB_SALES' | 'WB_RETURNS', measure: string) => ask(file, name, ['все', '', 'итого', measure]);

it('take a piece back', () => {
  expect([of('WB_SALES', 'штуки'), of('WB_RETURNS', 'штуки')]).toEqual([0, 0]);
});

it('take its money back, and a surcharge is money alone', () => {
  expect([of('WB_SALES', 'сумма'), of('WB_SALES', 'к перечислению')]).toEqual([400, 700 - 400 + 50]);
  expect([of('WB_RETURNS', 'сумма'), of('WB_RETURNS', 'к перечислению')]).toEqual([600, 500]);
});

it('that nobody knows are counted and said', () => {
  const odd = fileWith({ sales: [['shop', 'saleID', 'nmId'], ['Лавка', 'S1', 1], ['Лавка', 'X2', 1]] });
  expect(ask(odd, 'WB_SALES', ['все', '', 'артикул', 'штуки'])).toEqual([
    expect.anything(), [1, '', 1], ['Не поняли строк: 1. Их сумм здесь нет, подробности в панели «WB Таблицы».', '', ''],
  ]);
});
