import fc from 'fast-check';
import { runningOut } from '../../src/reports/running-out';
import type { WireRow } from '../../src/tables/table';
import { addOnWorlds } from '../support/add-on-world';
import { choose } from '../support/choices';
import { Panel } from '../support/panel';
import { headersOf, type Row } from '../support/sheet-rows';
import { type Fields, tablesOf } from './tables';

const TODAY = 46349;

const stock = (nmId: number, techSize: string, quantity: number, fields: Fields = {}): Fields =>
  ({ nmId, techSize, quantity, inWayToClient: 0, inWayFromClient: 0, vendorCode: `код ${nmId}`, title: `Товар ${nmId}`, ...fields });
const orders = (count: number, daysAgo: number, nmId: number, techSize: string, fields: Fields = {}): Fields[] =>
  Array.from({ length: count }, () => ({ date: TODAY - daysAgo + 0.5, nmId, techSize, isCancel: false, warehouseType: 'Склад WB', ...fields }));
/** So that the sheet reaches back far enough. */
const OLD = orders(1, 100, 999, 'M');

type Datasets = Parameters<typeof tablesOf>[0]['datasets'];

function made(datasets: Datasets, filled: readonly Fields[] = []): WireRow[] {
  return [...runningOut().rows(tablesOf({ today: TODAY, datasets, reports: { runningOut: filled } }))];
}

function columns(rows: readonly WireRow[], ...ids: string[]): unknown[][] {
  return rows.map((row) => ids.map((id) => row[id]));
}

it('says of a size for how long it will do and how much to send', () => {
  const stocks = [stock(1, 'M', 20, { warehouseName: 'Склад WB РФ', inWayFromClient: 3, inWayToClient: 2 }), stock(1, 'M', 10, { warehouseName: 'Астана' }), stock(1, 'L', 0)];
  const ordered = [...OLD, ...orders(14, 3, 1, 'M'), ...orders(14, 20, 1, 'M'), ...orders(5, 0, 1, 'M'), ...orders(32, 40, 1, 'M'), ...orders(9, 61, 1, 'M'), ...orders(4, 3, 1, 'M', { isCancel: true })];
  // 14, 28 and 60 pieces in 7, 28 and 60 days are 2, 1 and 1 a day.
  expect(made({ stocks, orders: ordered, sellerStocks: [{ nmId: 1, techSize: 'M', quantity: 6 }] })).toEqual([{
    state: 'enough', vendorCode: 'код 1', title: 'Товар 1', nmId: 1, size: 'M', stock: 30, perDay: 1.33, daysLeft: 22.5, endsOn: TODAY + 22, toSend: 0,
    fromClients: 3, toClients: 2, ownStock: 6, perDay7: 2, perDay28: 1, perDay60: 1, ownPerDay: 0, ownDaysLeft: '', emptyDays: 0,
  }]);
});

it('puts first what loses most', () => {
  const stocks = [stock(1, 'M', 500), stock(2, 'M', 10), stock(3, 'M', 0), stock(4, 'M', 0), stock(5, 'M', 7), stock(6, 'M', 0), stock(7, 'M', 0), stock(8, 'M', 0, { inWayFromClient: 1 })];
  const ordered = [
    ...OLD, ...[1, 2, 3, 4, 4].flatMap((nmId) => [...orders(7, 2, nmId, 'M'), ...orders(53, 40, nmId, 'M')]), ...orders(28, 2, 6, 'M', { warehouseType: 'Склад продавца' }),
  ];
  const rows = made({ stocks, orders: ordered });
  expect(columns(rows, 'nmId', 'state', 'daysLeft', 'toSend', 'endsOn', 'ownPerDay')).toEqual([
    [4, 'out', 0, 32, '', 0], [3, 'out', 0, 16, '', 0], [2, 'low', 13.3, 6, TODAY + 13, 0], [1, 'enough', 666.7, 0, TODAY + 666, 0], [6, 'own', '', 0, '', 1], [5, 'idle', '', 0, '', 0], [8, 'gone', '', 0, '', 0],
  ]);
});

it.each(['quantity', 'inWayFromClient'])('says nothing of what to send where WB has sent no number as %s of one of its warehouses', (column) => {
  const stocks = [stock(1, 'M', 5, { warehouseName: 'Астана' }), stock(1, 'M', 30, { warehouseName: 'Склад WB РФ', [column]: 'нет' }), stock(2, 'M', 0)];
  const rows = made({ stocks, orders: [...OLD, ...[1, 2].flatMap((nmId) => orders(7, 2, nmId, 'M'))] });
  const [here, back] = column === 'quantity' ? ['', 0] : [35, ''];
  expect(columns(rows, 'nmId', 'state', 'stock', 'fromClients', 'daysLeft', 'endsOn', 'toSend')).toEqual([[1, 'unclear', here, back, '', '', ''], [2, 'out', 0, 0, 0, '', 10]]);
});

it('leaves other stocks blank where they are no numbers', () => {
  const [row] = made({ stocks: [stock(1, 'M', 5, { inWayToClient: '?' })], sellerStocks: [{ nmId: 1, techSize: 'M', quantity: '?' }], orders: [...OLD, ...orders(28, 2, 1, 'M', { warehouseType: 'Склад продавца' })] });
  expect(row).toMatchObject({ state: 'idle', stock: 5, toClients: '', ownStock: '', ownDaysLeft: '' });
});

it('reckons with the days that people have filled in', () => {
  const datasets = { stocks: [stock(1, 'M', 0), stock(2, '42', 0)], orders: [...OLD, ...[1, 2].flatMap((nmId) => [...orders(7, 2, nmId, nmId === 1 ? 'M' : '42'), ...orders(21, 9, nmId, nmId === 1 ? 'M' : '42'), ...orders(32, 40, nmId, nmId === 1 ? 'M' : '42')])] };
  const filled: Fields[] = [{ nmId: 1, size: 'M', leadDays: 30 }, { nmId: 2, size: 42, leadDays: 0, safetyDays: '3' }];
  expect(columns(made(datasets), 'nmId', 'toSend')).toEqual([[1, 21], [2, 21]]);
  expect(columns(made(datasets, filled), 'nmId', 'toSend')).toEqual([[1, 37], [2, 3]]);
  expect(columns(made(datasets, [{ nmId: 1, size: 'M', leadDays: 'скоро', safetyDays: -1 }]), 'nmId', 'toSend')).toEqual([[1, 21], [2, 21]]);
});

it('leaves out days on which nothing lay in WB’s warehouses', () => {
  const history = (daysAgo: number, quantity: number, OfficeName = 'Склад WB'): Fields => ({ date: TODAY - daysAgo, NmID: 1, SizeName: 'M', OfficeName, quantity });
  const ordered = [...OLD, ...orders(4, 6, 1, 'M'), ...orders(8, 20, 1, 'M')];
  const empty = [7, 5, 4, 3, 2, 1, 6].map((daysAgo) => history(daysAgo, 0));
  const rows = made({ stocks: [stock(1, 'M', 5)], orders: ordered, stockHistory: [...empty, history(5, 9, 'Свой склад'), history(4, 3, 'Астана'), history(50, 0)] });
  // Of the 7 days only the one with orders and the one with stock in another warehouse are left, of the 60 all but six.
  expect(columns(rows, 'perDay7', 'perDay28', 'perDay60', 'perDay', 'emptyDays')).toEqual([[2, 0.52, 0.22, 0.91, 6]]);
  const never = Array.from({ length: 28 }, (_, at) => history(at + 1, 0));
  expect(columns(made({ stocks: [stock(1, 'M', 5)], orders: OLD, stockHistory: never }), 'perDay7', 'perDay28', 'perDay', 'state')).toEqual([['', '', 0, 'idle']]);
});

it('has one row for an article whose sizes some sheet does not tell, and names from the cards', () => {
  const stocks = [stock(1, '', 5, { vendorCode: '', title: '' }), stock(2, '0', 3)];
  const cards = [{ nmID: 1, vendorCode: 'из карточки', title: 'Платье' }];
  const ordered = [...OLD, ...orders(7, 2, 1, 'M'), ...orders(7, 2, 1, 'L'), ...orders(7, 2, 2, '0'), ...orders(7, 2, 3, 'S', { supplierArticle: 'нет на остатках' }), ...orders(7, 2, 0, 'S', { nmId: '' })];
  expect(columns(made({ stocks, orders: ordered, cards }), 'nmId', 'size', 'vendorCode', 'title', 'stock', 'perDay7')).toEqual([
    [3, 'S', 'нет на остатках', '', 0, 1], [1, '', 'из карточки', 'Платье', 5, 2], [2, '', 'код 2', 'Товар 2', 3, 1],
  ]);
});

it('divides by the days that the sheet of orders has', () => {
  const rows = made({ stocks: [stock(1, 'M', 5)], orders: [...orders(2, 4, 1, 'M'), ...orders(2, 1, 1, 'M')] });
  expect(columns(rows, 'perDay7', 'perDay28', 'perDay', 'daysLeft')).toEqual([[1, 1, 1, 5]]);
  expect(columns(made({ stocks: [stock(1, 'M', 5)], orders: [] }), 'state', 'perDay')).toEqual([['idle', 0]]);
});

it('comes to the same as every good counted anew', () => {
  const good = fc.record({ nmId: fc.integer({ min: 1, max: 4 }), techSize: fc.constantFrom('S', 'M', 'L') });
  const lying = fc.array(fc.tuple(good, fc.nat(300), fc.nat(9)), { maxLength: 30 });
  const going = fc.array(fc.tuple(good, fc.nat(70), fc.boolean(), fc.boolean()), { maxLength: 300 });
  fc.assert(fc.property(lying, going, (lies, goes) => {
    const rows = made({
      stocks: lies.map(([{ nmId, techSize }, quantity, inWayFromClient]) => stock(nmId, techSize, quantity, { inWayFromClient })),
      orders: [...OLD, ...goes.flatMap(([{ nmId, techSize }, daysAgo, isCancel, isOwn]) => orders(1, daysAgo, nmId, techSize, { isCancel, warehouseType: isOwn ? 'Склад продавца' : 'Склад WB' }))],
    });
    for (const row of rows) {
      const of = <T extends readonly [{ nmId: number; techSize: string }, ...unknown[]]>(all: readonly T[]): T[] => all.filter(([{ nmId, techSize }]) => nmId === row.nmId && techSize === row.size);
      const here = of(lies).reduce((sum, [, quantity]) => sum + quantity, 0);
      const back = of(lies).reduce((sum, [, , inWay]) => sum + inWay, 0);
      const counted = (days: number): number => of(goes).filter(([, daysAgo, isCancel, isOwn]) => daysAgo >= 1 && daysAgo <= days && !isCancel && !isOwn).length;
      // In 1260ths of a piece a day, which are whole: (in 7 / 7 + in 28 / 28 + in 60 / 60) / 3.
      const pace = counted(7) * 60 + counted(28) * 15 + counted(60) * 7;
      expect([row.stock, row.fromClients, row.perDay, row.toSend]).toEqual([here, back, Math.round((pace / 1260) * 100) / 100, Math.max(0, Math.ceil((pace * 21 - (here + back) * 1260) / 1260))]);
      expect(row.daysLeft).toBe(pace === 0 ? '' : Math.round((here * 12_600) / pace) / 10);
    }
    expect(rows.reduce((sum, row) => sum + Number(row.stock), 0)).toBe(lies.reduce((sum, [, quantity]) => sum + quantity, 0));
  }), { seed: 14, numRuns: 100 });
});

describe('in the add-on', () => {
  const makeWorld = addOnWorlds({ articles: 10, days: 35, ordersPerDay: 8, seed: 7 }, { datasets: ['cards', 'orders', 'stocks', 'sellerStocks', 'stockHistory'] });

  it('has all pieces of the stocks’ sheet, and reckons with what is filled in there', async () => {
    const world = await makeWorld();
    choose(world, { reports: { runningOut: { isOff: false } } });
    world.connect();
    world.refresh();
    const total = (sheet: string, header: string): number => world.rows(sheet, header).reduce((sum, [pieces]) => sum + Number(pieces), 0);
    const rows = world.rows('Кончается', 'Что с остатком', 'Артикул продавца', 'Размер', 'Остаток WB, шт.', 'Заказов в день', 'Хватит на дней', 'Закончится', 'Отправить, шт.', 'Мой остаток, шт.');
    expect(rows.length).toBeGreaterThan(5);
    expect(total('Кончается', 'Остаток WB, шт.')).toBe(total('Остатки', 'Доступно'));
    expect(total('Кончается', 'Мой остаток, шт.')).toBe(total('Остатки FBS', 'Количество'));
    expect(rows.filter(([state]) => !['Закончился', 'Кончается', 'Хватает', 'Только на моём складе', 'Лежит без движения', 'Нет и не заказывают'].includes(String(state)))).toEqual([]);
    expect(rows.filter(([, code]) => code === '')).toEqual([]);
    const [first] = rows as [Row];
    const leadDays = headersOf(world.document.workbook.sheet('Кончается')).indexOf('Срок поставки, дней') + 1;
    world.document.workbook.userSet('Кончается', 2, leadDays, 40);
    new Panel(world).change({ kind: 'makeReport', id: 'runningOut' });
    const [[toSend, days] = []] = world.rows('Кончается', 'Отправить, шт.', 'Срок поставки, дней');
    // The sheet shows hundredths of what it reckons with.
    expect([Math.ceil((Number(first[4]) - 0.005) * 47) <= Number(toSend), Number(toSend) <= Math.ceil((Number(first[4]) + 0.005) * 47), days]).toEqual([true, true, 40]);
  });
});
