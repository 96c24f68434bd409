import { tableSpec } from '../../src/app/refresh/tables';
import { datasetById } from '../../src/datasets';
import { RUSSIAN } from './russian';
import type { RowIndex } from '../../src/sheet/rows/index-rows';
import { openKnownRows } from '../../src/sheet/rows/known-rows';
import { planMerge } from '../../src/sheet/writing/plan';
import { planRows } from '../../src/sheet/rows/planned-rows';
import { type Cursor, NOTHING_GIVEN, type Paging } from '../../src/sync/paging/paging';
import type { Route } from '../../src/sync/source';
import { readAnswer } from '../../src/wb/answer/answer';

const finance = datasetById('finance');
const spec = tableSpec('finance', RUSSIAN);
const { paging } = finance.source.routes[0] as Route;
const fields = finance.table.columns.map(({ id }) => id);

/** What the add-on does with an answer before it calls the spreadsheet. @returns rows to append */
export function responseToPlan(text: string): number {
  const page = pageOf(paging, text);
  const index: RowIndex = { rows: openKnownRows(), bare: new Map(), untold: [], spare: [], headerRow: 1, lastRow: 1, nextRow: 2 };
  return planMerge(index, planRows(spec, 'Shop', page.rows).rows, {}).appends.length;
}

function pageOf({ read, start }: Paging, text: string): ReturnType<Paging['read']> {
  const body = readAnswer({ status: 200, headers: {}, text });
  const context = { nowMs: 0, saved: null, historyDays: 90, given: NOTHING_GIVEN, uuid: () => '', valuesOf: () => [] };
  return read(body, start(context) as Cursor, { ...context, bytes: text.length, isCostly: false });
}

/** The least that anybody who writes an answer to a sheet must do. */
export function parseToArrays(text: string): number {
  const rows = JSON.parse(text) as Readonly<Record<string, unknown>>[];
  return rows.map((row) => fields.map((field) => row[field])).length;
}
