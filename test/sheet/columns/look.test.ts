import { sheetLook } from '../../../src/sheet/columns/look';
import type { TableColumn } from '../../../src/sheet/table-spec';
import { ORDERS } from '../orders-table';

test('the columns as the spec lists them, and a hidden fingerprint last', () => {
  expect(sheetLook(ORDERS)).toEqual({
    tag: 'orders',
    title: 'Orders',
    isHidden: false,
    columns: [
      { tag: 'shop', header: 'Shop', note: '', numberFormat: '@', widthPx: 100, hidden: false, isGrouped: false },
      { tag: 'srid', header: 'Order', note: 'WB number', numberFormat: '@', widthPx: 100, hidden: false, isGrouped: false },
      { tag: 'day', header: 'Day', note: '', numberFormat: 'dd.mm.yyyy', widthPx: 80, hidden: false, isGrouped: false },
      { tag: 'price', header: 'Price', note: '', numberFormat: '#,##0.00', widthPx: 80, hidden: false, isGrouped: false },
      { tag: '_fingerprint', header: '_fingerprint', note: '', numberFormat: '@', widthPx: 100, hidden: true, isGrouped: false },
    ],
    memory: '{"isReadable":true,"offered":["shop","srid","day","price"],"shop":"shown","shops":null}',
  });
});

test('a column is as wide as the longest word of its header needs, technical ones are folded up, and one that is to be hidden is', () => {
  const [shop, order, day] = ORDERS.columns as [TableColumn, TableColumn, TableColumn];
  const { columns } = sheetLook({ ...ORDERS, hidden: ['shop'], without: ['day'], columns: [shop, day, { ...order, header: () => 'Вознаграждение за всё', isTechnical: true }] });
  expect(columns.map(({ tag, widthPx, hidden, isGrouped }) => [tag, widthPx, hidden, isGrouped])).toEqual([
    ['shop', 100, true, false], ['srid', 156, false, true], ['_fingerprint', 100, true, false],
  ]);
});
