import { inKopecks, partsIn } from '../../wb/amount';
import type { Due } from '../bank-payouts/match';
import { emptySums, type FinanceSums, financeRows, ownCells, payoutParts, sumsBy } from '../finance-sums';
import type { ReportTables, Row } from '../report';
import { reportKey, type Span, spansOf, type Stated, statedReports } from '../wb-reports';

/** One report of WB's: what its rows come to, and what WB says of it. */
export interface ReportSums extends Span {
  key: string;
  reportId: string;
  currency: string;
  sums: FinanceSums;
  told: Stated | undefined;
}

export interface ReportBook {
  rows: readonly Row[];
  spans: ReadonlyMap<string, Span>;
  reports: readonly ReportSums[];
}

/** Every report that WB names or whose rows have come. The rows' own cells are `reportId`, `currency`, `rrDate` and `paymentSchedule`. */
export function reportBook(tables: ReportTables): ReportBook {
  const rows = financeRows(tables, ['reportId', 'currency', 'rrDate', 'paymentSchedule']);
  const sums = sumsBy(rows, ([reportId, currency]) => reportKey(reportId, currency));
  const spans = spansOf(rows.map(ownCells));
  const stated = statedReports(tables);
  const reports = [...new Set([...stated.keys(), ...sums.keys()])].map((key) => {
    const [reportId, currency] = key.split('\n') as [string, string];
    const told = stated.get(key);
    const { from, to } = told ?? spans.get(key) ?? { from: 0, to: 0 };
    return { key, reportId, currency, from, to, sums: sums.get(key) ?? emptySums(), told };
  });
  return { rows, spans, reports };
}

/** What WB owes by a report, in kopecks: its own word, else what the rows come to. */
export function dueOf({ told, sums }: Pick<ReportSums, 'told' | 'sums'>): number {
  return Math.round(partsIn(told?.payout ?? inKopecks(payoutParts(sums))) / 100);
}

export function reportDues(tables: ReportTables): (Due & { currency: string })[] {
  return reportBook(tables).reports.map((report) => ({ key: report.key, reportId: report.reportId, currency: report.currency, from: report.from, to: report.to, kopecks: dueOf(report) }));
}
