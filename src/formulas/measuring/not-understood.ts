import type { Cell } from '../../ports/workbook';
import type { Reader } from '../../sheet/reader';
import { isUnreadable } from '../../wb/money/amount';
import { currencyCode, isCurrency } from '../../wb/money/finance-words';
import { saleKind } from '../../wb/money/sale-letter';
import { dayOf } from '../arguments/day';
import { type Filter, restriction } from '../arguments/filters';
import { isAlways, isWithin, type Period } from '../arguments/period';
import type { FileView } from '../formula';
import { columnOf, readRows } from '../rows';
import type { SheetId } from '../sheets';
import type { Measure } from './measure';
import type { MeasuredFormula } from './measured';
import { isNeverBlank, oddRowTest } from './odd-rows';

/** A column, and what stands in it that nobody has told us of; '' where it is an amount. */
interface Place {
  columnId: string;
  text: string;
}

export interface OddPlace extends Place {
  dataset: SheetId;
  rows: number;
}

export interface Look {
  /** What is to be understood: all that these add up. */
  sums: readonly MeasuredFormula[];
  period: Period;
  filters: readonly Filter[];
}

/** The days that are usually looked at, back from the last refresh: older ones have been, and all of a large sheet take minutes. */
export const LATELY_DAYS = 35;

type CellOf = (columnId: string) => Cell;

/** What sums of a sheet leave out because it is not understood: each row once, by the first that is odd in it. */
export function notUnderstood(dataset: SheetId, { sums, period, filters }: Look, file: FileView): OddPlace[] {
  const own = sums.filter((one) => one.dataset === dataset);
  const day = own.find((one) => one.day !== undefined)?.day;
  const ids = [...new Set([...own.flatMap(columnsOf), ...filters.map(({ columnId }) => columnId)])];
  const isPart = day !== undefined && !isAlways(period) && filters.length === 0;
  const rows = readRows(dataset, ids, file, isPart ? { columnId: day, ...period } : undefined);
  const placeOf = (columnId: string): number => ids.indexOf(columnId);
  const reader = file.dataset(dataset);
  const passes = restriction(filters, { placeOf, rows, reader }, file);
  const places = new Map<string, OddPlace>();
  for (const row of rows.filter(passes)) {
    const cellOf: CellOf = (columnId) => row[placeOf(columnId)] as Cell;
    const when = day === undefined ? 'within' : whenIs(cellOf(day), period);
    const place = when === 'nobody knows' ? { columnId: day as string, text: String(cellOf(day as string)) } : when === 'within' ? firstOdd(own, cellOf, reader) : null;
    if (place !== null) count(places, { ...place, dataset });
  }
  return [...places.values()];
}

function whenIs(cell: Cell, period: Period): 'within' | 'outside' | 'nobody knows' {
  const day = dayOf(cell);
  if (day === null) return isAlways(period) ? 'within' : 'nobody knows';
  return isWithin(period, day) ? 'within' : 'outside';
}

function firstOdd(sums: readonly MeasuredFormula[], cellOf: CellOf, reader: Reader): Place | null {
  for (const { measures, where, currency } of sums) {
    const kind = where === undefined ? undefined : saleKind(cellOf(where.columnId));
    if (where !== undefined && kind === null) return { columnId: where.columnId, text: String(cellOf(where.columnId)).charAt(0) };
    const odd = kind?.of === where?.is ? Object.values(measures).find((measure) => oddRowTest(measure, reader)(measure.columns.map(cellOf))) : undefined;
    if (odd !== undefined) return oddColumn(odd, cellOf, reader);
    if (currency !== undefined && !isCurrency(currencyCode(cellOf(currency)))) return { columnId: currency, text: currencyCode(cellOf(currency)) };
  }
  return null;
}

/** An amount that is none; else what says how the amount counts stands first. */
function oddColumn({ columns }: Measure, cellOf: CellOf, reader: Reader): Place {
  const amount = columns.find((columnId) => !['text', 'id'].includes(columnOf(reader.spec, columnId).kind) && (isUnreadable(cellOf(columnId)) || (cellOf(columnId) === '' && isNeverBlank(columnId, reader))));
  return amount === undefined ? { columnId: columns[0] as string, text: String(cellOf(columns[0] as string)).trim() } : { columnId: amount, text: '' };
}

function count(places: Map<string, OddPlace>, place: Omit<OddPlace, 'rows'>): void {
  const name = JSON.stringify(place);
  const found = places.get(name) ?? { ...place, rows: 0 };
  found.rows += 1;
  places.set(name, found);
}

function columnsOf({ measures, where, currency, day }: MeasuredFormula): string[] {
  const counted = Object.values(measures).flatMap(({ columns }) => columns);
  return [...counted, where?.columnId, currency, day].filter((columnId) => columnId !== undefined);
}
