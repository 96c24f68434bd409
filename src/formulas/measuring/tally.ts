import type { Cell } from '../../ports/workbook';
import type { Reader } from '../../sheet/reader';
import type { TableSpec } from '../../sheet/table-spec';
import { UserActionError } from '../../wb/errors';
import type { Days } from '../../sheet/rows/rows-of-days';
import { monthStart } from '../../wb/time/calendar';
import { currencyCode } from '../../wb/money/finance-words';
import { type SaleKind, saleKind } from '../../wb/money/sale-letter';
import { DATE_PARTS, type DatePart, dayOf } from '../arguments/day';
import { type Filter, restriction } from '../arguments/filters';
import type { FileView } from '../formula';
import type { Measure } from './measure';
import { oddRowTest } from './odd-rows';
import { isAlways, isWithin, type Period } from '../arguments/period';
import { dateText, requireReported } from './reported';
import { readRows, requireColumn, type Row } from '../rows';
import type { SheetId } from '../sheets';

/** A column that rows are grouped by; of a date only a part. */
export interface GroupColumn {
  columnId: string;
  part?: DatePart;
  /** One of several names of an article: where the sheet lacks it, the others do. */
  isName?: true;
}

/** Days of a column. */
export interface Span {
  columnId: string;
  period: Period;
  /** Where a row is for several days, the column of the last: no period may cut it. */
  lastColumnId?: string;
  /** Each row is for the month that the day begins, the last for it up to this day: no period may cut one. */
  monthsUntil?: number;
  /** Rows come with WB's weekly reports: a period after the last of them has no answer. */
  isReported?: boolean;
}

/** What is to be added up. Its data alone is the name under which the answer is kept. */
export interface TallyQuery {
  dataset: SheetId;
  by: readonly GroupColumn[];
  measures: readonly { id: string; measure: Measure }[];
  filters: readonly Filter[];
  /** Rows outside the span do not count. */
  span: Span | null;
  /** Another dataset of the same sums, whose rows are newer where this one is off. */
  instead?: SheetId;
  /** Only rows whose number says so count. */
  where: { columnId: string; is: SaleKind['of'] } | null;
  currency: string | null;
  /** Groups that have only rows that do not count stay, with nothing in them. */
  keepsAll: boolean;
}

export interface Group {
  readonly keys: readonly Cell[];
  /** Of its amounts; '' where its rows do not say. */
  readonly currency: string;
  amounts: (number | null)[];
  /** False where no row of it counts. */
  isCounted: boolean;
  /** Rows that are not understood, so that something is missing in the amounts. */
  oddRows: number;
  /** Of these, those that are surely of the days asked for. */
  darkRows: number;
  /** Whether a row of it counts whole. */
  isClear: boolean;
}

/** One group for each combination of the `by` columns and each currency, in the order of the sheet. */
export function tallyOf(query: TallyQuery, file: FileView): Group[] {
  const name = JSON.stringify({ ...query, measures: query.measures.map(({ id }) => id) });
  return file.remember(name, () => count(query, file));
}

function count(query: TallyQuery, file: FileView): Group[] {
  requireOn(query, file);
  const ids = columnsOf(query);
  const rows = readRows(query.dataset, ids, file, daysOf(query));
  const reader = file.dataset(query.dataset);
  requiredOf(query).forEach((columnId) => requireColumn(reader, columnId));
  const place = (columnId: string): number => ids.indexOf(columnId);
  const weigh = weighing(query, { ids, rows, reader }, file);
  const keysOf = keysReader(query, place);
  const currencyOf = currencyReader(query, place);
  const inputs = query.measures.map(({ measure }) => ({ measure, places: measure.columns.map(place), isOdd: oddRowTest(measure, reader) }));
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const weight = weigh(row);
    if (weight !== 'none' || query.keepsAll) {
      const group = groupAt(groups, keysOf(row), weight === 'counts' ? currencyOf(row) : '', query);
      if (weight === 'undated' || weight === 'unread') group.oddRows += 1;
      if (weight === 'unread') group.darkRows += 1;
      if (weight === 'counts') add(group, row, inputs);
    }
  }
  const all = [...groups.values()];
  if (query.span?.isReported === true && !all.some(({ isCounted }) => isCounted)) {
    requireReported(query.span.period, { dataset: query.dataset, columnId: query.span.lastColumnId ?? query.span.columnId, filters: query.filters }, file);
  }
  return all;
}

/** Rows of a dataset that is off grow old. @throws UserActionError FORMULA_OFF  where another has newer ones */
function requireOn({ dataset, instead }: TallyQuery, file: FileView): void {
  const isBetter = instead !== undefined && file.rowsOnSheet(instead) > 1 && file.standing(dataset) === 'off';
  if (isBetter) throw new UserActionError('FORMULA_OFF', { sheet: file.spec(dataset).title() });
}

interface Input {
  measure: Measure;
  places: readonly number[];
  isOdd(cells: readonly Cell[]): boolean;
}

function add(group: Group, row: Row, inputs: readonly Input[]): void {
  group.isCounted = true;
  let isRowOdd = false;
  inputs.forEach(({ measure, places, isOdd }, at) => {
    const cells = places.map((one) => row[one] as Cell);
    group.amounts[at] = measure.fold.add(group.amounts[at] as number | null, measure.amountOf(cells));
    isRowOdd = isRowOdd || isOdd(cells);
  });
  group.isClear = group.isClear || !isRowOdd;
  if (!isRowOdd) return;
  group.oddRows += 1;
  group.darkRows += 1;
}

function groupAt(groups: Map<string, Group>, keys: readonly Cell[], currency: string, { measures }: TallyQuery): Group {
  const name = JSON.stringify([currency, ...keys]);
  const group = groups.get(name) ?? { keys, currency, amounts: measures.map(({ measure }) => measure.fold.start), isCounted: false, oddRows: 0, darkRows: 0, isClear: false };
  groups.set(name, group);
  return group;
}

function keysReader({ by, currency }: TallyQuery, place: (columnId: string) => number): (row: Row) => Cell[] {
  const readers = by.map(({ columnId, part }) => {
    const at = place(columnId);
    if (columnId === currency) return (row: Row): Cell => currencyCode(row[at]);
    return part === undefined ? (row: Row) => row[at] as Cell : (row: Row) => partOf(row[at], part);
  });
  return (row) => readers.map((read) => read(row));
}

function partOf(cell: Cell | undefined, part: DatePart): Cell {
  const day = dayOf(cell);
  return day === null ? '' : DATE_PARTS[part](day);
}

/** Whether a row counts, or would if we could read its day, or what it is. */
type Weight = 'counts' | 'undated' | 'unread' | 'none';

function weighing({ filters, span, where }: TallyQuery, { ids, ...read }: { ids: readonly string[]; rows: readonly Row[]; reader: Reader }, file: FileView): (row: Row) => Weight {
  const passes = restriction(filters, { placeOf: (columnId) => ids.indexOf(columnId), ...read }, file);
  const isInSpan = spanning(span, ids, read.reader.spec);
  const whereAt = where === null ? -1 : ids.indexOf(where.columnId);
  return (row) => {
    const isInDays = passes(row) && isInSpan(row);
    if (isInDays !== true) return isInDays === null ? 'undated' : 'none';
    if (where === null) return 'counts';
    const kind = saleKind(row[whereAt]);
    if (kind === null) return 'unread';
    return kind.of === where.is ? 'counts' : 'none';
  };
}

/**
 * Null for a row whose day nobody can read.
 * @throws UserActionError FORMULA_WHOLE_WEEKS, FORMULA_WHOLE_MONTHS  at a row
 */
function spanning(span: Span | null, ids: readonly string[], spec: TableSpec): (row: Row) => boolean | null {
  if (span === null) return () => true;
  const { period, lastColumnId = span.columnId, monthsUntil } = span;
  const [firstAt, lastAt] = [ids.indexOf(span.columnId), ids.indexOf(lastColumnId)];
  return (row) => {
    const first = dayOf(row[firstAt]);
    const last = first === null || monthsUntil === undefined ? dayOf(row[lastAt]) : Math.max(first, Math.min(monthStart(first, 1) - 1, monthsUntil));
    if (first === null && !isAlways(period)) return null;
    const isWhole = isWithin(period, first) && (last === null || isWithin(period, last));
    if (first !== null && last !== null && !isWhole && first <= period.to && last >= period.from) {
      throw new UserActionError(monthsUntil === undefined ? 'FORMULA_WHOLE_WEEKS' : 'FORMULA_WHOLE_MONTHS', { sheet: spec.title(), from: dateText(first), to: dateText(last) });
    }
    return isWhole;
  };
}

function currencyReader({ currency }: TallyQuery, place: (id: string) => number): (row: Row) => string {
  if (currency === null) return () => '';
  const at = place(currency);
  return (row) => currencyCode(row[at]);
}

function columnsOf(query: TallyQuery): string[] {
  const { by, filters, currency } = query;
  return [...new Set([...by.map(({ columnId }) => columnId), ...requiredOf(query), ...filters.map(({ columnId }) => columnId), ...(currency === null ? [] : [currency])])];
}

/** Where only rows of some days are of any use; a filter must see every row, or a misprint would look like «none». */
function daysOf({ span, keepsAll, filters }: TallyQuery): Days | undefined {
  const isUseless = span === null || span.lastColumnId !== undefined || span.monthsUntil !== undefined || isAlways(span.period) || keepsAll || filters.length > 0;
  return isUseless ? undefined : { columnId: span.columnId, ...span.period };
}

/** Columns without which the numbers or their groups would be wrong. */
function requiredOf({ by, measures, span, where }: TallyQuery): string[] {
  const groups = by.filter(({ isName }) => isName !== true).map(({ columnId }) => columnId);
  const own = measures.reduce<string[]>((all, { measure }) => [...all, ...measure.columns], []);
  return [...groups, ...own, ...(span === null ? [] : [span.columnId, span.lastColumnId ?? span.columnId]), ...(where === null ? [] : [where.columnId])];
}
