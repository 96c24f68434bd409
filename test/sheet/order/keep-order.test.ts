import { ascending, descending, type SortKey } from '../../../src/sheet/order/sort-key';
import { openTable, type Table } from '../../../src/sheet/table';
import { renewSheet } from '../../../src/sheet/writing/renew-sheet';
import type { SheetPort } from '../../../src/ports/workbook';
import { memoryWorkbook, type MemoryWorkbook } from '../../support/memory-workbook';
import { order, ORDERS, replaceAll } from '../orders-table';

/** Shop, order, day and price; the fingerprint stands last. */
const PRICE = 4;
const BY_PRICE = [descending('price')];

type Prices = Readonly<Record<string, unknown>>;
const rowsOf = (prices: Prices) => Object.entries(prices).map(([srid, price]) => order(srid, price));

/** As a report is written: everything that the shop has. */
function write(workbook: MemoryWorkbook, prices: Prices, by: readonly SortKey[] = BY_PRICE, spec = ORDERS): Table {
  const table = openTable(workbook, spec);
  const putInOrder = table.keepOrder(by);
  replaceAll(table, 'Lamp', rowsOf(prices), { price: '' });
  putInOrder();
  return table;
}

function written(prices: Prices): MemoryWorkbook {
  const workbook = memoryWorkbook();
  write(workbook, prices);
  workbook.log.length = 0;
  return workbook;
}

const ids = (workbook: MemoryWorkbook) => workbook.rows('orders').slice(1).map((row) => row[1]);
const sorts = (workbook: MemoryWorkbook) => workbook.log.filter((call) => call.startsWith('sort'));

it('rows stand in order from the first, and rise and fall with what they say', () => {
  const workbook = written({ A: 10, B: 30, C: 20 });
  expect(ids(workbook)).toEqual(['B', 'C', 'A']);
  write(workbook, { A: 40, B: 30, C: 20, D: 25 });
  expect(ids(workbook)).toEqual(['A', 'B', 'D', 'C']);
});

it('rows of several shops stand together, and what is not there any more last', () => {
  const workbook = written({ A: 10, B: 30 });
  const table = openTable(workbook, ORDERS);
  const putInOrder = table.keepOrder(BY_PRICE);
  replaceAll(table, 'Lamp', rowsOf({ A: 10 }), { price: '' });
  replaceAll(table, 'Desk', rowsOf({ Z: 50, Y: 5 }), { price: '' });
  putInOrder();
  expect(workbook.rows('orders').slice(1).map((row) => [row[0], row[1], row[3]])).toEqual([['Desk', 'Z', 50], ['Lamp', 'A', 10], ['Desk', 'Y', 5], ['Lamp', 'B', '']]);
});

it('the table knows its rows where they stand then', () => {
  const workbook = memoryWorkbook();
  const table = write(workbook, { A: 10, B: 30 });
  table.merge('Lamp', [order('B', 31)]);
  expect(workbook.rows('orders').slice(1).map((row) => [row[1], row[3]])).toEqual([['B', 31], ['A', 10]]);
});

it('what people have typed beside a row goes with it', () => {
  const workbook = written({ A: 30, B: 20 });
  workbook.user('orders').insertColumn(3, ['', 'note of A', '=D3*2']);
  write(workbook, { A: 10, B: 20 });
  expect(workbook.rows('orders').map((row) => row[2])).toEqual(['', '=D3*2', 'note of A']);
});

it('nothing is written where nothing has changed, and one column is read for it', () => {
  const workbook = written({ A: 10, B: 30, C: 20 });
  const table = openTable(workbook, ORDERS);
  const putInOrder = table.keepOrder(BY_PRICE);
  replaceAll(table, 'Lamp', rowsOf({ A: 10, B: 30, C: 20 }), {});
  workbook.log.length = 0;
  putInOrder();
  expect(workbook.log).toEqual(['read 2,4 3x1']);
});

it('rows that have come in their place are remembered without being sorted', () => {
  const workbook = written({ A: 30 });
  write(workbook, { A: 30, B: 20, C: 10 });
  expect(sorts(workbook)).toEqual([]);
  workbook.user('orders').sort(PRICE);
  write(workbook, { A: 5, B: 20, C: 10 });
  expect([sorts(workbook), ids(workbook)]).toEqual([[], ['C', 'B', 'A']]);
});

it('a table of no rows, of one, or without the column has no order', () => {
  for (const prices of [{}, { A: 1 }]) expect(sorts(written(prices))).toEqual([]);
  const workbook = written({ A: 10, B: 30 });
  workbook.user('orders').deleteColumn(PRICE);
  write(workbook, { A: 50, B: 30 });
  expect([sorts(workbook), ids(workbook)]).toEqual([[], ['B', 'A']]);
});

it('where a later column is gone, those before it count', () => {
  const workbook = memoryWorkbook();
  write(workbook, { A: 10, B: 30 }, [ascending('price'), descending('day')]);
  workbook.user('orders').deleteColumn(3);
  write(workbook, { A: 40, B: 30 }, [ascending('price'), descending('day')]);
  expect(ids(workbook)).toEqual(['B', 'A']);
});

describe('an order that people have given the rows', () => {
  it('stays, whatever comes', () => {
    const workbook = written({ A: 10, B: 30, C: 20 });
    workbook.user('orders').sort(2);
    for (const prices of [{ A: 10, B: 30, C: 21 }, { A: 10, B: 40, C: 50, D: 60 }, { A: 70, B: 1, C: 50, D: 60 }]) write(workbook, prices);
    expect([sorts(workbook), ids(workbook)]).toEqual([[], ['A', 'B', 'C', 'D']]);
  });

  it('stays when the sheet is renewed', () => {
    const workbook = written({ A: 10, B: 30, C: 20 });
    workbook.user('orders').sort(2);
    renewSheet(workbook, workbook.find('orders') as SheetPort, ORDERS, { wanted: [], isTimeUp: () => false, turned: () => undefined });
    write(workbook, { A: 10, B: 30, C: 25 });
    expect([sorts(workbook), ids(workbook)]).toEqual([[], ['A', 'B', 'C']]);
  });

  it('is ours again when they sort as we do', () => {
    const workbook = written({ A: 10, B: 30, C: 20 });
    workbook.user('orders').sort(2);
    write(workbook, { A: 20, B: 30, C: 10 });
    // Now the others stand in our way of their own accord: B 30, A 20, C 10.
    const [b, a, c] = ['B', 'A', 'C'].map((id) => workbook.rows('orders', { fingerprint: true }).find((row) => row[1] === id) ?? []) as [unknown[], unknown[], unknown[]];
    workbook.user('orders').put(2, 1, [b, a, c] as string[][]);
    write(workbook, { A: 20, B: 5, C: 10 });
    expect(ids(workbook)).toEqual(['A', 'C', 'B']);
  });

  it('is not taken for ours where all of the rows are alike', () => {
    const workbook = written({ A: 10, B: 30, C: 20 });
    workbook.user('orders').sort(2);
    write(workbook, { A: 1, B: 1, C: 1 });
    write(workbook, { A: 1, B: 2, C: 3 });
    expect([sorts(workbook), ids(workbook)]).toEqual([[], ['A', 'B', 'C']]);
  });

  it.each([[1], [0]])('is none where they have left %s rows', (left) => {
    const workbook = written({ A: 10, B: 30, C: 20 });
    for (let row = 4; row > 1 + left; row -= 1) workbook.user('orders').deleteRow(row);
    workbook.user('orders').put(2, 1, left === 1 ? [['Lamp', 'X']] : []);
    write(workbook, { A: 1, C: 2, D: 3 });
    expect(ids(workbook).filter((id) => id !== 'X')).toEqual(['D', 'C', 'A']);
  });

  it('is none where they have deleted a row', () => {
    const workbook = written({ A: 10, B: 30, C: 20 });
    workbook.user('orders').deleteRow(3);
    write(workbook, { A: 40, B: 30, C: 20 });
    expect(ids(workbook)).toEqual(['A', 'B', 'C']);
  });
});

describe('rows stay where they are', () => {
  const NEXT = { A: 40, B: 30, C: 20 };
  it.each<[string, (user: ReturnType<MemoryWorkbook['user']>) => void]>([
    ['where cells are merged or the filter is set', (user) => user.pin(true)],
    ['where a row is hidden', (user) => user.hideRows([3])],
    ['where a row of a person stands among them', (user) => user.put(user.insertRow(3) ?? 3, 4, [['total']])],
    ['where a copy of one stands among them', (user) => user.put(user.insertRow(4) ?? 4, 1, [['Lamp', 'B', 1, 30, 'abcdefgh']])],
    ['where one has lost its fingerprint', (user) => user.put(3, 5, [['']])],
    ['where a formula beside them looks at another row', (user) => user.insertColumn(3, ['', '', '=E2'])],
  ])('%s', (_where, spoil) => {
    const workbook = written({ A: 10, B: 30, C: 20 });
    spoil(workbook.user('orders'));
    const table = openTable(workbook, ORDERS);
    const putInOrder = table.keepOrder(BY_PRICE);
    // Only what stands there: a fingerprint that is gone comes back when its row is written.
    table.merge('Lamp', rowsOf({ A: NEXT.A }));
    putInOrder();
    expect(sorts(workbook)).toEqual([]);
  });

  it('until nothing keeps them there', () => {
    const workbook = written({ A: 10, B: 30, C: 20 });
    workbook.user('orders').pin(true);
    write(workbook, NEXT);
    workbook.user('orders').pin(false);
    write(workbook, { ...NEXT, D: 50 });
    expect(ids(workbook)).toEqual(['D', 'A', 'B', 'C']);
  });

  it('where the header stands below them', () => {
    const workbook = written({ A: 10, B: 30, C: 20 });
    const [header = [], ...rows] = workbook.rows('orders', { fingerprint: true });
    workbook.user('orders').put(1, 1, [...rows, header]);
    write(workbook, NEXT);
    expect(sorts(workbook)).toEqual([]);
  });
});

it('of many rows some are looked at for hidden ones', () => {
  const workbook = written(Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`id ${at}`, at])));
  workbook.user('orders').hideRows(Array.from({ length: 10 }, (_, at) => 40 + at));
  write(workbook, { 'id 0': 1000 });
  expect(sorts(workbook)).toEqual([]);
});

it('an execution that ends at any call leaves every row there once, and the next puts them in order', () => {
  const before = { A: 10, B: 30, C: 20 };
  const after = { A: 40, B: 30, C: 20, D: 35 };
  const counted = written(before);
  write(counted, after);
  const calls = counted.log.length;
  expect(sorts(counted)).toHaveLength(1);
  for (let call = 1; call <= calls; call += 1) {
    const workbook = written(before);
    workbook.user('orders').insertColumn(3, ['', 'note of B', 'note of C', 'note of A']);
    workbook.killAt(call);
    expect(() => write(workbook, after)).toThrow('killed');
    workbook.killAt(Infinity);
    write(workbook, after);
    expect(workbook.rows('orders').map((row) => [row[1], row[2], row[4]])).toEqual([['Order', '', 'Price'], ['A', 'note of A', 40], ['D', '', 35], ['B', 'note of B', 30], ['C', 'note of C', 20]]);
    write(workbook, { ...after, C: 50 });
    expect(ids(workbook)).toEqual(['C', 'A', 'D', 'B']);
  }
});
