import { replenish } from '../../src/reports/replenish';
import { words as english } from '../../src/reports/replenish/en';
import { piecesOf } from '../../src/reports/replenish/plan';
import { words as russian } from '../../src/reports/replenish/ru';
import type { WireRow } from '../../src/tables/table';
import { addOnWorlds } from '../support/add-on-world';
import { choose } from '../support/choices';
import { randomOf } from './profit/random-shop';
import { type Fields, tablesOf } from './tables';

const TODAY = 46_349;
type Datasets = Parameters<typeof tablesOf>[0]['datasets'];

const stock = (nmId: number, quantity: number, more: Fields = {}): Fields => ({ nmId, techSize: 'M', warehouseName: 'Склад WB РФ', quantity, inWayFromClient: 0, vendorCode: `код ${nmId}`, title: '', ...more });
const orders = (count: number, daysAgo: number, nmId: number, more: Fields = {}): Fields[] =>
  Array.from({ length: count }, () => ({ date: TODAY - daysAgo + 0.5, nmId, techSize: 'M', warehouseName: 'Склад WB РФ', regionName: 'Москва', isCancel: false, warehouseType: 'Склад WB', ...more }));
/** So that the sheet reaches back far enough. */
const OLD = orders(1, 90, 999);
const made = (datasets: Datasets, filled: readonly Fields[] = []): readonly WireRow[] => replenish().rows(tablesOf({ today: TODAY, datasets, reports: { replenish: filled } }));
const pick = (rows: readonly WireRow[], ...columns: string[]): unknown[][] => rows.map((row) => columns.map((column) => row[column]));

it('says how many pieces to send where, and for whom', () => {
  const stocks = [stock(1, 10, { inWayFromClient: 2 }), stock(1, 5, { warehouseName: 'Астана' })];
  const ordered = [
    ...OLD, ...orders(14, 3, 1), ...orders(14, 20, 1, { regionName: 'Тула' }), ...orders(32, 50, 1, { regionName: '' }),
    ...orders(9, 0, 1), ...orders(9, 2, 1, { isCancel: true }), ...orders(9, 2, 1, { warehouseType: 'Склад продавца' }), ...orders(9, 61, 1),
  ];
  const rows = made({
    stocks, orders: ordered, fbwSupplies: [{ supplyID: '1', statusID: '4' }, { supplyID: '2', statusID: '5' }],
    fbwSupplyGoods: [
      { supplyID: '1', nmID: 1, techSize: 'M', warehouseName: 'Коледино', quantity: 5, acceptedQuantity: 2 }, { supplyID: '2', nmID: 1, techSize: 'M', warehouseName: 'Коледино', quantity: 90, acceptedQuantity: 0 },
      { supplyID: '1', nmID: 1, techSize: 'M', warehouseName: 'АСТАНА', quantity: 4, acceptedQuantity: 0 },
    ],
  });
  // 14, 28 and 60 pieces in 7, 28 and 60 days are 2, 1 and 1 a day; 21 days of 4/3 are 28, less 10 + 3 + 2.
  expect(pick(rows, 'warehouse', 'state', 'perDay7', 'perDay28', 'perDay60', 'perDay', 'toSend', 'regions', 'stock', 'coming', 'fromClients', 'daysLeft')).toEqual([
    ['Склад WB РФ', 'send', 2, 1, 1, 1.33, 13, '— 7, Москва 3, Тула 3', 10, 3, 2, 7.5],
    ['Астана', 'dead', 0, 0, 0, 0, 0, '', 5, 4, 0, ''],
  ]);
});

it.each(['quantity', 'inWayFromClient'])('says nothing of what to send where WB has sent no number as %s', (column) => {
  const rows = made({ stocks: [stock(1, 20, { [column]: 'нет' }), stock(2, 0)], orders: [...OLD, ...orders(7, 3, 1), ...orders(7, 3, 2)] });
  const [here, back] = column === 'quantity' ? ['', 0] : [20, ''];
  expect(pick(rows, 'nmId', 'state', 'stock', 'fromClients', 'daysLeft', 'toSend', 'regions')).toEqual([[1, 'unclear', here, back, '', '', ''], [2, 'send', 0, 0, 0, expect.any(Number), expect.stringMatching(/^Москва/)]]);
});

it('leaves out days on which there was nothing to order', () => {
  const stockHistory = [1, 2, 3, 4, 5, 6, 7].map((ago) => ({ date: TODAY - ago, NmID: 1, SizeName: 'M', OfficeName: 'Коледино', quantity: ago > 4 ? 3 : 0 }));
  const rows = made({ stocks: [stock(1, 0)], orders: [...OLD, ...orders(6, 6, 1), ...orders(2, 4, 1)], stockHistory });
  // Of the week 3 days were empty: on the day with an order there was something.
  expect(pick(rows, 'perDay7', 'emptyDays')).toEqual([[2, 4]]);
});

it('counts from the first day of the sheet, and with the days that people have filled in', () => {
  const datasets = { stocks: [stock(1, 0)], orders: orders(4, 4, 1) };
  const [[line] = []] = pick(made(datasets), 'line');
  expect(pick(made(datasets), 'perDay', 'toSend')).toEqual([[1, 21]]);
  expect(pick(made(datasets, [{ line: line as string, leadDays: 3, safetyDays: 0 }]), 'toSend')).toEqual([[3]]);
  expect(pick(made(datasets, [{ line: line as string, leadDays: 'скоро', safetyDays: -1 }]), 'toSend')).toEqual([[21]]);
});

it('shows what lies without being ordered, and what its storage costs', () => {
  const paidStorage = [
    { date: TODAY - 1, nmId: 1, size: 'M', warehouse: 'Склад WB РФ', warehousePrice: 10.005 }, { date: TODAY - 28, nmId: 1, size: 'M', warehouse: 'Другой', warehousePrice: 0.5 },
    { date: TODAY - 29, nmId: 1, size: 'M', warehouse: 'Склад WB РФ', warehousePrice: 99 }, { date: TODAY - 1, nmId: 77, size: 'M', warehouse: 'Склад WB РФ', warehousePrice: 5 },
  ];
  const rows = made({ stocks: [stock(1, 40), stock(2, 500), stock(3, 30), stock(4, 0)], orders: [...OLD, ...orders(60, 1, 2), ...orders(10, 50, 3)], paidStorage });
  expect(pick(rows, 'nmId', 'state', 'storage')).toEqual([[1, 'dead', 10.51], [3, 'slow', 0], [2, 'enough', 0]]);
  expect(pick(made({ stocks: [stock(1, 40)], orders: OLD }), 'storage')).toEqual([['']]);
  for (const words of [russian, english]) expect(Object.keys(words.values?.state ?? {})).toEqual(['unclear', 'send', 'dead', 'slow', 'enough', 'coming']);
});

it('does not call enough what lies nowhere and is on its way, from a supply or from clients', () => {
  const sold = (nmId: number): Fields[] => orders(28, 3, nmId);
  const rows = made({
    stocks: [stock(1, 0), stock(2, 0, { inWayFromClient: 300 }), stock(3, 300)], orders: [...OLD, ...sold(1), ...sold(2), ...sold(3)],
    fbwSupplies: [{ supplyID: '1', statusID: '4' }], fbwSupplyGoods: [{ supplyID: '1', nmID: 1, techSize: 'M', warehouseName: 'Склад WB РФ', quantity: 300, acceptedQuantity: 0 }],
  });
  expect(pick(rows, 'nmId', 'state', 'toSend')).toEqual([[1, 'coming', 0], [2, 'coming', 0], [3, 'enough', 0]]);
});

it('shares pieces out without losing one', () => {
  expect(piecesOf(10, new Map([['a', 1], ['b', 1], ['c', 1]]))).toEqual([['a', 4], ['b', 3], ['c', 3]]);
  expect([piecesOf(0, new Map([['a', 1]])), piecesOf(5, new Map()), piecesOf(1, new Map([['a', 1], ['b', 9]]))]).toEqual([[], [], [['b', 1]]]);
  const random = randomOf(3);
  for (let n = 0; n < 300; n += 1) {
    const [pieces, counts] = [Math.floor(random() * 500), new Map(Array.from({ length: 1 + Math.floor(random() * 9) }, (_, at) => [`r${at}`, 1 + Math.floor(random() * 40)]))];
    const shares = piecesOf(pieces, counts);
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    expect(shares.reduce((sum, [, count]) => sum + count, 0)).toBe(pieces);
    for (const [name, count] of shares) expect(Math.abs(count - (pieces * Number(counts.get(name))) / all)).toBeLessThan(1);
  }
});

it('sends what orders of 80 made-up shops need, counted anew', () => {
  for (let seed = 1; seed <= 80; seed += 1) {
    const random = randomOf(seed);
    const ordered = Array.from({ length: 200 }, () => ({ ago: 1 + Math.floor(random() * 70), warehouse: random() < 0.7 ? 'Склад WB РФ' : 'Астана' }));
    const lies: Record<string, number> = { 'Склад WB РФ': Math.floor(random() * 60), 'Астана': Math.floor(random() * 60) };
    const rows = made({
      stocks: Object.entries(lies).map(([warehouseName, quantity]) => stock(1, quantity, { warehouseName })),
      orders: [...OLD, ...ordered.flatMap(({ ago, warehouse }) => orders(1, ago, 1, { warehouseName: warehouse }))],
    }).filter(({ nmId }) => nmId === 1);
    for (const row of rows) {
      const own = ordered.filter(({ warehouse }) => warehouse === row['warehouse']);
      const rates = [7, 28, 60].map((days) => own.filter(({ ago }) => ago <= days).length / days);
      const needed = ((rates[0] as number) + (rates[1] as number) + (rates[2] as number)) * 7 - (lies[String(row['warehouse'])] as number);
      expect(row['toSend']).toBe(Math.max(0, Math.ceil(needed - 1e-6)));
    }
    expect(rows).toHaveLength(2);
  }
});

it('has every column in every row', () => {
  const [row = {}] = made({ stocks: [stock(1, 1)], orders: OLD });
  expect(Object.keys(row).sort()).toEqual(replenish().table.columns.filter(({ isTyped }) => isTyped !== true).map(({ id }) => id).sort());
});

describe('in the add-on', () => {
  const makeWorld = addOnWorlds({ articles: 10, days: 35, ordersPerDay: 8, seed: 7 }, { datasets: ['cards', 'orders', 'stocks', 'fbwSupplies', 'fbwSupplyGoods', 'paidStorage'] });

  it('tells of every piece that lies in WB’s warehouses', async () => {
    const world = await makeWorld();
    choose(world, { reports: { replenish: { isOff: false }, summary: { isOff: true }, runningOut: { isOff: true }, payouts: { isOff: true } } });
    world.connect();
    world.refresh();
    const sum = (rows: readonly (readonly unknown[])[]): number => rows.reduce((all, [cell]) => all + Number(cell), 0);
    expect(sum(world.rows('Пополнение', 'Остаток, шт.'))).toBe(sum(world.rows('Остатки', 'Доступно')));
    const rows = world.rows('Пополнение', 'Что делать', 'Отправить, шт.', 'Для регионов', 'Хранение за 28 дней, ₽');
    expect(rows.some(([state, send, regions]) => state === 'Отправить' && Number(send) > 0 && regions !== '')).toBe(true);
    expect(sum(rows.map(([, , , storage]) => [storage]))).toBeGreaterThan(0);
  });
});
