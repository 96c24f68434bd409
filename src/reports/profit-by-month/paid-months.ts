import { inKopecks, partsIn } from '../../wb/money/amount';
import { articleIn } from '../cells';
import { payoutParts } from '../finance-sums';
import { BY_ARTICLE, placeOf } from '../finance-lines/folds';
import { groupedBy } from '../grouped';
import type { ReportTables } from '../report';

export interface PaidMonth {
  month: number;
  currency: string;
  /** In parts. */
  payout: number;
}

/**
 * The payout of each month by the finance rows themselves, whatever the report of profit has made of them. WB has parts of a kopeck, and people
 * see articles rounded: so each is rounded before they are added up.
 */
export function paidMonths(tables: ReportTables): PaidMonth[] {
  const articles = [...tables.sums(BY_ARTICLE)].flatMap(([key, sums]) => {
    const { day, article, currency } = placeOf(key);
    return day === null ? [] : [{ month: day, currency, article: articleIn(article), payout: payoutParts(sums) }];
  });
  const rounded = [...groupedBy(articles, ({ month, currency, article }) => `${month} ${currency} ${String(article)}`).values()].map((own) => ({
    ...(own[0] as PaidMonth), payout: partsIn(inKopecks(total(own))),
  }));
  return [...groupedBy(rounded, ({ month, currency }) => `${month} ${currency}`).values()].map((own) => {
    const [{ month, currency }] = own as [PaidMonth];
    return { month, currency, payout: total(own) };
  });
}

function total(all: readonly { payout: number }[]): number {
  return all.reduce((sum, { payout }) => sum + payout, 0);
}
