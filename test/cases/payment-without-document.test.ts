import { ask, fileWith } from '../formulas/file';

const head = ['shop', 'rrdId', 'reportId', 'docTypeName', 'sellerOperName', 'forPay', 'deduction'];
const sale = ['Лавка', '1', '5', 'Продажа', 'Продажа', '100', '0'];
const payout = (...rows: readonly string[][]) => ask(fileWith({ finance: [head, sale, ...rows] }), 'WB_PAYOUT', ['все', '', 'отчёт']);

/** `shared/wb/accounting.md`, 3: «Доплата» has no document, and its amount stands in one of two fields. */
it('is told, because nobody knows its sign', () => {
  expect(payout(['Лавка', '2', '5', '', 'Доплата', '30', '0'])).toEqual([expect.anything(), ['5', 100], [expect.stringMatching(/^Не поняли строк: 1\./), '']]);
});

it.each([['0'], [''], ['-'], ['0.00']])('of %j is a service like any other', (forPay) => {
  expect(payout(['Лавка', '2', '5', '', 'Удержание', forPay, '40'])).toEqual([expect.anything(), ['5', 60]]);
});
