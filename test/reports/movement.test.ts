import { movement } from '../../src/reports/movement';
import { monthStart } from '../../src/wb/time/calendar';
import { randomOf } from './profit/random-shop';
import { type Fields, tablesOf } from './tables';

/** 30 November, the first of November and the first of October 2026. */
const [TODAY, NOVEMBER, OCTOBER] = [46_356, 46_327, 46_296];
type Datasets = Parameters<typeof tablesOf>[0]['datasets'];

const rowsOf = (datasets: Datasets) => movement().rows(tablesOf({ today: TODAY, datasets }));
const shown = (datasets: Datasets, ...columns: string[]): unknown[][] => rowsOf(datasets).map((row) => columns.map((column) => row[column]));

const GOOD = { nmId: 11, techSize: '42', supplierArticle: 'A' };
const order = (date: number | string, more: Fields = {}): Fields => ({ ...GOOD, date, warehouseType: 'Склад WB', isCancel: false, ...more });
const sale = (date: number | string, saleID = 'S1', more: Fields = {}): Fields => ({ ...GOOD, date, saleID, ...more });
const level = (date: number, quantity: number, more: Fields = {}): Fields => ({ date, NmID: 11, SizeName: '42', OfficeName: 'Коледино', quantity, ...more });
const SUPPLIES = [{ supplyID: '7', factDate: OCTOBER + 4.5 }];
const GOODS = [{ supplyID: '7', supplyDate: OCTOBER - 3, nmID: 11, techSize: '42', acceptedQuantity: 10 }];
const LOST = { rrDate: OCTOBER + 9, sellerOperName: 'Компенсация потерянного товара', docTypeName: 'Продажа', quantity: 1, forPay: 350.5, currency: 'RUB', sku: '2000', nmId: 11 };
const CARDS = [{ nmID: 11, barcode: '2000', techSize: '42', vendorCode: 'A', title: 'Майка' }];

describe('movement of goods', () => {
  const whole: Datasets = {
    cards: CARDS,
    orders: [order(OCTOBER + 0.5), order(OCTOBER + 1), order(OCTOBER + 2, { isCancel: true })],
    sales: [sale(OCTOBER + 3), sale(OCTOBER + 4), sale(OCTOBER + 8, 'R1'), sale(NOVEMBER + 1)],
    fbwSupplies: SUPPLIES, fbwSupplyGoods: GOODS, finance: [LOST],
    stockHistory: [level(OCTOBER - 1, 5), level(OCTOBER - 1, 2, { OfficeName: 'Казань' }), level(NOVEMBER - 1, 14), level(NOVEMBER + 2, 13)],
    stocks: [{ nmId: 11, techSize: '42', quantity: 13, inWayToClient: 2, inWayFromClient: 1 }],
  };

  it('goes from what lay there to what is left, and names what nobody explains', () => {
    expect(shown(whole, 'month', 'vendorCode', 'title', 'size', 'opening', 'accepted', 'ordered', 'cancelled', 'bought', 'returned', 'lost', 'compensation', 'closing', 'difference')).toEqual([
      [OCTOBER, 'A', 'Майка', '42', 7, 10, 3, 1, 2, 1, 1, 350.5, 14, -1],
      [NOVEMBER, 'A', 'Майка', '42', 14, 0, 0, 0, 1, 0, 0, 0, 13, ''],
    ]);
  });

  it('shows what is on its way beside this month alone', () => {
    expect(shown(whole, 'month', 'toClients', 'fromClients')).toEqual([[OCTOBER, '', ''], [NOVEMBER, 2, 1]]);
  });

  it.each<[string, Datasets]>([
    ['the history of stocks is not in the file', { ...whole, stockHistory: [] }],
    ['it has no last day of the month', { ...whole, stockHistory: [level(OCTOBER - 1, 5), level(NOVEMBER - 2, 14)] }],
    ['supplies are not in the file', { cards: CARDS, orders: whole.orders ?? [], sales: whole.sales ?? [], stockHistory: whole.stockHistory ?? [] }],
    ['sales begin within the month', { ...whole, orders: [], sales: [sale(OCTOBER + 3)] }],
    ['nobody can tell from whose warehouse it is sold', { ...whole, orders: [order(OCTOBER), order(OCTOBER + 1, { warehouseType: 'Склад продавца' })] }],
  ])('does not call it a difference where %s', (_what, datasets) => {
    expect(shown(datasets, 'difference')[0]).toEqual(['']);
  });

  it('leaves out what goes from the seller’s own warehouse', () => {
    const own = { warehouseType: 'Склад продавца' };
    const sales = [sale(OCTOBER + 3, 'S1', { warehouseType: 'Склад WB' }), sale(OCTOBER + 3, 'S2', own)];
    expect(shown({ ...whole, orders: [order(OCTOBER), order(OCTOBER, own)], sales }, 'ordered', 'bought', 'difference')[0]).toEqual([1, 1, -1]);
    const stockHistory = [level(OCTOBER - 1, 5), level(OCTOBER - 1, 90, { OfficeName: 'Свой склад' })];
    expect(shown({ ...whole, stockHistory }, 'month', 'opening')).toContainEqual([OCTOBER, 5]);
  });

  it('has a line for what only lies there, and none for what was never there', () => {
    const datasets: Datasets = { orders: [order(NOVEMBER, { nmId: 12 })], sales: [], stockHistory: [level(OCTOBER - 1, 3), level(NOVEMBER - 1, 3)] };
    expect(shown(datasets, 'month', 'nmId', 'opening', 'closing')).toEqual([[OCTOBER, 11, 3, 3], [NOVEMBER, 12, 0, ''], [NOVEMBER, 11, 3, '']]);
  });

  it('counts what it does not understand', () => {
    const datasets: Datasets = {
      orders: [], sales: [sale(NOVEMBER, 'X9'), sale('', 'S1')], fbwSupplies: [], fbwSupplyGoods: [{ ...GOODS[0], supplyDate: NOVEMBER, acceptedQuantity: 'много' }],
      finance: [{ ...LOST, rrDate: NOVEMBER, currency: 'KZT' }], cards: CARDS,
    };
    expect(shown(datasets, 'month', 'bought', 'lost', 'compensation', 'odd')).toEqual([['', 1, 0, 0, 1], [NOVEMBER, 0, 1, 0, 3]]);
  });

  it('is by article where a sheet does not tell sizes', () => {
    expect(shown({ ...whole, finance: [{ ...LOST, sku: '' }] }, 'size', 'lost', 'bought')[0]).toEqual(['', 1, 2]);
  });

  it('has every column in every row, and one line for a key', () => {
    const { table: { columns } } = movement();
    const rows = rowsOf(whole);
    for (const row of rows) expect(Object.keys(row).sort()).toEqual(columns.map(({ id }) => id).sort());
    expect(new Set(rows.map(({ line }) => line)).size).toBe(rows.length);
  });
});

it('explains every piece of 200 made-up shops, but for those that vanish', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const random = randomOf(seed);
    const upTo = (count: number): number => Math.floor(random() * count);
    const datasets = { orders: [] as Fields[], sales: [] as Fields[], fbwSupplies: [] as Fields[], fbwSupplyGoods: [] as Fields[], finance: [] as Fields[], stockHistory: [] as Fields[] };
    const vanished = new Map<string, number>();
    for (const [nmId, size] of [[11, '42'], [11, '44'], [12, '0']] as const) {
      let pieces = 40;
      const good = { nmId, techSize: size, supplierArticle: `a${nmId}` };
      datasets.orders.push({ ...good, date: OCTOBER, warehouseType: 'Склад WB' });
      for (let day = OCTOBER - 1; day < TODAY; day += 1) {
        const [come, gone, back, paid, lost] = day < OCTOBER ? [0, 0, 0, 0, 0] : [upTo(12) === 0 ? 20 : 0, upTo(3), upTo(8) === 0 ? 1 : 0, upTo(20) === 0 ? 1 : 0, upTo(25) === 0 ? 1 : 0];
        if (come > 0) datasets.fbwSupplyGoods.push({ supplyID: `${day}`, supplyDate: day, nmID: nmId, techSize: size, acceptedQuantity: come });
        for (let n = 0; n < gone; n += 1) datasets.sales.push({ ...good, date: day + n / 10, saleID: `S${day}${n}`, warehouseType: 'Склад WB' });
        if (back > 0) datasets.sales.push({ ...good, date: day, saleID: `R${day}`, warehouseType: 'Склад WB' });
        if (paid > 0) datasets.finance.push({ ...LOST, nmId, techSize: size, rrDate: day });
        pieces += come - gone + back - paid - lost;
        const place = `${monthStart(day)} ${nmId} ${size === '0' ? '' : size}`;
        vanished.set(place, (vanished.get(place) ?? 0) - lost);
        datasets.stockHistory.push({ date: day, NmID: nmId, SizeName: size, OfficeName: 'Коледино', quantity: pieces - 3 }, { date: day, NmID: nmId, SizeName: size, OfficeName: 'Тула', quantity: 3 });
      }
    }
    const rows = rowsOf(datasets).filter(({ month }) => month === OCTOBER);
    expect(rows.map(({ nmId, size, difference }) => [`${OCTOBER} ${String(nmId)} ${String(size)}`, Number(difference) + 0])).toEqual(rows.map(({ nmId, size }) => {
      const place = `${OCTOBER} ${String(nmId)} ${String(size)}`;
      return [place, (vanished.get(place) ?? NaN) + 0];
    }));
    expect(rows).toHaveLength(3);
  }
});
