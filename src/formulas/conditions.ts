import type { DatasetId } from '../datasets';
import type { Cell } from '../ports/workbook';
import type { ColumnKind } from '../tables/table';
import { parseDecimal } from '../wb/decimal';
import { UserActionError } from '../wb/errors';
import { wordOf } from './arguments';
import { columnNamed } from './columns';
import { dayOf } from './day';
import type { FileView } from './formula';
import { type Period, periodOf } from './period';
import { columnOf } from './rows';
import { isAmong, type Words } from './words';

type Sign = '=' | '<>' | '<' | '>' | '<=' | '>=';

/** A condition on a row, on the cell of one column. */
export interface Condition {
  columnId: string;
  holds: (cell: Cell) => boolean;
}

const CONDITION = /^(.+?)\s*(<=|>=|<>|=|<|>)\s*(.*)$/;

const BY_SIGN: Readonly<Record<Sign, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/**
 * «Column = value», also with `<>`, `<`, `>`, `<=`, `>=`. Nothing after the sign means an empty cell; dates take periods.
 * @param today the day by which words of periods are understood
 * @throws UserActionError FORMULA_UNKNOWN_CONDITION, FORMULA_UNKNOWN_COLUMN, FORMULA_UNKNOWN_PERIOD
 */
export function conditionOf(text: string, dataset: DatasetId, file: FileView, today: () => number): Condition {
  const [, name = '', sign, value = ''] = CONDITION.exec(text) ?? [];
  if (sign === undefined) throw new UserActionError('FORMULA_UNKNOWN_CONDITION', { value: text });
  const columnId = columnNamed(dataset, name, file);
  const compare = comparison(columnOf(file.spec(dataset), columnId).kind, value.trim(), file, today);
  const isHeld = BY_SIGN[sign as Sign];
  return { columnId, holds: (cell) => holdsFor(compare(cell), sign as Sign, isHeld) };
}

/** A cell that cannot be compared, such as an empty one with a number, is only unlike the value. */
function holdsFor(order: number | null, sign: Sign, isHeld: (order: number) => boolean): boolean {
  return order === null ? sign === '<>' : isHeld(order);
}

/** How a cell stands to the value: below 0, 0 or above; null where they do not compare. */
function comparison(kind: ColumnKind, value: string, file: FileView, today: () => number): (cell: Cell) => number | null {
  if (value === '') return (cell) => (cell === '' ? 0 : 1);
  if (kind === 'date' || kind === 'dateTime') return toPeriod(periodOf(value, { words: file.words, today, serialOf: file.serialOf }));
  if (kind === 'boolean') return toTick(value, file.words);
  const number = kind === 'text' || kind === 'id' ? null : parseDecimal(value);
  if (number !== null) return (cell) => (typeof cell === 'number' ? cell - number : null);
  const word = wordOf(value);
  return (cell) => orderOf(wordOf(cell), word);
}

function toPeriod({ from, to }: Period): (cell: Cell) => number | null {
  return (cell) => {
    const day = dayOf(cell);
    if (day === null) return null;
    return day < from ? -1 : Number(day > to);
  };
}

function toTick(value: string, { all }: Words): (cell: Cell) => number | null {
  const word = wordOf(value);
  const isYes = all.some(({ yes }) => isAmong(word, yes));
  if (!isYes && !all.some(({ no }) => isAmong(word, no))) throw new UserActionError('FORMULA_UNKNOWN_CONDITION', { value });
  return (cell) => ((cell === true) === isYes ? 0 : 1);
}

function orderOf(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
