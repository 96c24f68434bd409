import type { WireRow } from '../../tables/table';
import { WAREHOUSE_TYPES } from '../../wb/wire/wire-words';

/**
 * An order of the feed as a row of orders: the same piece under the same `srid`. The feed says nothing of WB's discount and of the buyer's
 * price, and of the place only the district (https://dev.wildberries.ru/openapi/analytics, order feed).
 */
export function orderOfFeed({ createdAt, updatedAt, status, isMp, sellerPrice, destinationDistrict, nmId, chrtId, srid, warehouseName }: WireRow): WireRow {
  const isCancel = status === 'cancel';
  return {
    date: createdAt, lastChangeDate: updatedAt, isCancel, ...(isCancel ? { cancelDate: updatedAt } : {}), nmId, chrtId, srid,
    priceWithDisc: sellerPrice, warehouseName, warehouseType: typeof isMp === 'boolean' ? WAREHOUSE_TYPES[isMp ? 'own' : 'wb'] : null, oblastOkrugName: destinationDistrict,
  };
}
