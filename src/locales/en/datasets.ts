import type { DatasetId } from '../../datasets';
import { words as balance } from '../../datasets/balance/en';
import { words as cards } from '../../datasets/cards/en';
import { words as finance } from '../../datasets/finance/en';
import { words as financeByArticle } from '../../datasets/finance-by-article/en';
import { words as financeReports } from '../../datasets/finance-reports/en';
import { words as orderFeed } from '../../datasets/order-feed/en';
import { words as orders } from '../../datasets/orders/en';
import { words as prices } from '../../datasets/prices/en';
import { words as sales } from '../../datasets/sales/en';
import { words as seller } from '../../datasets/seller/en';
import { words as sellerStocks } from '../../datasets/seller-stocks/en';
import { words as stocks } from '../../datasets/stocks/en';
import type { DatasetWords } from '../locale';

export { shop as shopColumn } from '../../tables/en';

export const datasets: { readonly [Id in DatasetId]: DatasetWords<Id> } = {
  cards, seller, orders, sales, orderFeed, stocks, sellerStocks, prices, finance, financeByArticle, financeReports, balance,
};
