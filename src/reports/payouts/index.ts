import { coded, date, id, integer, money, optional, text, typed } from '../../tables/columns';
import { zeros } from '../../tables/added-up';
import { defineTable, type WireRow } from '../../tables/table';
import { inKopecks, isUnreadable, partsIn } from '../../wb/money/amount';
import { bankBook, cameFor, partsOf } from '../bank-payouts/bank-rows';
import { addedSums, payoutParts, sumColumns } from '../finance-sums';
import { lockColumns, withLocked } from '../locked-rows/locked-rows';
import type { Added, Behind, LineCells } from '../behind';
import { foldBehind } from '../fold-behind';
import { defineReport, type ReportTables } from '../report';
import { firstDayOf, reportKey, statedBehind } from '../wb-reports';
import { closingTerm } from './closing-term';
import { BY_REPORT, dueOf, type OfReport, type ReportSums, reportsOf } from './dues';
import { COMPARED, KEPT } from './locking';

/** What WB pays for each of its reports, line by line as WB's own rules add it up, beside what WB says that it pays. */
export const payouts = () => defineReport({
  table: defineTable({
    id: 'payouts',
    columns: [
      date('dateFrom'), date('dateTo'),
      coded(text('reportType', 110)),
      money('retailAmount', 110), money('forPay', 120),
      money('deliveryService', 110), money('paidStorage'), money('paidAcceptance'), money('deduction', 110), money('penalty'), money('additionalPayment', 120),
      money('cashbackAmount', 110), money('cashbackCommissionChange', 120),
      money('payout', 120), money('stated', 120), money('difference', 120),
      coded(text('closedBy', 220)),
      typed(money('received', 120)), money('bank', 120), money('missing', 110), integer('waiting', 90),
      ...lockColumns(),
      integer('rows', 80), integer('odd', 90),
      optional(money('paymentSchedule', 130)),
      text('currency', 80),
      id('reportId', 110),
    ],
    key: ['reportId', 'currency'],
    mayLack: ['currency'],
    currency: 'currency',
    write: 'snapshot',
    whenAbsent: zeros(['payout', 'rows']),
  }),
  group: 'payouts',
  presets: ['accountant', 'owner'],
  inputs: ['finance'],
  also: ['financeReports'],
  folds: [BY_REPORT],
  reads: ['payouts', 'bankPayouts'],
  highlights: [{ column: 'difference', below: 0, tone: 'bad' }, { column: 'difference', above: 0, tone: 'bad' }, { column: 'missing', above: 0, tone: 'care' }, { column: 'closedBy', is: ['partial', 'odd'], tone: 'care' }],
  rows: rowsOf,
  behind: behindReport,
});

function rowsOf(tables: ReportTables): WireRow[] {
  const reports = reportsOf(tables);
  const arrivalOf = arrivals(tables, reports);
  const firstDay = firstDayOf(reports.map(({ sums }) => sums));
  const made = reports.map((report) => {
    const { reportId, currency, from, to, sums: own, told } = report;
    const isWhole = own.rows > 0 && from >= firstDay;
    const stated = told?.payout ?? null;
    const difference = stated === null || !isWhole ? null : inKopecks(payoutParts(own)) - stated;
    return {
      reportId, currency, dateFrom: from || '', dateTo: to || '', reportType: told?.type ?? '', rows: own.rows, odd: own.odd,
      ...(own.rows === 0 ? {} : sumColumns(own)), payout: own.rows === 0 ? '' : inKopecks(payoutParts(own)), stated: stated ?? '',
      difference: difference === null ? '' : inKopecks(partsIn(difference)), paymentSchedule: inKopecks(own.schedule),
      closedBy: difference === null ? (isWhole ? 'unstated' : 'partial') : closingTerm(partsIn(difference), own, own.schedule),
      ...arrivalOf(report),
    };
  });
  const sorted = made.sort((a, b) => Number(b.dateFrom) - Number(a.dateFrom));
  return withLocked(tables, { report: 'payouts', kept: KEPT, compared: COMPARED, total: 'payout' }, sorted);
}

/**
 * What has come of each report: what people have written down, else what statements of the bank say. Of a report that ended before the
 * first statement nobody knows whether it was paid.
 */
function arrivals(tables: ReportTables, reports: readonly ReportSums[]): (report: ReportSums) => WireRow {
  const [byHand, unread] = receivedBy(tables);
  const book = bankBook(tables);
  const dues = reports.map((report) => ({ ...report, kopecks: dueOf(report) }));
  const byBank = cameFor(partsOf(book, dues));
  return (report) => {
    const [due, came] = [dueOf(report), byBank.get(report.key)];
    const isAwaited = report.to >= book.sinceDay;
    const known = byHand.get(report.key) ?? came ?? (isAwaited ? 0 : undefined);
    const missing = known === undefined || unread.has(report.key) ? null : due - known;
    return {
      bank: came === undefined ? (isAwaited ? 0 : '') : came / 100,
      missing: missing === null ? '' : missing / 100,
      waiting: missing === null || missing <= 0 ? '' : tables.today - report.to,
    };
  };
}

/** Rows of WB's report, and what WB itself says of it: together they come to the difference. */
function behindReport(tables: ReportTables, { reportId, currency }: LineCells): Behind[] {
  const own = reportKey(reportId, currency);
  const adds = (sums: OfReport): Added => ({ ...addedSums(sums), difference: payoutParts(sums), paymentSchedule: sums.schedule });
  const [from] = tables.sums(BY_REPORT).get(own)?.days ?? [];
  return [foldBehind(tables, BY_REPORT, { isOf: (key) => key === own, adds, from }), statedBehind(tables, own)];
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
