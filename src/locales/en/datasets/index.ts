import type { DatasetId } from '../../../datasets';
import type { ColumnText, DatasetTexts } from '../../locale';
import { balance, financeReports, seller } from './account';
import { finance, financeByArticle } from './finance';
import { cards, prices, sellerStocks, stocks } from './goods';
import { orderFeed, orders } from './orders';
import { sales } from './sales';

export const shopColumn: ColumnText = {
  header: 'Shop',
  note: 'Your shop as it is named in the panel. Filter by this column if you have several.',
};

export const datasets: { readonly [Id in DatasetId]: DatasetTexts<Id> } = {
  cards, seller, orders, sales, orderFeed, stocks, sellerStocks, prices, finance, financeByArticle, financeReports, balance,
};
