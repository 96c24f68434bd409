import { monthStart } from '../../wb/time/calendar';
import { type Expense, expenseLines } from '../expenses/expense-lines';
import { BY_SHARE, ofKey } from '../profit/by-share';
import type { Line } from '../profit/line-book';
import { linesOf } from '../profit/lines';
import type { ReportTables } from '../report';

/** A month in one currency; the month is null for rows without a date. */
export interface Month {
  month: number | null;
  currency: string;
  /** Its articles, and what belongs to none. */
  lines: Line[];
  /** What buyers' banks took, in parts; null where the sheet of finance does not tell. */
  acquiring: number | null;
  expenses: Expense[];
}

/** Months that have finance rows, advertising or own expenses. The last stands last: rows that come later go on below. */
export function monthsOf(tables: ReportTables): Month[] {
  const months = new Map<string, Month>();
  const monthIn = (month: number | null, currency: string): Month => {
    const key = `${String(month)} ${currency}`;
    const known = months.get(key) ?? { month, currency, lines: [], acquiring: null, expenses: [] };
    months.set(key, known);
    return known;
  };
  for (const line of linesOf(tables)) monthIn(line.month, line.currency).lines.push(line);
  for (const [key, { acquiring, acquired }] of tables.sums(BY_SHARE)) {
    const { month, currency } = ofKey(key);
    const own = monthIn(month, currency);
    if (acquired > 0) own.acquiring = (own.acquiring ?? 0) + acquiring;
  }
  for (const { expenses } of expenseLines(tables)) for (const expense of expenses) monthIn(monthStart(expense.day), expense.currency).expenses.push(expense);
  return [...months.values()].sort((one, other) => (one.month ?? 0) - (other.month ?? 0) || one.currency.localeCompare(other.currency));
}
