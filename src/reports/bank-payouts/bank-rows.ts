import { currencyCode } from '../../wb/money/finance-words';
import { dayIn } from '../cells';
import type { ReportTables, Row } from '../report';
import type { Due, Paid, PaidPart } from './match';
import { matchPayments } from './match';

/** A payment as it stands on the sheet. */
export interface BankRow extends Paid {
  currency: string;
  isNamedByHand: boolean;
}

const COLUMNS = ['paymentId', 'receivedOn', 'amount', 'ownReports', 'purpose', 'currency', 'statementFrom'] as const;

/** What the bank has told so far. */
export interface BankBook {
  rows: readonly BankRow[];
  /** What is due by reports that ended before this day may have come before the first statement; Infinity without one. */
  sinceDay: number;
}

export function bankBook(tables: ReportTables): BankBook {
  const cells = tables.reportRows('bankPayouts', COLUMNS);
  const days = cells.flatMap((row) => dayIn(row[COLUMNS.length - 1]) ?? []);
  return { rows: cells.flatMap(rowOf), sinceDay: days.reduce((first, day) => Math.min(first, day), Infinity) };
}

/** What came for each report, in kopecks by `reportKey`. */
export function cameFor(parts: readonly PaidPart[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { key, kopecks } of parts) sums.set(key, (sums.get(key) ?? 0) + kopecks);
  return sums;
}

/** Money in one currency pays no report in another. @param dues begin with those of any currency */
export function partsOf({ rows }: BankBook, dues: readonly (Due & { currency: string })[]): PaidPart[] {
  const currencies = [...new Set(rows.map(({ currency }) => currency))];
  return currencies.flatMap((currency) => matchPayments(dues.filter((due) => due.currency === currency), rows.filter((row) => row.currency === currency)));
}

function rowOf([id, receivedOn, amount, ownReports, purpose, currency]: Row): BankRow[] {
  const day = dayIn(receivedOn);
  if (day === null || typeof amount !== 'number') return [];
  const byHand = numbersIn(ownReports);
  return [{ id: String(id), day, kopecks: Math.round(amount * 100), named: byHand.length > 0 ? byHand : numbersIn(purpose), isNamedByHand: byHand.length > 0, currency: currencyCode(currency) }];
}

/** Numbers of reports have no fewer digits; whether one of them is a report's says the list of reports. */
function numbersIn(cell: unknown): string[] {
  return String(cell ?? '').match(/(?<!\d)\d{5,20}(?!\d)/g) ?? [];
}
