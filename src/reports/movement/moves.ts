import type { Cell } from '../../ports/workbook';
import { isUnreadable, partsIn, PARTS } from '../../wb/amount';
import { currencyCode, isCompensation } from '../../wb/finance-words';
import { isOddAmount, signedParts } from '../../wb/payout';
import { saleKind } from '../../wb/sale-letter';
import { wireWord } from '../../wb/wire-word';
import { SELLER_WAREHOUSE } from '../../wb/wire-words';
import type { ReportTables, Row } from '../report';

export const COUNTS = ['accepted', 'ordered', 'cancelled', 'bought', 'returned', 'lost', 'compensation', 'odd'] as const;

/** Pieces, but `compensation` in parts and `odd` in rows. */
export type Counts = Record<(typeof COUNTS)[number], number>;

/** What a row of some sheet says of a good of WB's warehouses. */
export interface Move {
  date: Cell;
  /** Article, size, vendor code, title. */
  good: Row;
  counts: Partial<Counts>;
}

/** Everything that has moved, and what was ordered and cancelled on the way. */
export function movesOf(tables: ReportTables): Move[] {
  return [...accepted(tables), ...ordered(tables), ...sold(tables), ...lost(tables)];
}

/** By the day on which a supply has come, else by that for which it was planned. */
function accepted(tables: ReportTables): Move[] {
  const came = new Map(tables.rows('fbwSupplies', ['supplyID', 'factDate']).map(([supplyID, date]) => [wireWord(supplyID), date]));
  return tables.rows('fbwSupplyGoods', ['supplyID', 'supplyDate', 'acceptedQuantity', 'nmID', 'techSize', 'vendorCode', 'title'])
    .filter(([, , quantity]) => partsIn(quantity) !== 0 || isUnreadable(quantity))
    .map(([supplyID, planned = '', quantity, ...good]) => ({ date: came.get(wireWord(supplyID)) || planned, good, counts: { accepted: piecesIn(quantity), odd: isUnreadable(quantity) ? 1 : 0 } }));
}

function ordered(tables: ReportTables): Move[] {
  return tables.rows('orders', ['date', 'isCancel', 'warehouseType', 'nmId', 'techSize', 'supplierArticle'])
    .filter(([, , type]) => wireWord(type) !== SELLER_WAREHOUSE)
    .map(([date = '', isCancel, , ...good]) => ({ date, good, counts: { ordered: 1, cancelled: isCancel === true ? 1 : 0 } }));
}

function sold(tables: ReportTables): Move[] {
  return tables.rows('sales', ['date', 'saleID', 'warehouseType', 'nmId', 'techSize', 'supplierArticle'])
    .filter(([, , type]) => wireWord(type) !== SELLER_WAREHOUSE)
    .map(([date = '', saleID, , ...good]) => {
      const kind = saleKind(saleID);
      const counts = kind === null ? { odd: 1 } : kind.of === 'sale' ? { bought: kind.pieces } : { returned: kind.pieces };
      return { date, good, counts };
    });
}

/** What WB has paid for as lost or spoilt. Money in another currency is no roubles: its rows are counted alone. */
function lost(tables: ReportTables): Move[] {
  const sizes = sizesByBarcode(tables);
  return tables.rows('finance', ['rrDate', 'sellerOperName', 'docTypeName', 'quantity', 'forPay', 'currency', 'sku', 'nmId', 'techSize', 'vendorCode', 'title'])
    .filter(([, operation]) => isCompensation(operation))
    .map(([date = '', , document, quantity, forPay, currency, sku, nmId = '', size = '', ...names]) => {
      const isOdd = isOddAmount('quantity', document, quantity) || isOddAmount('forPay', document, forPay) || !['', 'RUB'].includes(currencyCode(currency));
      const money = isOdd ? 0 : signedParts('forPay', document, forPay);
      return { date, good: [nmId, size === '' ? sizes.get(wireWord(sku)) ?? '' : size, ...names], counts: { lost: signedParts('quantity', document, quantity) / PARTS, compensation: money, odd: isOdd ? 1 : 0 } };
    });
}

/** The sheet of finance has barcodes, and sizes only where somebody has asked for them. */
function sizesByBarcode(tables: ReportTables): Map<string, Cell> {
  const sizes = [...tables.rows('cards', ['barcode', 'techSize']), ...tables.rows('orders', ['barcode', 'techSize'])].filter(([barcode]) => barcode !== '');
  return new Map(sizes.map(([barcode, size = '']) => [wireWord(barcode), size]));
}

function piecesIn(quantity: unknown): number {
  return partsIn(quantity) / PARTS;
}
