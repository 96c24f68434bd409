import type { WireRow } from '../../tables/table';
import { analyticsTask, rowsAt } from '../../sync/paging';
import { calls } from '../../wb/calls';
import { wireWord } from '../../wb/wire/wire-word';
import { IN_WAY_FROM_CLIENT, IN_WAY_TO_CLIENT } from '../../wb/wire/wire-words';
import { type Place, placesOf, provenNames, realWarehouses } from './real-warehouses';

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
  rows: (body) => warehouseRows(rowsAt(body)),
  firstPollMs: FIRST_POLL_MS,
});

/**
 * One row per real warehouse. WB gives what is on its way as warehouses of the item: those amounts stand on its first
 * row only, so that the sum of each column is right. An item in no warehouse is a row without a warehouse.
 */
function warehouseRows(items: readonly WireRow[]): WireRow[] {
  const lists = items.map(placesOf);
  const proven = provenNames(lists);
  return items.flatMap((item, at) => {
    const places = lists[at] as Place[];
    const real = realWarehouses(places, proven);
    const shown = real.length > 0 ? real : [{ warehouseName: '', quantity: 0 }];
    return shown.map(({ warehouseName, quantity }, row) => ({
      ...item,
      warehouseName,
      quantity,
      inWayToClient: row === 0 ? quantityIn(places, IN_WAY_TO_CLIENT) : 0,
      inWayFromClient: row === 0 ? quantityIn(places, IN_WAY_FROM_CLIENT) : 0,
    }));
  });
}

function quantityIn(places: readonly Place[], name: string): unknown {
  return places.find((place) => place.name === wireWord(name))?.quantity ?? 0;
}
