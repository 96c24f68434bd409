import type { Cell } from '../../ports/workbook';
import { type ColumnKind, isCalendar } from '../../tables/table';
import { parseDecimal } from '../../wb/money/decimal';
import { UserActionError } from '../../wb/errors';
import { wordOf } from './arguments';
import { columnNamed } from '../columns';
import { dayOf } from './day';
import type { FileView } from '../formula';
import { type Period, periodOf } from './period';
import { columnOf } from '../rows';
import { shareOf } from '../../sheet/cells/readable';
import type { TableColumn } from '../../sheet/table-spec';
import { isAmong, type Words } from './words';
import type { SheetId } from '../sheets';

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
export function conditionOf(text: string, dataset: SheetId, file: FileView, today: () => number): Condition {
  const [, name = '', sign, value = ''] = CONDITION.exec(text) ?? [];
  if (sign === undefined) throw new UserActionError('FORMULA_UNKNOWN_CONDITION', { value: text });
  const columnId = columnNamed(dataset, name, file);
  const compare = comparison(columnOf(file.spec(dataset), columnId), value.trim(), file, today);
  const isHeld = BY_SIGN[sign as Sign];
  return { columnId, holds: (cell) => holdsFor(compare(cell), sign as Sign, isHeld) };
}

/** A cell that cannot be compared, such as an empty one with a number, is only unlike the value. */
function holdsFor(order: number | null, sign: Sign, isHeld: (order: number) => boolean): boolean {
  return order === null ? sign === '<>' : isHeld(order);
}

/** How a cell stands to the value: below 0, 0 or above; null where they do not compare. */
function comparison(column: TableColumn, value: string, file: FileView, today: () => number): (cell: Cell) => number | null {
  const { kind } = column;
  if (value === '') return (cell) => (cell === '' || cell === false ? 0 : 1);
  if (isCalendar(kind)) return toPeriod(periodOf(value, { words: file.words, today, serialOf: file.serialOf }));
  if (kind === 'boolean') return toTick(value, file.words);
  const number = kind === 'text' || kind === 'id' ? null : numberIn(value, kind);
  if (number !== null) return (cell) => (typeof cell === 'number' ? cell - number : null);
  const word = wordOf(codeOf(column, value));
  return (cell) => orderOf(wordOf(cell), word);
}

/** A share of 0.3 may be written as 30, as 30 % and as 0.3: the sheet shows one of them, and a cell beside it holds another. */
function numberIn(value: string, kind: ColumnKind): number | null {
  const isSigned = kind === 'percent' && value.endsWith('%');
  const number = parseDecimal(isSigned ? value.slice(0, -1).trim() : value);
  const isPercents = kind === 'percent' && number !== null && (isSigned || Math.abs(number) > 1);
  return isPercents ? Number(shareOf(number)) : number;
}

/** WB's code for a word of any language, in whatever letters. */
function codeOf({ words }: TableColumn, value: string): string {
  const word = wordOf(value);
  const all = words === undefined ? [] : [words.own(), ...words.others()];
  const codes = all.flatMap((one) => Object.keys(one).filter((code) => wordOf(one[code]) === word));
  return codes[0] ?? value;
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
