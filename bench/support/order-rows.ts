import type { WireRow } from '../../src/tables/table';
import { datasetById } from '../../src/datasets';
import { RUSSIAN } from './russian';
import { tableSpec } from '../../src/app/refresh/tables';
import type { TableSpec } from '../../src/sheet/table-spec';

export const SHOP = 'Shop';
const DAY_MS = 86_400_000;
const SECONDS = 1000;
/** 90 days of orders end here. */
const END_MS = Date.UTC(2026, 10, 23, 9);
export const HISTORY_MS = 90 * DAY_MS;
/** Five in six orders are settled within two weeks of being placed. */
export const UNSETTLED_MS = 14 * DAY_MS;

const RUNS_TOGETHER = 5;

/** Columns that users of very long sheets leave out, so that 500,000 rows fit into the ten million cells of a file. */
const LEFT_OUT = ['brand', 'subject', 'category', 'techSize', 'countryName', 'oblastOkrugName', 'warehouseType', 'incomeID', 'sticker', 'isSupply', 'isRealization'];

/** The sheet of orders in the Russian version, without some columns. @param kept how many of WB's columns stay */
export function ordersSpec(kept: number): TableSpec {
  const spec = tableSpec('orders', RUSSIAN);
  const needed = new Set(['shop', ...datasetById('orders').table.key, 'isCancel', 'cancelDate', 'lastChangeDate']);
  const others = spec.columns.filter(({ id }) => !needed.has(id) && !LEFT_OUT.includes(id)).slice(0, Math.max(0, kept + 1 - needed.size));
  const ids = new Set([...needed, ...others.map(({ id }) => id)]);
  return { ...spec, columns: spec.columns.filter(({ id }) => ids.has(id)) };
}

/** The n-th order of `total` over the 90 days before `endMs`. A changed one was cancelled at the end of them. */
export function orderRow(n: number, total: number, isChanged: boolean, endMs = END_MS): WireRow {
  const placedMs = endMs - HISTORY_MS + Math.floor((n / total) * (HISTORY_MS / SECONDS)) * SECONDS;
  const changedMs = isChanged ? endMs : placedMs;
  const price = 500 + (n % 4000);
  return {
    date: moscow(placedMs), lastChangeDate: moscow(changedMs), supplierArticle: `article-${n % 700}`, nmId: 100_000_000 + (n % 700),
    barcode: String(2_000_000_000_000 + (n % 2100)), totalPrice: price * 2, discountPercent: 50, spp: n % 30, priceWithDisc: price,
    finishedPrice: price - (n % 30), isCancel: isChanged, cancelDate: isChanged ? moscow(endMs) : '0001-01-01T00:00:00',
    warehouseName: 'Коледино', regionName: 'Московская область', gNumber: `9${String(n >> 1).padStart(19, '0')}`,
    srid: `st${n % 10}.i${String(n).padStart(32, 'a')}.0.0`,
  };
}

function moscow(ms: number): string {
  return new Date(ms + 3 * 3_600_000).toISOString().slice(0, 19);
}

export type Distribution = 'newest' | 'together' | 'scattered';

/** Which orders of `total` have changed: a hundredth, of the newest two weeks singly or in a few runs of neighbours, or of everything. */
export function changedOrders(total: number, distribution: Distribution): number[] {
  const first = distribution === 'scattered' ? 0 : Math.floor(total * (1 - UNSETTLED_MS / HISTORY_MS));
  const count = Math.round(total / 100);
  if (distribution === 'together') return neighbours(first, total, count);
  const chosen = new Set<number>();
  for (let seed = 1; chosen.size < count; seed += 1) chosen.add(first + (mixed(seed) % (total - first)));
  return [...chosen].sort((a, b) => a - b);
}

/** Days whose orders were settled together. */
function neighbours(first: number, end: number, count: number): number[] {
  const apart = Math.floor((end - first) / RUNS_TOGETHER);
  const length = count / RUNS_TOGETHER;
  return Array.from({ length: count }, (_, at) => first + Math.floor(at / length) * apart + (at % length));
}

/** The same numbers every time, without an order in them. */
function mixed(seed: number): number {
  const half = Math.imul(seed ^ (seed >>> 16), 0x21f0aaad);
  const whole = Math.imul(half ^ (half >>> 15), 0x735a2d97);
  return (whole ^ (whole >>> 15)) >>> 0;
}
