import { isUnreadable, partsIn } from '../../wb/amount';
import { monthStart } from '../../wb/calendar';
import { currencyCode } from '../../wb/finance-words';
import { articleIn, dayIn } from '../cells';
import { ownCells } from '../finance-sums';
import type { ReportTables, Row } from '../report';

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
}

interface Days {
  first: number;
  last: number;
}

const NO_DAYS: Days = { first: Infinity, last: -Infinity };

/**
 * Money for advertising is in the payout as a deduction of no article, and in the statistics by article. A month counts by the
 * statistics only where they cover all of its finance days: then what WB has taken off for advertising is given back, so that it
 * counts once.
 * @param finance rows whose own cells begin with the day, the article, the currency and `bonusTypeName`
 */
export function advertisingOf(tables: ReportTables, finance: readonly Row[]): Advertising {
  const spends = spendsOf(tables);
  const [paid, shown] = [new Map<string, Days>(), new Map<string, Days>()];
  for (const row of finance) {
    const [day, , currency] = ownCells(row);
    widen(paid, dayIn(day), currencyCode(currency));
  }
  for (const { day, currency } of spends) widen(shown, day, currency);
  const canTell = finance.some((row) => ownCells(row)[3] !== '') || !hasDeductions(tables);
  const isByStatistics = (currency: string, month: number): boolean => {
    const [money, statistics] = [paid.get(currency), shown.get(currency)];
    if (money === undefined || statistics === undefined || !canTell) return false;
    return statistics.first <= Math.max(month, money.first) && statistics.last >= Math.min(monthStart(month, 1) - 1, money.last);
  };
  const isCounted = ({ day, currency }: Spend): boolean => {
    const { first, last } = paid.get(currency) ?? NO_DAYS;
    return day >= first && day <= last && isByStatistics(currency, monthStart(day));
  };
  return { spends: spends.filter(isCounted), isByStatistics };
}

function spendsOf(tables: ReportTables): Spend[] {
  return tables.rows('advertStats', ['date', 'nmId', 'sum', 'currency']).flatMap(([date, nmId, sum, currency]) => {
    const day = dayIn(date);
    return day === null ? [] : [{ day, article: articleIn(nmId), currency: currencyCode(currency), parts: partsIn(sum), isOdd: isUnreadable(sum) }];
  });
}

function widen(all: Map<string, Days>, day: number | null, currency: string): void {
  if (day === null) return;
  const { first, last } = all.get(currency) ?? NO_DAYS;
  all.set(currency, { first: Math.min(first, day), last: Math.max(last, day) });
}

/** Where the column of kinds is not on the sheet, nobody can tell which deductions are for advertising. */
function hasDeductions(tables: ReportTables): boolean {
  return tables.rows('finance', ['deduction']).some(([deduction]) => partsIn(deduction) !== 0);
}
