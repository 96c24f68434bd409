import { inKopecks, partsIn } from '../wb/money/amount';
import { parseDecimal } from '../wb/money/decimal';
import { currencyCode } from '../wb/money/finance-words';
import { type Behind, rowsBehind } from './behind';
import type { Days } from './fold';
import type { ReportTables, Row } from './report';

const COLUMNS = ['reportId', 'currency', 'dateFrom', 'dateTo', 'reportType', 'bankPaymentSum', 'retailAmountSum', 'forPaySum'] as const;

export interface Span {
  from: number;
  to: number;
}

/** What WB itself says of a report; sums in roubles, null where it has sent none. */
export interface Stated extends Span {
  type: string;
  payout: number | null;
  retailAmount: number | null;
  forPay: number | null;
}

/** A report is paid in each of its currencies apart. */
export function reportKey(reportId: unknown, currency: unknown): string {
  return `${String(reportId)}\n${currencyCode(currency)}`;
}

/** By `reportKey`; nothing where the token does not open WB's totals. */
export function statedReports(tables: ReportTables): Map<string, Stated> {
  return new Map(tables.rows('financeReports', COLUMNS).map(([reportId, currency, from, to, type, ...sums]) => {
    const [payout = null, retailAmount = null, forPay = null] = sums.map((sum) => (parseDecimal(sum) === null ? null : inKopecks(partsIn(sum))));
    return [reportKey(reportId, currency), { from: Number(from), to: Number(to), type: String(type), payout, retailAmount, forPay }];
  }));
}

/** What WB says of a report, to be held against the sum of its rows. */
export function statedBehind(tables: ReportTables, key: string): Behind {
  return rowsBehind(tables, 'financeReports', {
    columns: COLUMNS, isOf: ([reportId, currency]) => reportKey(reportId, currency) === key,
    adds: (row) => {
      const stated = partsIn(row[COLUMNS.indexOf('bankPaymentSum')]);
      return { stated, difference: -stated };
    },
  });
}

/** First and last day of the rows of each report. @param rows begin with the report, the currency and the day */
export function spansOf(rows: readonly Row[]): Map<string, Span> {
  const all = new Map<string, Span>();
  for (const [reportId, currency, day] of rows) {
    if (typeof day !== 'number') continue;
    const key = reportKey(reportId, currency);
    const { from, to } = all.get(key) ?? { from: day, to: day };
    all.set(key, { from: Math.min(from, day), to: Math.max(to, day) });
  }
  return all;
}

/** Of a report whose rows tell no day nobody knows when it was. */
export function spanOf([from = 0, to = 0]: Days): Span {
  return { from, to };
}

/** Of all rows: those of a report that begins before it may be missing. */
export function firstDayOf(reports: Iterable<{ days: Days }>): number {
  return [...reports].reduce((first, { days: [from = Infinity] }) => Math.min(first, from), Infinity);
}
