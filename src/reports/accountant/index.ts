import { zeros } from '../../tables/added-up';
import { coded, date, id, integer, money, optional, text } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { lockColumns, withLocked } from '../locked-rows/locked-rows';
import { foldBehind } from '../fold-behind';
import { defineReport, type ReportTables } from '../report';
import { firstDayOf, reportKey, spanOf, statedReports } from '../wb-reports';
import { BOOKED } from './booked';
import { checkOf } from './check';
import { columnsOnSheet, lackingIn } from './lacking';
import { bookedParts, linesOf } from './lines';
import { COMPARED, KEPT } from './locking';

/** The lines of each report as they are booked, and the way from what buyers paid to what WB transfers. */
export const accountant = () => defineReport({
  table: defineTable({
    id: 'accountant',
    columns: [
      date('dateFrom'), date('dateTo'), coded(text('reportType', 110)),
      money('income', 120), money('retailAmount', 110), money('forPay', 120), money('payout', 120),
      money('reward', 120), money('upd', 120), coded(text('check', 200)), coded(text('lacks', 300)),
      ...lockColumns(),
      text('currency', 80), id('reportId', 110),
      optional(money('withheld', 120)), optional(money('charges', 120)), optional(money('cashbackDiscount', 120)), optional(money('bridge', 100)), optional(money('negativeReward', 120)), optional(money('acquiringFee', 110)),
      optional(money('deliveryService', 110)), optional(money('paidStorage')), optional(money('paidAcceptance')), optional(money('penalty')),
      optional(money('deduction', 110)), optional(money('additionalPayment', 120)), optional(money('cashbackAmount', 110)), optional(money('cashbackCommissionChange', 120)),
      optional(money('rebillLogisticCost', 120)), optional(money('compensation', 120)), optional(money('compensationSold', 130)),
      optional(integer('odd', 90)), optional(integer('rows', 80)),
    ],
    key: ['reportId', 'currency'],
    mayLack: ['currency'],
    currency: 'currency',
    write: 'snapshot',
    whenAbsent: zeros(['income', 'retailAmount', 'forPay', 'payout', 'rows']),
  }),
  group: 'payouts',
  inputs: ['finance'],
  also: ['financeReports'],
  folds: [BOOKED],
  reads: ['accountant'],
  presets: ['accountant'],
  isOffByDefault: true,
  highlights: [{ column: 'check', is: ['other retailAmount', 'other forPay', 'other payout', 'odd'], tone: 'bad' }, { column: 'check', is: ['partial'], tone: 'care' }, { column: 'negativeReward', above: 0, tone: 'care' }],
  rows: rowsOf,
  behind: (tables, { reportId, currency }) => {
    const own = reportKey(reportId, currency);
    const [from] = tables.sums(BOOKED).get(own)?.days ?? [];
    return [foldBehind(tables, BOOKED, { isOf: (key) => key === own, adds: bookedParts, from })];
  },
});

function rowsOf(tables: ReportTables): WireRow[] {
  const booked = tables.sums(BOOKED);
  const onSheet = columnsOnSheet(booked.values());
  const [stated, firstDay] = [statedReports(tables), firstDayOf(booked.values())];
  const made = [...booked].map(([key, report]) => {
    const [reportId, currency] = key.split('\n');
    const told = stated.get(key);
    const { from, to } = told ?? spanOf(report.days);
    const lacks = lackingIn(report, onSheet);
    return {
      reportId, currency, dateFrom: from || '', dateTo: to || '', reportType: told?.type ?? '',
      ...linesOf(report, lacks), lacks: lacks.join(' '), check: checkOf(report, told, from >= firstDay), odd: report.odd, rows: report.rows,
    };
  });
  const sorted = made.sort((a, b) => Number(b.dateFrom) - Number(a.dateFrom));
  return withLocked(tables, { report: 'accountant', kept: KEPT, compared: COMPARED, total: 'payout' }, sorted);
}
