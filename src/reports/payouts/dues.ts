import { inKopecks, partsIn } from '../../wb/money/amount';
import type { Due } from '../bank-payouts/match';
import { type Days, withDay } from '../fold';
import { addRow, emptySums, financeFold, type FinanceSums, payoutParts } from '../finance-sums';
import type { ReportTables } from '../report';
import { reportKey, type Span, spanOf, type Stated, statedReports } from '../wb-reports';

/** One report of WB's: what its rows come to, and what WB says of it. */
export interface ReportSums extends Span {
  key: string;
  reportId: string;
  currency: string;
  sums: OfReport;
  told: Stated | undefined;
}

export type OfReport = FinanceSums & {
  days: Days;
  schedule: number;
};

/** By `reportKey`. */
export const BY_REPORT = financeFold({
  id: 'byReport',
  own: ['reportId', 'currency', 'rrDate', 'paymentSchedule'],
  keys: () => ([reportId, currency]) => reportKey(reportId, currency),
  empty: (): OfReport => ({ ...emptySums(), days: [], schedule: 0 }),
  add: (sums, [, , day, schedule], row) => {
    addRow(sums, row);
    sums.days = withDay(sums.days, day);
    sums.schedule += partsIn(schedule);
  },
});

/** Every report that WB names or whose rows have come. */
export function reportsOf(tables: ReportTables): ReportSums[] {
  const all = tables.sums(BY_REPORT);
  const stated = statedReports(tables);
  return [...new Set([...stated.keys(), ...all.keys()])].map((key) => {
    const [reportId, currency] = key.split('\n') as [string, string];
    const [told, sums] = [stated.get(key), all.get(key) ?? BY_REPORT.empty()];
    const { from, to } = told ?? spanOf(sums.days);
    return { key, reportId, currency, from, to, sums, told };
  });
}

/** What WB owes by a report, in kopecks: its own word, else what the rows come to. */
export function dueOf({ told, sums }: Pick<ReportSums, 'told' | 'sums'>): number {
  return Math.round(partsIn(told?.payout ?? inKopecks(payoutParts(sums))) / 100);
}

export function reportDues(tables: ReportTables): (Due & { currency: string })[] {
  return reportsOf(tables).map((report) => ({ key: report.key, reportId: report.reportId, currency: report.currency, from: report.from, to: report.to, kopecks: dueOf(report) }));
}
