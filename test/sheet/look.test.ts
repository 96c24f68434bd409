import { sheetLook } from '../../src/sheet/look';
import { ORDERS } from './orders-table';

test('the columns as the spec lists them, and a hidden fingerprint last', () => {
  expect(sheetLook(ORDERS)).toEqual({
    tag: 'orders',
    title: 'Orders',
    columns: [
      { tag: 'shop', header: 'Shop', note: '', numberFormat: '@', widthPx: 100, hidden: false },
      { tag: 'srid', header: 'Order', note: 'WB number', numberFormat: '@', widthPx: 100, hidden: false },
      { tag: 'day', header: 'Day', note: '', numberFormat: 'dd.mm.yyyy', widthPx: 80, hidden: false },
      { tag: 'price', header: 'Price', note: '', numberFormat: '#,##0.00', widthPx: 80, hidden: false },
      { tag: '_fingerprint', header: '_fingerprint', note: '', numberFormat: '@', widthPx: 100, hidden: true },
    ],
  });
});
