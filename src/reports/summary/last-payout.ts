import { inKopecks, partsIn } from '../../wb/money/amount';
import { mondayOf } from '../../wb/time/calendar';
import { parseDecimal } from '../../wb/money/decimal';
import type { Span } from '../daily-sums';
import { payoutParts } from '../finance-sums';
import { BY_REPORT } from '../payouts/dues';
import type { ReportTables } from '../report';
import { firstDayOf } from '../wb-reports';
import { isRoubles } from './counts';

/** Days after Monday. */
const SUNDAY = 6;

/** What is paid for all reports that end on a day. */
interface Payout {
  /** In parts of roubles, null where no report is in roubles. */
  sum: number | null;
  /** What is not in the sum. */
  odd: number;
  /** Numbers of the reports that are. */
  reports: readonly string[];
  /** The day on which WB made the youngest of them, '' where it is not told. */
  made: number | '';
}

type PayoutsByEnd = ReadonlyMap<number, Payout>;

/**
 * Payouts by the last day of their reports. WB's own sums where the file has them: they are there in a moment, and «Сверка выплат»
 * tells where the rows say otherwise. A base token gets none: then from the rows.
 */
export function payoutsByEnd(tables: ReportTables): PayoutsByEnd {
  const stated = statedPayouts(tables);
  return stated.size > 0 ? stated : countedPayouts(tables);
}

/** The last of the span; null where none ended in it. */
export function lastPayout(payouts: PayoutsByEnd, { from, to }: Span): (Payout & { end: number }) | null {
  const end = [...payouts.keys()].reduce((last, day) => (day >= from && day <= to ? Math.max(last, day) : last), -Infinity);
  const found = payouts.get(end);
  return found === undefined ? null : { ...found, end };
}

function statedPayouts(tables: ReportTables): PayoutsByEnd {
  const payouts = new Map<number, Payout>();
  for (const [end, sum, currency, reportId, made] of tables.rows('financeReports', ['dateTo', 'bankPaymentSum', 'currency', 'reportId', 'createDate'])) {
    if (typeof end !== 'number') continue;
    put(payouts, end, isRoubles(currency) && parseDecimal(sum) !== null ? { sum: partsIn(sum), odd: 0, reports: [String(reportId)], made: typeof made === 'number' ? made : '' } : foreign(1));
  }
  return payouts;
}

/** A report of the first week of the sheet is left out where the rows begin in the middle of it. */
function countedPayouts(tables: ReportTables): PayoutsByEnd {
  const reports = tables.sums(BY_REPORT);
  const firstDay = firstDayOf(reports.values());
  const payouts = new Map<number, Payout>();
  for (const [key, sums] of reports) {
    const [reportId, currency] = key.split('\n') as [string, string];
    const [, lastDay] = sums.days;
    const monday = lastDay === undefined ? -Infinity : mondayOf(lastDay);
    if (monday < firstDay) continue;
    // WB rounds each report.
    const payout = isRoubles(currency) ? { sum: partsIn(inKopecks(payoutParts(sums))), odd: sums.odd, reports: [reportId], made: '' as const } : foreign(sums.rows);
    put(payouts, monday + SUNDAY, payout);
  }
  return payouts;
}

/** A report in another currency, or of which WB has sent no sum: its rows are told of, not added. */
function foreign(odd: number): Payout {
  return { sum: null, odd, reports: [], made: '' };
}

function put(payouts: Map<number, Payout>, end: number, { sum, odd, reports, made }: Payout): void {
  const known = payouts.get(end);
  const isNone = sum === null && (known?.sum ?? null) === null;
  payouts.set(end, {
    sum: isNone ? null : Number(known?.sum ?? 0) + Number(sum),
    odd: odd + (known?.odd ?? 0),
    reports: [...known?.reports ?? [], ...reports],
    made: Math.max(Number(known?.made ?? ''), Number(made)) || '',
  });
}
