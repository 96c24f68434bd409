import { ask, fileWith } from '../formulas/file';

const of = (...currencies: string[]) => fileWith({
  finance: [['shop', 'rrdId', 'docTypeName', 'forPay', 'currency'], ...currencies.map((currency, at) => ['Лавка', String(at), 'Продажа', '10', currency])],
});
const byCurrency = (...currencies: string[]) => (ask(of(...currencies), 'WB_PAYOUT', ['все', '', 'валюта']) as unknown[][]).slice(1);

it.each(['rub', ' RUB ', 'RUR', '643', 'руб.'])('%j is the same currency', (currency) => {
  expect(byCurrency('RUB', currency)).toEqual([['RUB', 20]]);
});

it('another stays another', () => {
  expect(byCurrency('RUB', 'kgs', 'KGS')).toEqual([['RUB', 10], ['KGS', 20]]);
});
