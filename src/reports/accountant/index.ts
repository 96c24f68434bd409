import { zeros } from '../../tables/added-up';
import { coded, date, id, integer, money, optional, text } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { financeRows, ownCells } from '../finance-sums';
import { lockColumns, withLocked } from '../locked-rows/locked-rows';
import { defineReport, type ReportTables, type Row } from '../report';
import { firstDayOf, reportKey, spansOf, statedReports } from '../wb-reports';
import { addBooked, type Booked, emptyBooked, OPTIONAL } from './booked';
import { checkOf } from './check';
import { columnsOnSheet, lackingIn } from './lacking';
import { linesOf } from './lines';
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
  inputs: ['finance'],
  also: ['financeReports'],
  reads: ['accountant'],
  presets: ['accountant'],
  isOffByDefault: true,
  rows: rowsOf,
});

function rowsOf(tables: ReportTables): WireRow[] {
  const rows = financeRows(tables, ['reportId', 'currency', 'rrDate', ...OPTIONAL]);
  const booked = bookedBy(rows);
  const onSheet = columnsOnSheet(booked.values());
  const spans = spansOf(rows.map(ownCells));
  const [stated, firstDay] = [statedReports(tables), firstDayOf(spans)];
  const made = [...booked].map(([key, report]) => {
    const [reportId, currency] = key.split('\n');
    const told = stated.get(key);
    const { from, to } = told ?? spans.get(key) ?? { from: 0, to: 0 };
    const lacks = lackingIn(report, onSheet);
    return {
      reportId, currency, dateFrom: from || '', dateTo: to || '', reportType: told?.type ?? '',
      ...linesOf(report, lacks), lacks: lacks.join(' '), check: checkOf(report, told, from >= firstDay), odd: report.odd, rows: report.rows,
    };
  });
  const sorted = made.sort((a, b) => Number(b.dateFrom) - Number(a.dateFrom));
  return withLocked(tables, { report: 'accountant', kept: KEPT, compared: COMPARED, total: 'payout' }, sorted);
}

function bookedBy(rows: readonly Row[]): Map<string, Booked> {
  const reports = new Map<string, Booked>();
  for (const row of rows) {
    const [reportId, currency, , ...cells] = ownCells(row);
    const key = reportKey(reportId, currency);
    const report = reports.get(key) ?? emptyBooked();
    reports.set(key, report);
    addBooked(report, row, cells);
  }
  return reports;
}
