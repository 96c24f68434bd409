import { defineDataset } from '../../sync/dataset';
import { reportWeeks } from '../../sync/paging';
import { integer } from '../../tables/columns';
import { type Column, defineTable, type WireRow } from '../../tables/table';
import { parseDecimal } from '../../wb/decimal';
import { everyHours, everySeconds } from '../../wb/limits';
import { columns } from '../finance';

type FinanceColumn = ReturnType<typeof columns>[number]['id'];

const SUMS = [
  'quantity', 'retailAmount', 'forPay', 'deliveryService', 'deliveryAmount', 'returnAmount', 'paidStorage', 'paidAcceptance', 'deduction', 'penalty',
  'additionalPayment', 'vw', 'vwNds', 'ppvzSalesCommission', 'acquiringFee', 'ppvzReward', 'rebillLogisticCost', 'cashbackAmount', 'cashbackDiscount',
  'cashbackCommissionChange', 'paymentSchedule',
] as const satisfies readonly FinanceColumn[];

/** Rows that differ in one of these are not added up. */
const APART = ['dateFrom', 'reportId', 'nmId', 'docTypeName', 'sellerOperName'] as const;

const DETAILS = ['dateTo', 'vendorCode', 'title', 'subjectName', 'brandName', 'reportType', 'currency'] as const;

/** WB's amounts have up to three decimals: added up as whole numbers, no part of a kopeck is lost. */
const UNITS = 10_000;

const fields: readonly string[] = [...APART, ...DETAILS, ...SUMS];

const limits = { full: everySeconds(60), base: everyHours(12) };

/** A base token may ask twice a day, so it asks for months at once. */
const weeksAtOnce = (weeks: number) => reportWeeks({ path: '/api/finance/v1/sales-reports/detailed', limits, fields, weeks, rereadDays: 14, rows: summed });

/** The rows of `finance` added up by report, article and operation: for shops whose rows do not fit a spreadsheet. */
export const financeByArticle = () => defineDataset({
  table: defineTable({
    id: 'financeByArticle',
    columns: [
      ...ofFinance('dateFrom', 'dateTo', 'vendorCode', 'nmId', 'title', 'docTypeName', 'sellerOperName', ...SUMS),
      integer('rowCount', 90),
      ...ofFinance('subjectName', 'brandName', 'reportType', 'currency', 'reportId'),
    ],
    key: [...APART],
    write: 'periods',
    whenAbsent: sums(() => 0),
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/financial-reports-and-accounting', checkedOn: '2026-10-09' },
    routes: [
      { tokenTypes: ['personal', 'service'], category: 'finance', paging: weeksAtOnce(1) },
      { tokenTypes: ['base'], category: 'finance', paging: weeksAtOnce(16) },
    ],
    history: { usualDays: 90, kept: { since: '2024-01-29' } },
    usualCalls: 3,
    freshForMs: 6 * 3_600_000,
  },
  group: 'money',
  presets: [],
  size: [{ dataset: 'finance', factor: 0.1 }, { dataset: 'sales', factor: 0.3 }],
  isOffByDefault: true,
});

/** Columns as the sheet of the detailed rows has them. */
function ofFinance<Id extends FinanceColumn>(...ids: readonly Id[]): Column<Id>[] {
  const all = columns();
  return ids.map((id) => all.find((column) => column.id === id) as Column<Id>);
}

function sums(of: (at: number) => number): Record<(typeof SUMS)[number] | 'rowCount', number> {
  const all = { rowCount: of(SUMS.length) } as Record<(typeof SUMS)[number] | 'rowCount', number>;
  SUMS.forEach((name, at) => { all[name] = of(at) / UNITS; });
  return all;
}

/** Signs stay as WB has them: what a return takes away, its document type says. */
function summed(received: readonly WireRow[]): WireRow[] {
  const groups = new Map<string, { row: WireRow; units: number[] }>();
  for (const row of received) {
    const key = JSON.stringify(APART.map((name) => String(row[name] ?? '')));
    const group = groups.get(key) ?? { row, units: [...SUMS, ''].map(() => 0) };
    groups.set(key, group);
    group.units = group.units.map((sum, at) => sum + (at === SUMS.length ? 1 : unitsOf(row[SUMS[at] as string])));
  }
  return [...groups.values()].map(({ row, units }) => ({ ...row, ...sums((at) => units[at] as number) }));
}

function unitsOf(value: unknown): number {
  return Math.round((parseDecimal(value) ?? 0) * UNITS);
}
