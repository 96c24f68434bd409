import { monthStart } from '../../wb/time/calendar';
import { currencyCode, deductionKind } from '../../wb/money/finance-words';
import { signedParts } from '../../wb/money/payout';
import { articleIn, dayIn } from '../cells';
import { costDays } from '../costs/cost-book';
import { addRow, emptySums, financeFold, type FinanceSums } from '../finance-sums';
import { type Days, withDay } from '../fold';
import type { Row } from '../report';
import { taxDays } from '../taxes/tax-rules';

export type OfShare = FinanceSums & {
  days: Days;
  vendorCode: string;
  title: string;
  /** Rows that say what they are for, and rows in which WB deducts something. */
  named: number;
  deducted: number;
  acquiring: number;
  /** Rows that say what the buyer's bank took. */
  acquired: number;
};

/** Taxes begin for all articles alike. */
const ALL = 0;

/** Rows of an article's month for which the same costs and rates hold, whatever these are: a cost that changes makes no row to be read again. */
export const BY_SHARE = financeFold({
  id: 'byShare',
  own: ['rrDate', 'nmId', 'currency', 'bonusTypeName', 'vendorCode', 'title', 'acquiringFee'],
  given: (tables) => [...taxDays(tables).flatMap((day) => [ALL, day]), ...costDays(tables)],
  keys: (given) => {
    const stretchOf = stretches(given);
    return ([date, nmId, currency, kind]) => {
      const [day, article] = [dayIn(date), articleIn(nmId)];
      const isAdvert = deductionKind(kind) === 'advertising';
      return [day === null ? '' : monthStart(day), article ?? '', currencyCode(currency), isAdvert ? 1 : '', day === null ? '' : stretchOf(article, day)].join('\n');
    };
  },
  empty: (): OfShare => ({ ...emptySums(), days: [], vendorCode: '', title: '', named: 0, deducted: 0, acquiring: 0, acquired: 0 }),
  add: (sums, [date, , , kind, vendorCode, title, fee], row) => {
    const { deduction } = sums;
    addRow(sums, row);
    sums.days = withDay(sums.days, dayIn(date) ?? '');
    sums.vendorCode = sums.vendorCode || String(vendorCode);
    sums.title = sums.title || String(title);
    if (kind !== '') sums.named += 1;
    if (sums.deduction !== deduction) sums.deducted += 1;
    sums.acquiring += signedParts('acquiringFee', row[0], fee);
    if (fee !== '') sums.acquired += 1;
  },
});

/** Whose rows they are. */
export function ofKey(key: string): { month: number | null; article: number | null; currency: string; isAdvert: boolean } {
  const [month, article, currency = '', isAdvert] = key.split('\n');
  return { month: month === '' ? null : Number(month), article: article === '' ? null : Number(article), currency, isAdvert: isAdvert !== '' };
}

/** How many costs and rates have begun by a day. @param given articles and days by turns */
function stretches(given: Row): (article: number | null, day: number) => number {
  const begun = new Map<number, number[]>();
  for (let at = 0; at < given.length; at += 2) {
    const article = Number(given[at]);
    begun.set(article, [...begun.get(article) ?? [], Number(given[at + 1])]);
  }
  const count = (article: number, day: number): number => (begun.get(article) ?? []).filter((from) => from <= day).length;
  return (article, day) => count(ALL, day) + (article === null ? 0 : count(article, day));
}
