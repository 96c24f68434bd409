import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { stockTurnover } from '.';

export const measures = {
  stockCount: { header: 'Stock, pcs', note: 'How many pieces are in all warehouses today, yours and WB’s.' },
  saleRate: { header: 'Lasts, days', note: 'For how many days today’s stock will do. Empty where nobody buys, or WB has not worked it out.' },
  avgOrders: { header: 'Orders a day', note: 'How many pieces are ordered a day, on average of these days.' },
  ordersCount: { header: 'Orders, pcs', note: 'How many pieces were ordered in these days.' },
  officeMissingTime: { header: 'Out of stock, days', note: 'For how many of these days there was none. Empty where WB has not worked it out.' },
  lostOrdersCount: { header: 'Lost orders, pcs', note: 'How many orders, by WB’s reckoning, were not made because there was none. Empty where WB has not worked it out.' },
  lostOrdersSum: { header: 'Lost orders, amount', note: 'What those orders would have come to.' },
  stockSum: { header: 'Value of stock', note: 'Today’s stock at the price after your discount.' },
  ordersSum: { header: 'Orders, amount', note: 'What was ordered in these days.' },
  buyoutCount: { header: 'Bought, pcs', note: 'How many pieces were kept in these days.' },
  buyoutSum: { header: 'Bought, amount', note: 'What those pieces come to.' },
  buyoutPercent: { header: 'Buyout, %', note: 'Share of orders that were kept. The cell holds a share: 18 % is 0.18.' },
  avgStockTurnover: { header: 'Turnover, days', note: 'In how many days the average stock of these days is sold. Empty where nobody buys, or WB has not worked it out.' },
  toClientCount: { header: 'On the way to buyers', note: 'Pieces on their way to buyers.' },
  fromClientCount: { header: 'On the way back', note: 'Pieces on their way back to a warehouse.' },
  lostBuyoutsCount: { header: 'Lost sales, pcs', note: 'How many sales, by WB’s reckoning, were not made because there was none.' },
  lostBuyoutsSum: { header: 'Lost sales, amount', note: 'What those sales would have come to.' },
};

export const period = {
  start: { header: 'From', note: 'First day that the row counts.' },
  end: { header: 'To', note: 'Last day that the row counts. Where it is old, WB no longer shows the row.' },
};

export const words: WordsOf<typeof stockTurnover> = {
  title: 'Stock turnover',
  row: 'one product: its stock today and its sales over the last 30 days',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    name: columns.title,
    availability: { header: 'Availability', note: 'How WB judges the stock: from too little to unsaleable.' },
    ...measures,
    minPrice: { header: 'Price from', note: 'Lowest price of a size after your discount, before WB’s own.' },
    maxPrice: { header: 'Price to', note: 'Highest price of a size after your discount, before WB’s own.' },
    isDeleted: { header: 'Deleted', note: '“yes” when the card was deleted.' },
    subjectName: columns.subject,
    brandName: columns.brand,
    ...period,
    currency: columns.currency,
  },
  values: {
    availability: { deficient: 'Too little', actual: 'Actual', balanced: 'Balanced', nonActual: 'Not actual', nonLiquid: 'Unsaleable', invalidData: 'Not worked out' },
  },
};
