import type { StorageRow } from '../../shop/storage';
import { storageCharges, storageOn } from '../../shop/storage';
import { DAY_MS, dateText, type DayNumber, moscowDay } from '../../time';
import { BadParameter, type Call } from '../endpoint';
import { moment } from '../parameters';
import { backgroundReport } from './background';

const LONGEST_MS = 8 * DAY_MS;

function period(query: URLSearchParams): { fromDay: DayNumber; toDay: DayNumber } {
  const [from, to] = ['dateFrom', 'dateTo'].map((name) => {
    if (!query.has(name)) throw new BadParameter(`parameter "${name}" in query has an error: value is required but missing`);
    return moment(query.get(name), name);
  }) as [number, number];
  if (to < from) throw new BadParameter('dateTo should be greater dateFrom');
  if (to - from > LONGEST_MS) throw new BadParameter('Difference between dateFrom and dateTo should be less or equal 8 days');
  return { fromDay: moscowDay(from), toDay: moscowDay(to) };
}

/** Names as since 2026-08-15: one warehouse, no office, no coefficient of logistics. */
function rowOf(day: DayNumber, { article, size, pieces, cost }: StorageRow): object {
  const date = dateText(day);
  return {
    date, logWarehouseCoef: 0, officeId: 0, warehouse: 'Склад WB РФ', warehouseCoef: 1.7, giId: 30_000_000 + (article.index % 50),
    chrtId: size.chrtId, size: size.techSize, barcode: size.skus[0] ?? '', subject: article.subject, brand: article.brand,
    vendorCode: article.vendorCode, nmId: article.nmId, volume: article.volumeLitres, calcType: 'короба: без габаритов',
    warehousePrice: cost / 1000, barcodesCount: pieces, palletPlaceCode: 0, palletCount: 0,
    originalDate: date, loyaltyDiscount: article.index % 8 === 0 ? 0.5 : 0, tariffFixDate: date, tariffLowerDate: dateText(day + 31),
  };
}

function rows({ shop }: Call, query: URLSearchParams): object[] {
  const { fromDay, toDay } = period(query);
  const charges = [...storageCharges(shop)].filter(([day]) => day >= fromDay && day <= toDay);
  return charges.flatMap(([day, charge]) => storageOn(shop, day, charge).map((row) => rowOf(day, row)));
}

export const paidStorageEndpoints = backgroundReport({ path: '/api/v1/paid_storage', check: ({ query }) => period(query), rows });
