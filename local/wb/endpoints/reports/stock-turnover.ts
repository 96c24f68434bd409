/** How long the stock of each size lasts, as one of the seller's own reports. */
import { priceOf } from '../../shop/money';
import type { Side } from '../../shop/stock-history';
import { availabilityOf, checkLists, metricsOf, ORDERS, stockDays, sumsOf } from '../analytics/stock-report';
import type { Fields } from '../parameters';
import { csvText } from './csv';
import type { OwnReportKind } from './own-report-kind';

const OFFICES = { wb: 'Склад WB', seller: 'Свой склад' } as const;
const HEADER = [
  'VendorCode', 'Name', 'NmID', 'SubjectName', 'BrandName', 'SizeName', 'ChrtID', 'RegionName', 'OfficeName', 'Availability', 'OrdersCount', 'OrdersSum',
  'BuyoutCount', 'BuyoutSum', 'BuyoutPercent', 'AvgOrders', 'StockCount', 'StockSum', 'SaleRate', 'AvgStockTurnover', 'ToClientCount', 'FromClientCount',
  'Price', 'OfficeMissingTime', 'LostOrdersCount', 'LostOrdersSum', 'LostBuyoutsCount', 'LostBuyoutsSum', 'Currency',
];

function periodOf(params: Fields, nowMs: number) {
  checkLists(params, ORDERS);
  return stockDays(params, nowMs);
}

const hours = ({ days, hours: rest }: { days: number; hours: number }): number => (rest < 0 ? rest : days * 24 + rest);

export const stockTurnoverReport: OwnReportKind = {
  periodOf,
  csv: ({ shop, params, nowMs }) => {
    const days = periodOf(params, nowMs);
    const sides = (['wb', 'seller'] as const).filter((side: Side) => params.stockType === '' || params.stockType === (side === 'wb' ? 'wb' : 'mp'));
    const lines: (string | number)[][] = [HEADER];
    for (let n = 0; n < shop.articleCount; n += 1) {
      const article = shop.article(n);
      for (const size of article.sizes) {
        for (const side of sides) {
          const sums = sumsOf(shop, [{ article, sizes: [size] }], days, [side]);
          if (side === 'seller' && sums.pieces === 0) continue;
          const of = metricsOf(sums, days);
          lines.push([
            article.vendorCode, article.title, article.nmId, article.subject, article.brand, size.techSize === '0' ? '-' : size.techSize, size.chrtId, OFFICES[side],
            OFFICES[side], availabilityOf(sums, days), of.ordersCount, of.ordersSum, of.buyoutCount, of.buyoutSum, of.buyoutPercent, of.avgOrders, of.stockCount,
            of.stockSum, hours(of.saleRate), hours(of.avgStockTurnover), of.toClientCount, of.fromClientCount, Math.round(priceOf(article).withDiscRub),
            hours(of.officeMissingTime), of.lostOrdersCount, of.lostOrdersSum, of.lostBuyoutsCount, of.lostBuyoutsSum, 'RUB',
          ]);
        }
      }
    }
    return csvText(lines);
  },
};
