import type { Dataset } from '../sync/dataset';
import { DefectError } from '../wb/errors';
import { balance } from './balance';
import { cards } from './cards';
import { finance } from './finance';
import { financeByArticle } from './finance-by-article';
import { financeReports } from './finance-reports';
import { orderFeed } from './order-feed';
import { orders } from './orders';
import { prices } from './prices';
import { sales } from './sales';
import { seller } from './seller';
import { sellerStocks } from './seller-stocks';
import { stocks } from './stocks';

/** All datasets in the order in which they run: cards first, because others take names and barcodes from them. */
export const DATASETS = [
  cards,
  seller,
  orders,
  sales,
  orderFeed,
  stocks,
  sellerStocks,
  prices,
  finance,
  financeByArticle,
  financeReports,
  balance,
] as const;

type AnyDataset = (typeof DATASETS)[number];

export type DatasetId = AnyDataset['id'];

/** The columns of one dataset. */
export type ColumnIdOf<Id extends DatasetId> = Extract<AnyDataset, { id: Id }>['columns'][number]['id'];

export function isDatasetId(text: string): text is DatasetId {
  return DATASETS.some(({ id }) => id === text);
}

/** @throws DefectError UNEXPECTED  no dataset has this id */
export function datasetById(id: string): Dataset {
  const found = DATASETS.find((dataset) => dataset.id === id);
  if (found === undefined) throw new DefectError('UNEXPECTED', { message: `no dataset ${id}` });
  return found;
}
