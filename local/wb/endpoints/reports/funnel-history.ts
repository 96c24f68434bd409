/** The funnel of every day of a year, as one of the seller's own reports. */
import { percentOf } from '../../shop/funnel-days';
import { dateText, moscowDay } from '../../time';
import { daysOf } from '../analytics/asked';
import { BadParameter } from '../endpoint';
import type { Fields } from '../parameters';
import { csvText } from './csv';
import type { OwnReportKind } from './own-report-kind';

const KEPT_DAYS = 365;
const HEADER = [
  'nmID', 'dt', 'openCardCount', 'addToCartCount', 'ordersCount', 'ordersSumRub', 'buyoutsCount', 'buyoutsSumRub', 'cancelCount', 'cancelSumRub',
  'addToCartConversion', 'cartToOrderConversion', 'buyoutPercent', 'addToWishlist', 'currency',
];

function periodOf({ startDate: start, endDate: end, aggregationLevel = 'day' }: Fields, nowMs: number) {
  if (aggregationLevel !== 'day') throw new BadParameter('aggregationLevel: day expected by the stand-in');
  return daysOf({ params: { start, end } }, 'params', nowMs, KEPT_DAYS);
}

/** A day on which nothing happened is left out. */
export const funnelHistoryReport: OwnReportKind = {
  isForJam: true,
  periodOf,
  csv: ({ shop, params, nowMs }) => {
    const { fromDay, toDay } = periodOf(params, nowMs);
    const lines: (string | number)[][] = [HEADER];
    for (let n = 0; n < shop.articleCount; n += 1) {
      for (let day = Math.max(fromDay, moscowDay(shop.article(n).createdMs)); day <= toDay; day += 1) {
        const counts = shop.funnelDays().of(n, day);
        if (counts.opens === 0) continue;
        lines.push([
          shop.article(n).nmId, dateText(day), counts.opens, counts.carts, counts.orders, Math.round(counts.orderKopecks / 100), counts.buyouts,
          Math.round(counts.buyoutKopecks / 100), counts.cancels, Math.round(counts.cancelKopecks / 100), percentOf(counts.carts, counts.opens),
          percentOf(counts.orders, counts.carts), percentOf(counts.buyouts, counts.buyouts + counts.cancels), counts.wishes, 'RUB',
        ]);
      }
    }
    return csvText(lines);
  },
};
