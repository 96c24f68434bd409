import { rowCells } from '../../../src/sheet/cells/row-cells';
import type { TableColumn, TableSpec } from '../../../src/sheet/table-spec';
import type { WireRow } from '../../../src/tables/table';

const column = (id: string, kind: TableColumn['kind'], from?: TableColumn['from']): TableColumn =>
  ({ id, kind, widthPx: 100, header: () => id, note: () => '', ...(from === undefined ? {} : { from }) });

const ORDERS: TableSpec = {
  tag: 'orders', title: () => 'Orders', key: ['id'],
  columns: [column('shop', 'text'), column('id', 'id'), column('city', 'text'), column('price', 'money'), column('vat', 'money', ({ price }) => Number(price) / 5), column('paid', 'boolean')],
};

/** The fingerprint's cell is left empty. */
function cellsOf(rows: readonly WireRow[], shop = 'Lamp'): unknown[] {
  return rows.map(rowCells(ORDERS, shop).of);
}

test('cells stand in the order of the columns, in whatever order the fields come', () => {
  expect(cellsOf([
    { id: 1, city: 'Omsk', price: '10.50', paid: true },
    { paid: false, price: '20', city: 'Perm', id: 2 },
    { city: 'Tver', id: 3, paid: true, price: '30' },
  ])).toEqual([
    ['Lamp', '1', 'Omsk', 10.5, 2.1, true, ''],
    ['Lamp', '2', 'Perm', 20, 4, false, ''],
    ['Lamp', '3', 'Tver', 30, 6, true, ''],
  ]);
});

test('a field that is missing leaves its cell empty, and those that are no columns are passed over', () => {
  expect(cellsOf([
    { id: 1, city: 'Omsk', price: '10', paid: true },
    { id: 2, price: '10' },
    { size: 'XL', id: 3, colour: 'red', city: 'Omsk', weight: 5, price: '10', paid: true },
    {},
  ])).toEqual([
    ['Lamp', '1', 'Omsk', 10, 2, true, ''],
    ['Lamp', '2', '', 10, 2, '', ''],
    ['Lamp', '3', 'Omsk', 10, 2, true, ''],
    ['Lamp', '', '', '', '', '', ''],
  ]);
});

test('the same text is the same cell row after row, in each column as its kind wants it', () => {
  expect(cellsOf([{ id: '5%', city: '5%', price: '5%' }, { id: '5%', city: '=A1', price: '5%' }, { id: '5%', city: '5%', price: '5' }])).toMatchObject([
    { 1: '5%', 2: '5%', 3: "'5%" },
    { 1: '5%', 2: "'=A1", 3: "'5%" },
    { 1: '5%', 2: '5%', 3: 5 },
  ]);
});

test('the shop is the one that was asked, and a derived column never the field of its name', () => {
  expect(cellsOf([{ shop: 'Chair', id: 1, price: '10', vat: '99' }], '=Lamp')).toEqual([["'=Lamp", '1', '', 10, 2, '', '']]);
});
