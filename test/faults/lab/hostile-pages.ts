import type { ApiRequest } from '../../../local/wb/stand-in';
import type { LabWorld } from './lab';
import { columnsOf, sheetOf } from './tables';

type Json = Record<string, unknown>;

interface Page {
  path: string;
  title: string;
  /** Where the rows are in the answer, and where each row's own list is. */
  rows: readonly string[];
  inner?: string;
  /** Fields that make a row unique. */
  keys: readonly string[];
  /** Fields that paging cannot do without. */
  kept?: readonly string[];
  /** A field of ids, of which no digit may be lost. */
  digits?: string;
}

/** Datasets that hostile rows go through. */
export const PAGES: Readonly<Record<string, Page>> = {
  orders: { path: '/api/v1/supplier/orders', title: 'Заказы', rows: [], keys: ['srid'], kept: ['lastChangeDate'], digits: 'barcode' },
  sales: { path: '/api/v1/supplier/sales', title: 'Продажи', rows: [], keys: ['saleID'], kept: ['lastChangeDate'], digits: 'barcode' },
  finance: { path: '/api/finance/v1/sales-reports/detailed', title: 'Финансы', rows: [], keys: ['rrdId'] },
  orderFeed: { path: '/api/analytics/v1/order-feed', title: 'Лента заказов', rows: ['data', 'orders'], keys: ['srid'], kept: ['chrtId'] },
  cards: { path: '/content/v2/get/cards/list', title: 'Карточки', rows: ['cards'], inner: 'sizes', keys: ['nmID', 'chrtID'] },
  prices: { path: '/api/v2/list/goods/filter', title: 'Цены', rows: ['data', 'listGoods'], inner: 'sizes', keys: ['nmID', 'sizeID'] },
  sellerStocks: { path: '/api/analytics/v1/stocks-report/seller-warehouses', title: 'Остатки FBS', rows: ['data', 'items'], keys: ['nmId', 'chrtId', 'warehouseId'] },
};

export interface Pushed {
  values: number;
  /** Ids that do not stand in their cells as they were sent. */
  lostDigits(): string[];
}

/** Lets WB answer the first call of each dataset with so many rows full of these values, and later calls with none. */
export function hostilePages(world: LabWorld, count: number, values: readonly unknown[]): Pushed {
  const sent = new Map<string, Json[]>();
  let at = 0;
  const next = () => values[(at += 1) % values.length];
  const edit = (page: Page, row: Json, n: number): Json => {
    const fields = Object.keys(row).filter((field) => field !== page.inner).map((field): [string, unknown] => {
      if (page.keys.includes(field)) return [field, keyOf(row[field], n)];
      return [field, page.kept?.includes(field) === true ? row[field] : next()];
    });
    const { inner, ...flat } = page;
    const list = inner === undefined ? {} : { [inner]: (row[inner] as Json[]).slice(0, 1).map((one) => edit(flat, one, n)) };
    return { ...Object.fromEntries(fields), ...list };
  };
  world.net.instead = (asked) => {
    const page = Object.values(PAGES).find(({ path }) => path === asked.path);
    if (page === undefined) return null;
    if (sent.has(page.path)) return page.rows.length === 0 ? answered('[]') : null;
    const body = standInBody(world, asked);
    const holder = page.rows.slice(0, -1).reduce((inside, name) => inside[name] as Json, body as Json);
    const last = page.rows[page.rows.length - 1];
    const first = ((last === undefined ? body : holder[last]) as Json[])[0] as Json;
    const rows = Array.from({ length: count }, (_, n) => edit(page, first, n + 1));
    sent.set(page.path, rows);
    if (last === undefined) return answered(JSON.stringify(rows));
    holder[last] = rows;
    return answered(JSON.stringify(body));
  };
  const pushed: Pushed = { values: 0, lostDigits: () => Object.entries(PAGES).flatMap(([tag, page]) => lostDigits(world, tag, page, sent.get(page.path) ?? [])) };
  return Object.defineProperty(pushed, 'values', { get: () => at });
}

/** Another key for every row, of the same kind as WB's own. */
function keyOf(value: unknown, n: number): unknown {
  return typeof value === 'number' ? value + n : `${String(value)}.${n}`;
}

function standInBody({ standIn }: LabWorld, asked: ApiRequest): unknown {
  return JSON.parse(Buffer.concat(standIn.answer(asked).body).toString()) as unknown;
}

function answered(text: string) {
  return { status: 200, rawHeaders: ['content-type', 'application/json'], body: new Uint8Array(Buffer.from(text)), elapsedMs: 0 };
}

function lostDigits({ document }: LabWorld, tag: string, { keys: [key = ''], digits }: Page, sent: readonly Json[]): string[] {
  const sheet = sheetOf(document, tag);
  if (digits === undefined || sheet === undefined) return [];
  const columns = columnsOf(document, sheet);
  const cells = new Map<unknown, unknown>();
  for (let row = 2; row <= sheet.lastRow(); row += 1) cells.set(sheet.value(row, columns.get(key) ?? 1), sheet.value(row, columns.get(digits) ?? 1));
  return sent.filter((row) => typeof row[digits] === 'string' && /^\d+$/.test(row[digits]) && cells.get(row[key]) !== row[digits])
    .map((row) => `${tag}: ${digits} ${String(row[digits])} became ${String(cells.get(row[key]))}`);
}
