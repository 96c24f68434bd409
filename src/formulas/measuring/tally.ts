import type { DatasetId } from '../../datasets';
import type { Cell } from '../../ports/workbook';
import type { Reader } from '../../sheet/reader';
import type { Days } from '../../sheet/rows/rows-of-days';
import { UserActionError } from '../../wb/errors';
import { wordOf } from '../arguments/arguments';
import { DATE_PARTS, type DatePart, dayOf } from '../arguments/day';
import { type Filter, restriction } from '../arguments/filters';
import type { FileView } from '../formula';
import type { Measure } from './measure';
import { isAlways, isWithin, type Period } from '../arguments/period';
import { readRows, requireColumn, type Row } from '../rows';

/** A column that rows are grouped by; of a date only a part. */
export interface GroupColumn {
  columnId: string;
  part?: DatePart;
  /** One of several names of an article: where the sheet lacks it, the others do. */
  isName?: true;
}

/** What is to be added up. Its data alone is the name under which the answer is kept. */
export interface TallyQuery {
  dataset: DatasetId;
  by: readonly GroupColumn[];
  measures: readonly { id: string; measure: Measure }[];
  filters: readonly Filter[];
  /** Rows outside the span of this column do not count. */
  span: { columnId: string; period: Period } | null;
  /** Only rows with that value count. */
  where: { columnId: string; is: Cell } | null;
  currency: string | null;
  /** Groups that have only rows that do not count stay, with nothing in them. */
  keepsAll: boolean;
}

export interface Group {
  readonly keys: readonly Cell[];
  amounts: (number | null)[];
  /** False where `keepsAll` alone keeps it. */
  isCounted: boolean;
}

/** One group for each combination of the `by` columns, in the order of the sheet. */
export function tallyOf(query: TallyQuery, file: FileView): Group[] {
  const name = JSON.stringify({ ...query, measures: query.measures.map(({ id }) => id) });
  return file.remember(name, () => count(query, file.dataset(query.dataset)));
}

function count(query: TallyQuery, reader: Reader): Group[] {
  const ids = columnsOf(query);
  const rows = readRows(reader, ids, daysOf(query));
  requiredOf(query).forEach((columnId) => requireColumn(reader, columnId));
  const place = (columnId: string): number => ids.indexOf(columnId);
  const counts = counting(query, ids, rows, reader);
  requireOneCurrency(query, rows.filter(counts), place, reader);
  const keysOf = keysReader(query, place);
  const inputs = query.measures.map(({ measure }) => ({ measure, places: measure.columns.map(place) }));
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const isCounted = counts(row);
    if (isCounted || query.keepsAll) {
      const group = groupAt(groups, keysOf(row), query);
      if (isCounted) {
        group.isCounted = true;
        inputs.forEach(({ measure, places }, at) => {
          group.amounts[at] = measure.fold.add(group.amounts[at] as number | null, measure.amountOf(places.map((one) => row[one] as Cell)));
        });
      }
    }
  }
  return [...groups.values()];
}

function groupAt(groups: Map<string, Group>, keys: readonly Cell[], { measures }: TallyQuery): Group {
  const name = JSON.stringify(keys);
  const group = groups.get(name) ?? { keys, amounts: measures.map(({ measure }) => measure.fold.start), isCounted: false };
  groups.set(name, group);
  return group;
}

function keysReader({ by }: TallyQuery, place: (columnId: string) => number): (row: Row) => Cell[] {
  const parts = by.map(({ columnId, part }) => ({ at: place(columnId), part }));
  return (row) => parts.map(({ at, part }) => (part === undefined ? (row[at] as Cell) : partOf(row[at], part)));
}

function partOf(cell: Cell | undefined, part: DatePart): Cell {
  const day = dayOf(cell);
  return day === null ? '' : DATE_PARTS[part](day);
}

function counting({ filters, span, where }: TallyQuery, ids: readonly string[], rows: readonly Row[], reader: Reader): (row: Row) => boolean {
  const passes = restriction(filters, (columnId) => ids.indexOf(columnId), rows, reader);
  const spanAt = span === null ? -1 : ids.indexOf(span.columnId);
  const whereAt = where === null ? -1 : ids.indexOf(where.columnId);
  return (row) =>
    (where === null || row[whereAt] === where.is) && (span === null || isWithin(span.period, dayOf(row[spanAt]))) && passes(row);
}

/** Money of two currencies must not be added up. */
function requireOneCurrency({ currency }: TallyQuery, rows: readonly Row[], place: (id: string) => number, { spec }: Reader): void {
  if (currency === null) {
    return;
  }
  const at = place(currency);
  const found = new Set(rows.map((row) => wordOf(row[at])).filter((word) => word !== ''));
  if (found.size > 1) {
    throw new UserActionError('FORMULA_MIXED_CURRENCIES', { sheet: spec.title(), known: [...found].join(', ').toUpperCase() });
  }
}

function columnsOf(query: TallyQuery): string[] {
  const { by, filters, currency } = query;
  return [...new Set([...by.map(({ columnId }) => columnId), ...requiredOf(query), ...filters.map(({ columnId }) => columnId), ...(currency === null ? [] : [currency])])];
}

/** Where only rows of some days are of any use; a filter must see every row, or a misprint would look like «none». */
function daysOf({ span, keepsAll, filters }: TallyQuery): Days | undefined {
  return span === null || isAlways(span.period) || keepsAll || filters.length > 0 ? undefined : { columnId: span.columnId, ...span.period };
}

/** Columns without which the numbers or their groups would be wrong. */
function requiredOf({ by, measures, span, where }: TallyQuery): string[] {
  const groups = by.filter(({ isName }) => isName !== true).map(({ columnId }) => columnId);
  const own = measures.reduce<string[]>((all, { measure }) => [...all, ...measure.columns], []);
  return [...groups, ...own, ...(span === null ? [] : [span.columnId]), ...(where === null ? [] : [where.columnId])];
}
