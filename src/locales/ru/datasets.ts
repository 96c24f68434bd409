import type { DatasetId } from '../../datasets';
import { words as balance } from '../../datasets/balance/ru';
import { words as cards } from '../../datasets/cards/ru';
import { words as finance } from '../../datasets/finance/ru';
import { words as financeByArticle } from '../../datasets/finance-by-article/ru';
import { words as financeReports } from '../../datasets/finance-reports/ru';
import { words as orderFeed } from '../../datasets/order-feed/ru';
import { words as orders } from '../../datasets/orders/ru';
import { words as prices } from '../../datasets/prices/ru';
import { words as sales } from '../../datasets/sales/ru';
import { words as seller } from '../../datasets/seller/ru';
import { words as sellerStocks } from '../../datasets/seller-stocks/ru';
import { words as stocks } from '../../datasets/stocks/ru';
import type { DatasetWords } from '../locale';

export { shop as shopColumn } from '../../tables/ru';

export const datasets: { readonly [Id in DatasetId]: DatasetWords<Id> } = {
  cards, seller, orders, sales, orderFeed, stocks, sellerStocks, prices, finance, financeByArticle, financeReports, balance,
};
