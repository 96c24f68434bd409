import { coded, date, id, integer, money, optional, text, typed } from '../../tables/columns';
import { zeros } from '../../tables/added-up';
import { defineTable, type WireRow } from '../../tables/table';
import { inKopecks, partsIn } from '../../wb/money/amount';
import { addedSums, payoutParts, sumColumns } from '../finance-sums';
import { lockColumns, withLocked } from '../locked-rows/locked-rows';
import { type Added, type Behind, type LineCells, withoutColumn } from '../behind';
import { foldBehind } from '../fold-behind';
import { defineReport, type ReportTables } from '../report';
import { firstDayOf, reportKey, statedBehind, statedReports } from '../wb-reports';
import { arrivals, comparedWith } from './arrivals';
import { closingTerm } from './closing-term';
import { BY_REPORT, type OfReport, reportsOf } from './dues';
import { COMPARED, KEPT } from './locking';

/** What WB pays for each of its reports, line by line as WB's own rules add it up, beside what WB says that it pays or what has come. */
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
      coded(text('comparedTo', 130)), coded(text('closedBy', 220)),
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
    const arrival = arrivalOf(report);
    const compared = comparedWith(report, arrival);
    const difference = compared === null || !isWhole ? null : inKopecks(payoutParts(own)) - compared.sum;
    return {
      reportId, currency, dateFrom: from || '', dateTo: to || '', reportType: told?.type ?? '', rows: own.rows, odd: own.odd,
      ...(own.rows === 0 ? {} : sumColumns(own)), payout: own.rows === 0 ? '' : inKopecks(payoutParts(own)), stated: told?.payout ?? '',
      difference: difference === null ? '' : inKopecks(partsIn(difference)), comparedTo: difference === null ? '' : compared?.to ?? '',
      paymentSchedule: inKopecks(own.schedule),
      closedBy: difference === null ? (isWhole ? 'unstated' : 'partial') : closingTerm(partsIn(difference), own, own.schedule),
      bank: arrival.bank, missing: arrival.missing, waiting: arrival.waiting,
    };
  });
  const sorted = made.sort((a, b) => Number(b.dateFrom) - Number(a.dateFrom));
  return withLocked(tables, { report: 'payouts', kept: KEPT, compared: COMPARED, total: 'payout' }, sorted);
}

/** Rows of WB's report, and what WB itself says of it: together they come to the difference. */
function behindReport(tables: ReportTables, { reportId, currency }: LineCells): Behind[] {
  const own = reportKey(reportId, currency);
  const adds = (sums: OfReport): Added => ({ ...addedSums(sums), difference: payoutParts(sums), paymentSchedule: sums.schedule });
  const [from] = tables.sums(BY_REPORT).get(own)?.days ?? [];
  const lines = foldBehind(tables, BY_REPORT, { isOf: (key) => key === own, adds, from });
  const isStated = (statedReports(tables).get(own)?.payout ?? null) !== null;
  return [isStated ? lines : withoutColumn(lines, 'difference'), statedBehind(tables, own)];
}
