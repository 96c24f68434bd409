import { type JoinedTable, joinColumns, joined } from '../../src/sync/join';
import type { Join } from '../../src/sync/source';

const CARDS: Join = {
  table: 'cards',
  on: [{ ours: 'chrtId', theirs: 'chrtID' }, { ours: 'barcode', theirs: 'barcode' }],
  take: { article: 'vendorCode', barcode: 'barcode' },
};

const TABLE: JoinedTable = [
  // shop  chrtID  barcode        vendorCode
  ['Lamp', '101', '2000000000101', 'lamp-red'],
  ['Lamp', '102', '2000000000102', 'lamp-blue'],
  ['Lamp', '', '', 'without sizes'],
  ['Lamp', '102', '2000000000999', 'the second of two is not taken'],
  ['Vase', '103', '2000000000103', 'vase'],
];

test('reads every column once, keys first', () => {
  expect(joinColumns(CARDS)).toEqual(['chrtID', 'barcode', 'vendorCode']);
});

test.each([
  ['by the first key', { chrtId: 101 }, { chrtId: 101, article: 'lamp-red', barcode: '2000000000101' }],
  ['by the first of two rows', { chrtId: '102' }, { chrtId: '102', article: 'lamp-blue', barcode: '2000000000102' }],
  ['by the second key, where the first is not sent', { barcode: '2000000000102' }, { article: 'lamp-blue', barcode: '2000000000102' }],
  ['by the second key, where the first is not known', { chrtId: 999, barcode: '2000000000101' }, { chrtId: 999, article: 'lamp-red', barcode: '2000000000101' }],
  ['by the first key before the second', { chrtId: 101, barcode: '2000000000102' }, { chrtId: 101, article: 'lamp-red', barcode: '2000000000102' }],
  ['keeping what WB sent', { chrtId: 101, article: 'as sent', barcode: '' }, { chrtId: 101, article: 'as sent', barcode: '2000000000101' }],
  ['keeping a zero', { chrtId: 101, article: 0, barcode: null }, { chrtId: 101, article: 0, barcode: '2000000000101' }],
  ['not at all: no key is known', { chrtId: 999, barcode: '1' }, { chrtId: 999, barcode: '1' }],
  ['by nothing, because it has nothing to be found by', { chrtId: null, barcode: '' }, { chrtId: null, barcode: '' }],
  ['not at all: the row is of another shop', { chrtId: 103 }, { chrtId: 103 }],
])('fills a row %s', (name, row, expected) => {
  expect(joined([row], CARDS, TABLE, 'Lamp')).toEqual({ rows: [expected], missed: name.startsWith('not') ? 1 : 0 });
});

test('leaves the rows it was given as they were', () => {
  const row = Object.freeze({ chrtId: 101 });
  expect(joined([row, { chrtId: 0 }], CARDS, TABLE, 'Lamp')).toMatchObject({ rows: [{}, {}], missed: 1 });
  expect(row).toEqual({ chrtId: 101 });
});
