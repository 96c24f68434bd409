import { isUnreadable, partsIn } from '../../wb/money/amount';
import { bankBook, cameFor, partsOf } from '../bank-payouts/bank-rows';
import type { ReportTables } from '../report';
import { reportKey } from '../wb-reports';
import { dueOf, type ReportSums } from './dues';

export interface Arrival {
  bank: number | '';
  missing: number | '';
  waiting: number | '';
  /** In roubles, where a person or the bank says that something has come. */
  typed: number | null;
  banked: number | null;
}

/** What a report's sum is held against: WB's own word, and where it gives none, what has come to the account. */
export function comparedWith({ told }: ReportSums, { typed, banked }: Arrival): { sum: number; to: 'wb' | 'typed' | 'bank' } | null {
  const stated = told?.payout ?? null;
  if (stated !== null) return { sum: stated, to: 'wb' };
  if (typed !== null) return { sum: typed, to: 'typed' };
  return banked === null ? null : { sum: banked, to: 'bank' };
}

/**
 * What has come of each report: what people have written down, else what statements of the bank say. Of a report that ended before the
 * first statement nobody knows whether it was paid.
 */
export function arrivals(tables: ReportTables, reports: readonly ReportSums[]): (report: ReportSums) => Arrival {
  const [byHand, unread] = receivedBy(tables);
  const book = bankBook(tables);
  const dues = reports.map((report) => ({ ...report, kopecks: dueOf(report) }));
  const byBank = cameFor(partsOf(book, dues));
  return (report) => {
    const [due, came] = [dueOf(report), byBank.get(report.key)];
    const isAwaited = report.to >= book.sinceDay;
    const typed = unread.has(report.key) ? undefined : byHand.get(report.key);
    const known = byHand.get(report.key) ?? came ?? (isAwaited ? 0 : undefined);
    const missing = known === undefined || unread.has(report.key) ? null : due - known;
    return {
      typed: typed === undefined ? null : typed / 100, banked: came === undefined ? null : came / 100,
      bank: came === undefined ? (isAwaited ? 0 : '') : came / 100,
      missing: missing === null ? '' : missing / 100,
      waiting: missing === null || missing <= 0 ? '' : tables.today - report.to,
    };
  };
}

/** What people have written down as come to the account, in kopecks; and where it is no sum, so that nobody knows what is missing. */
function receivedBy(tables: ReportTables): [Map<string, number>, Set<string>] {
  const filled = tables.reportRows('payouts', ['reportId', 'currency', 'received']).filter(([, , received]) => received !== '');
  const keyed = filled.map(([reportId, currency, received]) => [reportKey(reportId, currency), received] as const);
  return [
    new Map(keyed.map(([key, received]) => [key, Math.round(partsIn(received) / 100)])),
    new Set(keyed.flatMap(([key, received]) => (isUnreadable(received) ? [key] : []))),
  ];
}
