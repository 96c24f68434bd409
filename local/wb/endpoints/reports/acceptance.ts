/** What accepting supplies cost: every third day a supply with a few of the articles, one of them in two parts. */
import type { Shop } from '../../shop/shop';
import { dateText, type DayNumber } from '../../time';
import { backgroundReport } from './background';
import { daysAsked } from './days';

const LONGEST_DAYS = 31;
const A_SUPPLY = 6;

function rowsOf(shop: Shop, day: DayNumber): object[] {
  if (day % 3 !== 0 || day > shop.today) return [];
  return Array.from({ length: Math.min(A_SUPPLY, shop.size.articles) }, (_, n) => shop.article((day * 7 + n) % shop.size.articles)).flatMap((article, n) => {
    const row = (count: number): object => ({
      count, giCreateDate: dateText(day - 4), incomeId: 30_000_000 + (day % 50), nmID: article.nmId, shkCreateDate: dateText(day),
      subjectName: article.subject, total: Math.round(count * article.volumeLitres * 170) / 100,
    });
    return n === 0 ? [row(3), row(5)] : [row(10 + n)];
  });
}

export const acceptanceEndpoints = backgroundReport({
  path: '/api/v1/acceptance_report',
  check: ({ query }) => void daysAsked(query, LONGEST_DAYS),
  rows: ({ shop }, query) => {
    const { fromDay, toDay } = daysAsked(query, LONGEST_DAYS);
    return Array.from({ length: toDay - fromDay + 1 }, (_, n) => rowsOf(shop, fromDay + n)).flat();
  },
});
