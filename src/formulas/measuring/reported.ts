import { mondayOf } from '../../wb/time/calendar';
import { UserActionError } from '../../wb/errors';
import { mskDate, msOfSerial } from '../../wb/time/moscow-time';
import { wordOf } from '../arguments/arguments';
import { dayOf } from '../arguments/day';
import type { Filter } from '../arguments/filters';
import type { Period } from '../arguments/period';
import type { FileView } from '../formula';
import type { SheetId } from '../sheets';

const WEEK_DAYS = 7;

/** Where the days of reported rows stand. */
export interface Reported {
  dataset: SheetId;
  columnId: string;
  /** Shops that are asked for. */
  filters: readonly Filter[];
}

/** The Sunday of the last week that WB has reported on; −Infinity before the first. Weekly reports have no other days than whole weeks. */
export function reportedUntil(reported: Reported, file: FileView): number {
  const last = newestDay(reported, file);
  return last === -Infinity ? last : mondayOf(last) + WEEK_DAYS - 1;
}

/**
 * A sum of nothing is no answer for a week whose report is not out. A week in which nothing has happened has a report too, which
 * the list of reports knows.
 * @throws UserActionError FORMULA_REPORT_NOT_OUT
 */
export function requireReported(period: Period, reported: Reported, file: FileView): void {
  const until = reportedUntil(reported, file);
  const isAfter = (last: number): boolean => last > -Infinity && period.from > last;
  if (!isAfter(until) || period.from === Infinity) return;
  const listed = file.rowsOnSheet('financeReports') === 0 ? until : newestDay({ ...reported, dataset: 'financeReports', columnId: 'dateTo' }, file);
  if (isAfter(Math.max(until, listed))) throw new UserActionError('FORMULA_REPORT_NOT_OUT', { date: dateText(until) });
}

/** As people write it. */
export function dateText(day: number): string {
  return mskDate(msOfSerial(day)).split('-').reverse().join('.');
}

function newestDay({ dataset, columnId, filters }: Reported, file: FileView): number {
  const words = filters.filter(({ columnId: id }) => id === 'shop').map(({ word }) => word);
  const ofShops = file.remember(`newest ${dataset} ${columnId}`, () => newestOfShops(dataset, columnId, file));
  return ofShops.reduce((newest, [shop, day]) => (words.every((word) => word === shop) ? Math.max(newest, day) : newest), -Infinity);
}

function newestOfShops(dataset: SheetId, columnId: string, file: FileView): [shop: string, day: number][] {
  const newest = new Map<string, number>();
  for (const [shop, cell] of file.dataset(dataset).read(['shop', columnId])) {
    const day = dayOf(cell);
    const word = wordOf(shop);
    if (day !== null && day > (newest.get(word) ?? -Infinity)) newest.set(word, day);
  }
  return [...newest];
}
