import { isUnreadable, partsIn } from '../../wb/money/amount';
import { monthStart } from '../../wb/time/calendar';
import { currencyCode } from '../../wb/money/finance-words';
import { dayIn } from '../cells';
import type { ReportTables, Row } from '../report';

/** Whether a line counts, and why it does not. */
export type ExpenseState = 'counted' | 'deductible' | 'later' | 'noDay' | 'noAmount' | 'noMonth';

/** An expense on one day; sums in parts. */
export interface Expense {
  day: number;
  /** As people write it; '' where they have not. */
  kind: string;
  currency: string;
  parts: number;
  /** Whether it lowers the tax on profit. */
  isDeductible: boolean;
}

export interface ExpenseLine {
  line: number;
  state: ExpenseState;
  /** Of each month from its day on where it repeats, up to the month that today is in. */
  expenses: readonly Expense[];
}

/** What people have filled in on the report of expenses; lines with nothing in them are left out. */
export function expenseLines(tables: ReportTables): ExpenseLine[] {
  return tables.reportRows('expenses', ['line', 'from', 'kind', 'amount', 'until', 'isDeductible', 'comment', 'currency'])
    .filter(([line, from, kind, amount, until, , comment]) => typeof line === 'number' && [from, kind, amount, until, comment].some((cell) => cell !== ''))
    .map((row) => lineOf(row, tables.today));
}

function lineOf([line, from, kind, amount, until, isDeductible, , currency]: Row, today: number): ExpenseLine {
  const none = (state: ExpenseState): ExpenseLine => ({ line: Number(line), state, expenses: [] });
  const [first, last] = [dayIn(from), dayIn(until === '' ? from : until)];
  if (amount === '' || isUnreadable(amount)) return none('noAmount');
  if (first === null) return none('noDay');
  if (last === null || last < first) return none('noMonth');
  if (monthStart(first) > today) return none('later');
  const own = { kind: String(kind).trim(), currency: currencyCode(currency), parts: partsIn(amount), isDeductible: isDeductible === true };
  return {
    line: Number(line), state: own.isDeductible ? 'deductible' : 'counted',
    expenses: [first, ...monthsAfter(first, Math.min(last, today))].map((day) => ({ ...own, day })),
  };
}

/** The first days of the months after a day, up to that in which the last day is. */
function monthsAfter(first: number, last: number): number[] {
  const months: number[] = [];
  for (let month = monthStart(first, 1); month <= last; month = monthStart(month, 1)) months.push(month);
  return months;
}
