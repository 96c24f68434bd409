import { datasetById } from '../../src/datasets';
import { planFinance } from '../../local/wb/shop/finance/plan';
import { rowWriter } from '../../local/wb/shop/finance/text';
import { Shop } from '../../local/wb/shop/shop';

/** Answers of WB's finance method as the stand-in writes them, page after page with growing `rrdId`. */
export function financePages(): (rows: number, firstPlace: number) => string {
  const shop = new Shop('bench', { articles: 300, days: 90, ordersPerDay: 60, financeRows: 0, seed: 1, startMs: Date.parse('2026-11-23T06:00:00Z') });
  const report = shop.reportsOf('weekly')[0];
  if (report === undefined) throw new Error('the shop has no report');
  const plan = planFinance(shop.orders(), { fromDay: shop.today - 90, toDay: shop.today - 1, atLeastRows: 0, publishedToDay: shop.today - 1 });
  const write = rowWriter(shop, new Set(datasetById('finance').table.columns.map(({ id }) => id)));
  return (rows, firstPlace) => {
    const texts: string[] = [];
    for (let at = 0; at < rows; at += 1) {
      const place = firstPlace + at;
      texts.push(write(report, plan[place % plan.length] as (typeof plan)[number], place));
    }
    return `[${texts.join(',')}]`;
  };
}
