import { coded, date, id, integer, money, optional, text, typed } from '../../tables/columns';
import { zeros } from '../../tables/added-up';
import { defineTable, type WireRow } from '../../tables/table';
import { inKopecks, partsIn } from '../../wb/amount';
import { emptySums, financeRows, ownCells, payoutParts, sumColumns, sumsBy } from '../finance-sums';
import { defineReport, type ReportTables, type Row } from '../report';
import { firstDayOf, reportKey, spansOf, statedReports } from '../wb-reports';
import { closingTerm } from './closing-term';

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
      typed(money('received', 120)), money('missing', 110),
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
  presets: ['accountant'],
  inputs: ['finance'],
  also: ['financeReports'],
  reads: ['payouts'],
  rows: rowsOf,
});

function rowsOf(tables: ReportTables): WireRow[] {
  const rows = financeRows(tables, ['reportId', 'currency', 'rrDate', 'paymentSchedule']);
  const sums = sumsBy(rows, ([reportId, currency]) => reportKey(reportId, currency));
  const days = spansOf(rows.map(ownCells));
  const schedules = schedulesOf(rows);
  const stated = statedReports(tables);
  const received = receivedBy(tables);
  const firstDay = firstDayOf(days);
  const keys = [...new Set([...stated.keys(), ...sums.keys()])];
  const made = keys.map((key) => {
    const own = sums.get(key) ?? emptySums();
    const told = stated.get(key);
    const { from, to } = told ?? days.get(key) ?? { from: 0, to: 0 };
    const isWhole = own.rows > 0 && from >= firstDay;
    const difference = told === undefined || !isWhole ? null : inKopecks(payoutParts(own)) - told.payout;
    const schedule = schedules.get(key) ?? 0;
    const paid = received.get(key);
    const due = told?.payout ?? inKopecks(payoutParts(own));
    const [reportId, currency] = key.split('\n');
    return {
      reportId, currency, dateFrom: from || '', dateTo: to || '', reportType: told?.type ?? '', rows: own.rows, odd: own.odd,
      ...(own.rows === 0 ? {} : sumColumns(own)), payout: own.rows === 0 ? '' : inKopecks(payoutParts(own)), stated: told?.payout ?? '',
      difference: difference === null ? '' : inKopecks(partsIn(difference)), paymentSchedule: inKopecks(schedule),
      closedBy: difference === null ? (isWhole ? 'unstated' : 'partial') : closingTerm(partsIn(difference), own, schedule),
      missing: paid === undefined ? '' : inKopecks(partsIn(due) - paid),
    };
  });
  return made.sort((a, b) => Number(b.dateFrom) - Number(a.dateFrom));
}

function schedulesOf(rows: readonly Row[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const [reportId, currency, , schedule] of rows.map(ownCells)) {
    const key = reportKey(reportId, currency);
    all.set(key, (all.get(key) ?? 0) + partsIn(schedule));
  }
  return all;
}

/** What people have written down as come to the account. */
function receivedBy(tables: ReportTables): Map<string, number> {
  const filled = tables.reportRows('payouts', ['reportId', 'currency', 'received']).filter(([, , received]) => received !== '');
  return new Map(filled.map(([reportId, currency, received]) => [reportKey(reportId, currency), partsIn(received)]));
}
