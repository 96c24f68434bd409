import { defineDataset } from '../../sync/dataset';
import { reportWeeks } from '../../sync/paging';
import { addedUp, zeros } from '../../tables/added-up';
import { integer, optional } from '../../tables/columns';
import { type Column, defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { columns, SUMS } from '../finance';

type FinanceColumn = ReturnType<typeof columns>[number]['id'];

/** Rows that differ in one of these are not added up. */
const APART = ['dateFrom', 'reportId', 'nmId', 'docTypeName', 'sellerOperName'] as const;

/** Rows of services are of no article, and of no document. */
const SERVICES_LACK = ['nmId', 'docTypeName'] as const;

const DETAILS = ['dateTo', 'vendorCode', 'title', 'subjectName', 'brandName', 'reportType', 'currency'] as const;

const fields: readonly string[] = [...APART, ...DETAILS, ...SUMS];

/** A base token may ask twice a day, so it asks for months at once. */
const weeksAtOnce = (weeks: number) => reportWeeks({ call: calls.salesReportsDetailed, fields, weeks, rereadDays: 14, rows: summed });

/** The rows of `finance` added up by report, article and operation: for shops whose rows do not fit a spreadsheet. */
export const financeByArticle = () => defineDataset({
  table: defineTable({
    id: 'financeByArticle',
    columns: [
      ...ofFinance('dateFrom', 'dateTo').map(shown),
      ...ofFinance('vendorCode', 'nmId', 'title', 'docTypeName', 'sellerOperName', ...SUMS, 'forReference'),
      optional(integer('rowCount', 90)),
      ...ofFinance('subjectName', 'brandName'),
      ...ofFinance('reportType', 'currency', 'reportId'),
    ],
    key: [...APART],
    mayLack: [...SERVICES_LACK],
    write: 'periods',
    currency: 'currency',
    whenAbsent: zeros([...SUMS, 'forReference', 'rowCount']),
    zerosCountWith: ['quantity', 'retailAmount', 'forPay'],
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/financial-reports-and-accounting', checkedOn: '2026-10-09' },
    routes: [
      { tokenTypes: ['personal', 'service'], paging: weeksAtOnce(1) },
      { tokenTypes: ['base'], paging: weeksAtOnce(16) },
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

/** On a sheet of sums a row is nothing without its days. */
function shown<Id extends FinanceColumn>({ id, kind, widthPx }: Column<Id>): Column<Id> {
  return { id, kind, widthPx };
}

/** Signs stay as WB has them: what a return takes away, its document type says. */
function summed(received: readonly WireRow[]): WireRow[] {
  return addedUp(received, { by: APART, mayLack: SERVICES_LACK, sums: SUMS });
}
