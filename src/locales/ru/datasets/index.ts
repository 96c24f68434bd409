import type { DatasetId } from '../../../datasets';
import type { ColumnText, DatasetTexts } from '../../locale';
import { balance, financeReports, seller } from './account';
import { finance, financeByArticle } from './finance';
import { cards, prices, sellerStocks, stocks } from './goods';
import { orderFeed, orders } from './orders';
import { sales } from './sales';

export const shopColumn: ColumnText = {
  header: 'Магазин',
  note: 'Ваш магазин, как он назван в панели. По этой колонке удобно фильтровать, если магазинов несколько.',
};

export const datasets: { readonly [Id in DatasetId]: DatasetTexts<Id> } = {
  cards, seller, orders, sales, orderFeed, stocks, sellerStocks, prices, finance, financeByArticle, financeReports, balance,
};
