import { rowsInside } from '../../tables/inside';
import type { WireRow } from '../../tables/table';
import { analyticsTask, rowsAt } from '../../sync/paging';
import { calls } from '../../wb/calls';
import { IN_WAY_FROM_CLIENT, IN_WAY_TO_CLIENT, PSEUDO_WAREHOUSES } from '../../wb/wire-words';

/** WB makes the report within a minute. A base token may ask only every 15 minutes, so asking too early costs as much. */
const FIRST_POLL_MS = 60_000;

/** Stocks for tokens that may not read `stocks-report`: a report made in the background, in the same columns. */
export const warehouseRemains = () => analyticsTask({
  calls: calls.warehouseRemains,
  ask: () => ({
    query: {
      locale: 'ru',
      groupByBrand: true,
      groupBySubject: true,
      groupBySa: true,
      groupByNm: true,
      groupByBarcode: true,
      groupBySize: true,
    },
  }),
  rows: (body) => rowsAt(body).flatMap(warehousesOf),
  firstPollMs: FIRST_POLL_MS,
});

/**
 * One row per real warehouse. WB gives what is on its way as warehouses of the item: those amounts stand on its first
 * row only, so that the sum of each column is right. An item in no warehouse is a row without a warehouse.
 */
function warehousesOf(item: WireRow): WireRow[] {
  const all = rowsInside(item, 'warehouses');
  const real = all.filter(({ warehouseName }) => !PSEUDO_WAREHOUSES.includes(String(warehouseName)));
  const places = real.length > 0 ? real : [{ warehouseName: '', quantity: 0 }];
  return places.map(({ warehouseName, quantity }, place) => ({
    ...item,
    warehouseName,
    quantity,
    inWayToClient: place === 0 ? quantityIn(all, IN_WAY_TO_CLIENT) : 0,
    inWayFromClient: place === 0 ? quantityIn(all, IN_WAY_FROM_CLIENT) : 0,
  }));
}

function quantityIn(warehouses: readonly WireRow[], name: string): unknown {
  return warehouses.find(({ warehouseName }) => warehouseName === name)?.quantity ?? 0;
}
