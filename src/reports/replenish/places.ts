import { partsIn, PARTS } from '../../wb/money/amount';
import { wireWord } from '../../wb/wire/wire-word';
import { SELLER_WAREHOUSE } from '../../wb/wire/wire-words';
import { dayIn } from '../cells';
import type { ReportTables, Row } from '../report';
import { LONGEST_SPAN } from '../running-out/averages';
import type { KeyOf } from '../running-out/goods';
import { piecesIn } from '../running-out/stock';

/** What keeping it costs is told of four whole weeks. */
const STORAGE_DAYS = 28;

/** A size of an article in one warehouse of WB's. */
export interface Place {
  good: string;
  warehouse: string;
  /** NaN where WB has sent no number. */
  stock: number;
  fromClients: number;
  /** In supplies that are not accepted yet. */
  coming: number;
  /** Orders by day. */
  days: Map<number, number>;
  regions: Map<string, number>;
  /** For keeping it, in parts; '' where the sheet of storage is not in the file. */
  storage: number | '';
}

/** States of a supply that has not been counted to the end. */
const COMING = ['2', '3', '4', '6'];

export function placesOf(tables: ReportTables, key: KeyOf): Place[] {
  const places = new Map<string, Place>();
  const byGood = new Map<string, Place[]>();
  const hasStorage = tables.has('paidStorage');
  const placeOf = (good: string, name: unknown): Place => {
    const warehouse = String(name).trim();
    const own = `${good}\n${wireWord(warehouse)}`;
    const known = places.get(own);
    if (known !== undefined) return known;
    const place: Place = { good, warehouse, stock: 0, fromClients: 0, coming: 0, days: new Map<number, number>(), regions: new Map<string, number>(), storage: hasStorage ? 0 : '' };
    places.set(own, place);
    byGood.set(good, [...(byGood.get(good) ?? []), place]);
    return place;
  };
  /** WB calls a warehouse otherwise in supplies than in stocks: then it is where the good is ordered most. */
  const nearest = (good: string, warehouse: unknown): Place | undefined =>
    places.get(`${good}\n${wireWord(warehouse)}`) ?? byGood.get(good)?.reduce((best, place) => (countOf(place) > countOf(best) ? place : best));
  for (const [nmId, size, warehouse, quantity, fromClients] of tables.rows('stocks', ['nmId', 'techSize', 'warehouseName', 'quantity', 'inWayFromClient'])) {
    const place = placeOf(key(nmId, size), warehouse);
    place.stock += piecesIn(quantity);
    place.fromClients += piecesIn(fromClients);
  }
  for (const [date, nmId, size, warehouse, region] of ordersOf(tables)) addOrder(placeOf(key(nmId, size), warehouse), Number(dayIn(date)), String(region).trim());
  for (const [date, nmId, size, warehouse, price] of storageRows(tables)) {
    const day = dayIn(date);
    const place = day === null || day < tables.today - STORAGE_DAYS ? undefined : nearest(key(nmId, size), warehouse);
    if (place !== undefined) place.storage = Number(place.storage) + partsIn(price);
  }
  for (const { good, warehouse, pieces } of comingOf(tables, key)) {
    const place = nearest(good, warehouse) ?? placeOf(good, warehouse);
    place.coming += pieces;
  }
  return [...places.values()];
}

function addOrder({ days, regions }: Place, day: number, region: string): void {
  days.set(day, (days.get(day) ?? 0) + 1);
  regions.set(region, (regions.get(region) ?? 0) + 1);
}

/** Orders from WB's warehouses on the days before today; cancelled ones do not count. */
function ordersOf(tables: ReportTables): Row[] {
  const from = tables.today - LONGEST_SPAN;
  return tables.rows('orders', ['date', 'nmId', 'techSize', 'warehouseName', 'regionName', 'isCancel', 'warehouseType'], { columnId: 'date', from }).filter(([date, , , , , isCancel, type]) => {
    const day = dayIn(date);
    return day !== null && day >= from && day < tables.today && isCancel !== true && wireWord(type) !== SELLER_WAREHOUSE;
  });
}

function storageRows(tables: ReportTables): readonly Row[] {
  return tables.rows('paidStorage', ['date', 'nmId', 'size', 'warehouse', 'warehousePrice'], { columnId: 'date', from: tables.today - STORAGE_DAYS });
}

function comingOf(tables: ReportTables, key: KeyOf): { good: string; warehouse: unknown; pieces: number }[] {
  const states = new Map(tables.rows('fbwSupplies', ['supplyID', 'statusID']).map(([supplyID, state]) => [wireWord(supplyID), String(state)]));
  return tables.rows('fbwSupplyGoods', ['supplyID', 'nmID', 'techSize', 'warehouseName', 'quantity', 'acceptedQuantity']).flatMap(([supplyID, nmId, size, warehouse, quantity, accepted]) => {
    const pieces = (partsIn(quantity) - partsIn(accepted)) / PARTS;
    return pieces > 0 && COMING.includes(states.get(wireWord(supplyID)) ?? '') ? [{ good: key(nmId, size), warehouse, pieces }] : [];
  });
}

function countOf({ days }: Place): number {
  return [...days.values()].reduce((sum, count) => sum + count, 0);
}
