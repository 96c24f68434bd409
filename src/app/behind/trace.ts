import type { DatasetId } from '../../datasets';
import type { Behind } from '../../reports/behind';
import type { Report, ReportTables, Row } from '../../reports/report';
import type { Cell } from '../../ports/workbook';
import { PARTS } from '../../wb/money/amount';
import type { AskedCell } from './asked-cell';

/** A sheet that people still read; the rest stands in one line. */
const AT_MOST = 2000;

export interface TracedRow {
  cells: Row;
  /** What it adds to the cell, in parts; null where the cell is no sum. */
  parts: number | null;
}

/** What of a table stands behind a cell. */
export interface Traced {
  dataset: DatasetId;
  columns: readonly string[];
  rows: readonly TracedRow[];
  /** How many more there are, and what they add together. */
  rest: { count: number; parts: number };
  /** Rows of the line that add nothing to the cell. */
  silent: number;
}

export interface Trace {
  tables: readonly Traced[];
  /** Of all rows, before it is rounded; null where the cell is no sum. */
  sum: number | null;
  /** What the report would say now where the cell is no sum; null where it has no such line. */
  again: Cell | null;
}

/** The rows that a cell of a report is made of. */
export function traceOf(report: Report, tables: ReportTables, { column: { id, kind }, line }: Pick<AskedCell, 'column' | 'line'>): Trace {
  const behind = report.behind?.(tables, line) ?? [];
  const isSum = (kind === 'money' || kind === 'integer') && behind.some((one) => one.rows.some((row) => one.adds(row)[id] !== undefined));
  const traced = behind.map((one) => tracedIn(one, isSum ? id : null)).filter(({ rows, silent }) => rows.length + silent > 0);
  if (!isSum) return { tables: traced, sum: null, again: madeAgain(report, tables, line, id) };
  const parts = traced.reduce((all, { rows, rest }) => rows.reduce((sum, row) => sum + Number(row.parts), all + rest.parts), 0);
  return { tables: traced, sum: parts / PARTS, again: null };
}

/** @param columnId null for a cell that is no sum */
function tracedIn({ dataset, columns, rows, adds }: Behind, columnId: string | null): Traced {
  const all: TracedRow[] = rows.map((cells) => ({ cells, parts: columnId === null ? null : adds(cells)[columnId] ?? 0 }));
  const telling = all.filter(({ parts }) => parts !== 0);
  const [shown, others] = parted(telling);
  return { dataset, columns, rows: shown, silent: all.length - telling.length, rest: { count: others.length, parts: others.reduce((sum, { parts }) => sum + Number(parts), 0) } };
}

/** Where there are too many, those that add most, in the order of the sheet. */
function parted(rows: readonly TracedRow[]): [TracedRow[], TracedRow[]] {
  if (rows.length <= AT_MOST) return [[...rows], []];
  const most = new Set([...rows].sort((a, b) => Math.abs(Number(b.parts)) - Math.abs(Number(a.parts))).slice(0, AT_MOST));
  return [rows.filter((row) => most.has(row)), rows.filter((row) => !most.has(row))];
}

/** What the report makes of its tables as they are now. */
function madeAgain(report: Report, tables: ReportTables, line: AskedCell['line'], columnId: string): Cell | null {
  const { key, columns } = report.table;
  const own = report.rows(tables).find((row) => key.every((part) => String(row[part] ?? '').trim() === String(line[part] ?? '').trim()));
  if (own === undefined) return null;
  const value = own[columnId] as Cell | null | undefined;
  const isPercent = columns.find(({ id }) => id === columnId)?.kind === 'percent';
  return isPercent && typeof value === 'number' ? Math.round(value * 1e6) / 1e8 : value ?? '';
}
