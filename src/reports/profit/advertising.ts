import { isUnreadable, partsIn } from '../../wb/money/amount';
import { monthStart } from '../../wb/time/calendar';
import { currencyCode } from '../../wb/money/finance-words';
import { articleIn, dayIn } from '../cells';
import { type Days, widened } from '../fold';
import type { ReportTables, Row } from '../report';
import { ofKey, type OfShare } from './by-share';

export interface Spend {
  day: number;
  article: number | null;
  currency: string;
  parts: number;
  isOdd: boolean;
}

export interface Advertising {
  /** Of the months that count by statistics. */
  spends: readonly Spend[];
  isByStatistics(currency: string, month: number): boolean;
  /** Whether a row of statistics is one of them. */
  isCounted(spend: Spend): boolean;
}

/**
 * Money for advertising is in the payout as a deduction of no article, and in the statistics by article. A month counts by the
 * statistics only where they cover all of its finance days: then what WB has taken off for advertising is given back, so that it
 * counts once.
 */
export function advertisingOf(tables: ReportTables, finance: ReadonlyMap<string, OfShare>): Advertising {
  const spends = spendsOf(tables);
  const [paid, shown] = [new Map<string, Days>(), new Map<string, Days>()];
  for (const [key, { days }] of finance) widen(paid, days, ofKey(key).currency);
  for (const { day, currency } of spends) widen(shown, [day, day], currency);
  const all = [...finance.values()];
  // Where the column of kinds is not on the sheet, nobody can tell which deductions are for advertising.
  const canTell = all.some(({ named }) => named > 0) || all.every(({ deducted }) => deducted === 0);
  const isByStatistics = (currency: string, month: number): boolean => {
    const [money = [], statistics = []] = [paid.get(currency), shown.get(currency)];
    if (money.length === 0 || statistics.length === 0 || !canTell) return false;
    return statistics[0] <= Math.max(month, money[0]) && statistics[1] >= Math.min(monthStart(month, 1) - 1, money[1]);
  };
  const isCounted = ({ day, currency }: Spend): boolean => {
    const [first = Infinity, last = -Infinity] = paid.get(currency) ?? [];
    return day >= first && day <= last && isByStatistics(currency, monthStart(day));
  };
  return { spends: spends.filter(isCounted), isByStatistics, isCounted };
}

export const SPEND_COLUMNS = ['date', 'nmId', 'sum', 'currency'] as const;

function spendsOf(tables: ReportTables): Spend[] {
  return tables.rows('advertStats', SPEND_COLUMNS).flatMap((row) => spendIn(row) ?? []);
}

/** Null for a row without a day. */
export function spendIn([date, nmId, sum, currency]: Row): Spend | null {
  const day = dayIn(date);
  return day === null ? null : { day, article: articleIn(nmId), currency: currencyCode(currency), parts: partsIn(sum), isOdd: isUnreadable(sum) };
}

function widen(all: Map<string, Days>, days: Days, currency: string): void {
  all.set(currency, widened(all.get(currency) ?? [], days));
}
