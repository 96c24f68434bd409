import { ask, fileWith, type Literal } from './file';

const CARDS: Literal = [
  ['shop', 'nmID', 'chrtID', 'vendorCode', 'barcode', 'subjectID'],
  ['Лампы', 101, '1', 'LAMP', '2000000000011', '781'],
  ['Лампы', 202, '2', 'NEW', '2000000000028', '999'],
];
const COMMISSIONS: Literal = [
  ['shop', 'subjectID', 'subjectName', 'paidStorageKgvp', 'kgvpMarketplace'],
  ['Лампы', '781', 'Люстры', 19.5, 23],
];
const tariff = (...args: unknown[]) => ask(fileWith({ cards: CARDS, commissions: COMMISSIONS }), 'WB_TARIFF', args);

it.each<[string, unknown[], unknown]>([
  ['an empty cell', [''], ''],
  ['an article, by the subject of its card', ['LAMP'], 0.195],
  ['a subject by its name', ['люстры'], 0.195],
  ['another column', [101, 'Маркетплейс (FBS)'], 0.23],
  ['an article whose subject WB has no commission for', [202], ''],
  ['a range', [[['LAMP'], [''], ['такого нет']]], [[0.195], [''], ['']]],
  ['all of them, in one column', ['все', 'Маркетплейс (FBS)'], [['Предмет', 'Маркетплейс (FBS)'], ['Люстры', 0.23]]],
])('%s', (_, args, answer) => {
  expect(tariff(...args)).toEqual(answer);
});

it('says of a name that nobody knows what to do', () => {
  expect(() => tariff('такого нет')).toThrow('такого нет');
});
