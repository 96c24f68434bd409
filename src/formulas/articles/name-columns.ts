import type { ColumnIdOf, DatasetId } from '../../datasets';

type Names = { [Id in DatasetId]?: readonly [number: ColumnIdOf<Id>, vendorCode: ColumnIdOf<Id>, barcode?: ColumnIdOf<Id>] };

/** Where the sheets name the article of a row, the strongest name first: WB's number, the seller's own, the barcode of the size. */
export const NAME_COLUMNS = {
  prices: ['nmID', 'vendorCode', 'barcode'],
  stocks: ['nmId', 'vendorCode', 'barcode'],
  orders: ['nmId', 'supplierArticle', 'barcode'],
  sales: ['nmId', 'supplierArticle', 'barcode'],
  orderFeed: ['nmId', 'vendorCode', 'barcode'],
  financeByArticle: ['nmId', 'vendorCode'],
  finance: ['nmId', 'vendorCode', 'sku'],
  advertStats: ['nmId', 'vendorCode'],
  funnelDays: ['nmId', 'vendorCode'],
  itemRating: ['nmId', 'vendorCode'],
  paidStorage: ['nmId', 'vendorCode', 'barcode'],
} as const satisfies Names;

export type NamedDataset = keyof typeof NAME_COLUMNS;

export const NAMED_DATASETS = Object.keys(NAME_COLUMNS) as NamedDataset[];
