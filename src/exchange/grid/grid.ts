import type { Cell } from '../../ports/workbook';
import type { Row } from '../../reports/report';
import { isCalendar } from '../../tables/table';
import type { Chosen, ExchangeTables, Finding, Handover, Option, ShownColumn } from '../exchange';
import { PERIOD, spanOf } from '../options';
import type { ExchangeFile } from '../files/file';

/** A table as people see it: captions, and words in the place of codes. */
export interface Grid {
  title: string;
  columns: readonly ShownColumn[];
  rows: readonly Row[];
}

/** Of more an execution could not make a file within Google's time and memory. */
const MOST_CELLS = 3_000_000;

/** What people choose of a table. */
export const GRID_OPTIONS: readonly Option[] = [{ id: 'table', kind: 'table', isNeeded: true }, ...PERIOD, { id: 'columns', kind: 'columns' }];

/** A table of the file, handed over in one way of writing. */
export function handGrid(tables: ExchangeTables, chosen: Chosen, write: (grid: Grid) => ExchangeFile): Handover {
  const shown = tables.shown(chosen['table'] as string);
  if (shown === null) return { count: 0, sums: [], findings: [{ code: 'noTable', isBlocking: true }], files: () => [] };
  const wanted = (chosen['columns'] as string).split(',').filter((id) => id !== '');
  const columns = wanted.length === 0 ? shown.columns.filter(({ kind, isPersonal, isTechnical }) => !isPersonal && !isTechnical && kind !== 'picture') : named(shown.columns, wanted);
  const { from, to } = spanOf(chosen);
  const day = shown.columns.find(({ kind }) => isCalendar(kind))?.id;
  const isLimited = from !== -Infinity || to !== Infinity;
  const ids = columns.map(({ id }) => id);
  const all = tables.cells(chosen['table'] as string, day === undefined ? ids : [...ids, day]);
  const isMeant = ([at]: Row): boolean => typeof at === 'number' && at >= from && at < to + 1;
  const kept = !isLimited || day === undefined ? all : all.filter((row) => isMeant(row.slice(ids.length)));
  const rows = kept.map((row) => columns.map(({ word }, at) => word(row[at] as Cell)));
  return { count: rows.length, sums: [], findings: findingsOf(rows.length, isLimited && day === undefined, columns), files: () => [write({ title: shown.title, columns, rows })] };
}

function named(columns: readonly ShownColumn[], ids: readonly string[]): ShownColumn[] {
  return ids.flatMap((id) => columns.find((column) => column.id === id) ?? []);
}

function findingsOf(rows: number, hasNoDay: boolean, columns: readonly ShownColumn[]): Finding[] {
  const cells = rows * columns.length;
  return [
    ...(cells > MOST_CELLS ? [{ code: 'tooLarge', isBlocking: true } as const] : []),
    ...(rows === 0 ? [{ code: 'noRows', isBlocking: true } as const] : []),
    ...(hasNoDay ? [{ code: 'noDay' }] : []),
    ...(columns.some(({ isPersonal }) => isPersonal) ? [{ code: 'personal' }] : []),
  ];
}
