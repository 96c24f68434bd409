import type { Cell } from '../../ports/workbook';
import { isUnreadable, partsIn, PARTS } from '../../wb/money/amount';
import { currencyCode, isCompensation } from '../../wb/money/finance-words';
import { isOddAmount, signedParts } from '../../wb/money/payout';
import { saleKind } from '../../wb/money/sale-letter';
import { wireWord } from '../../wb/wire/wire-word';
import { SELLER_WAREHOUSE } from '../../wb/wire/wire-words';
import { type Fold, monthIn } from '../fold';
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
  /** How many rows say so. @default 1 */
  rows?: number;
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

/** What WB has paid for as lost or spoilt, by month, barcode and good. Money in another currency is no roubles: its rows are counted alone. */
export const LOST: Fold<{ lost: number; compensation: number; odd: number; rows: number }> = {
  id: 'lost',
  dataset: 'finance',
  day: 'rrDate',
  columns: ['rrDate', 'sellerOperName', 'docTypeName', 'quantity', 'forPay', 'currency', 'sku', 'nmId', 'techSize', 'vendorCode', 'title'],
  keys: () => ([date, operation, , , , , ...good]) => (isCompensation(operation) ? JSON.stringify([monthIn(date) || '', ...good]) : null),
  empty: () => ({ lost: 0, compensation: 0, odd: 0, rows: 0 }),
  add: (sums, [, , document, quantity, forPay, currency]) => {
    const isOdd = isOddAmount('quantity', document, quantity) || isOddAmount('forPay', document, forPay) || !['', 'RUB'].includes(currencyCode(currency));
    sums.lost += signedParts('quantity', document, quantity);
    sums.compensation += isOdd ? 0 : signedParts('forPay', document, forPay);
    sums.odd += isOdd ? 1 : 0;
    sums.rows += 1;
  },
};

function lost(tables: ReportTables): Move[] {
  const sizes = sizesByBarcode(tables);
  return [...tables.sums(LOST)].map(([key, { lost: parts, compensation, odd, rows }]) => {
    const [date = '', sku, nmId = '', size = '', ...names] = JSON.parse(key) as Cell[];
    return { date, good: [nmId, size === '' ? sizes.get(wireWord(sku)) ?? '' : size, ...names], counts: { lost: parts / PARTS, compensation, odd }, rows };
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
