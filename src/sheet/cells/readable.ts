import type { Cell } from '../../ports/workbook';
import { cellWriter, unmarked } from './cell';
import type { ValueWords } from '../../tables/table';
import { wireWord } from '../../wb/wire/wire-word';
import { SHOP } from '../keys/row-key';
import type { TableColumn, TableSpec } from '../table-spec';

/** Cells as WB means them, in the order of a spec's columns, as people read them; changes the row. */
export type MakeReadable = (cells: Cell[]) => void;

/** Indexes of the columns in which people read something else than WB sends. */
export function readableIndexes(spec: TableSpec): number[] {
  return spec.columns.map((_column, index) => index).filter((index) => isOtherwise(spec.columns[index] as TableColumn) || isBlankable(spec, index));
}

/**
 * A share instead of a number of percents, a word instead of a code, nothing instead of a zero that says nothing. What
 * makes a row the same is decided before: neither a language nor a new word makes another row of it.
 */
export function readableMaker(spec: TableSpec): MakeReadable {
  const makers = spec.columns.flatMap((column, index) => (isOtherwise(column) ? [{ index, make: maker(column) }] : []));
  const blankable = spec.columns.map((_column, index) => index).filter((index) => isBlankable(spec, index));
  const telling = (spec.zerosCountWith ?? []).map((id) => spec.columns.findIndex((column) => column.id === id));
  return (cells) => {
    for (const { index, make } of makers) cells[index] = make(cells[index] as Cell);
    if (blankable.length > 0 && telling.every((index) => isNone(cells[index] as Cell))) {
      for (const index of blankable) if (isNone(cells[index] as Cell)) cells[index] = '';
    }
  };
}

/** What a cell of a column says to who calculates with it: true or false for a tick, WB's own code for a word, in whatever letters where people write it; a share stays one. */
export function meaning({ kind, words, isTyped }: TableColumn): ((cell: Cell) => Cell) | null {
  if (words === undefined) return null;
  let others: ReadonlyMap<string, string> | null = null;
  const compared = isTyped === true ? wireWord : String;
  const own = codesBy([words.own()], compared);
  const codeOf = (cell: Cell): Cell => {
    if (typeof cell !== 'string' || cell === '') return cell;
    const code = own.get(compared(cell));
    if (code !== undefined) return code;
    // Of the other languages only where nothing else is left: their texts must be loaded.
    others = others ?? codesBy(words.others(), compared);
    return others.get(compared(cell)) ?? cell;
  };
  return kind === 'boolean' ? (cell) => tickOf(cell, codeOf) : codeOf;
}

/** The word for what `meaning` gives. */
export function wording({ words }: TableColumn, cell: Cell): Cell {
  return words === undefined ? cell : wordIn(words.own(), cell);
}

/** People write their ticks with a capital letter, and «no» where nothing would do. What nobody knows stays as it stands. */
function tickOf(cell: Cell, codeOf: (cell: Cell) => Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const code = codeOf(wireWord(cell));
  if (code === 'true') return true;
  return code === '' || code === 'false' || code === 'no' ? false : cell;
}

/** 18.7 % is 0.187: as text, because 18.7 / 100 is 0.18699999999999997. */
export function shareOf(percents: Cell): Cell {
  if (typeof percents !== 'number') return percents;
  return Number.isInteger(percents) ? percents / 100 : shifted(percents, -2);
}

/** The other way round, for rows that another table takes over. */
export function percentsOf(share: Cell): Cell {
  return typeof share === 'number' ? shifted(share, 2) : share;
}

function shifted(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e') as [string, string?];
  return Number(`${digits}e${Number(exponent) + places}`);
}

function isOtherwise({ kind, words }: TableColumn): boolean {
  return kind === 'percent' || words !== undefined;
}

function maker(column: TableColumn): (cell: Cell) => Cell {
  const { kind, words } = column;
  if (words === undefined) return shareOf;
  const write = cellWriter(kind);
  const own = words.own();
  return (cell) => {
    const code = unmarked(cell);
    const word = wordIn(own, code);
    return word === code ? cell : write(word);
  };
}

/** Numbers that count only in some rows; a key is a key. */
function isBlankable({ columns, key, zerosCountWith }: TableSpec, index: number): boolean {
  const { id, kind } = columns[index] as TableColumn;
  const isNumber = kind === 'integer' || kind === 'number' || kind === 'money' || kind === 'percent' || kind === 'id';
  return zerosCountWith !== undefined && isNumber && id !== SHOP && !key.includes(id);
}

function isNone(cell: Cell): boolean {
  return cell === '' || cell === 0 || cell === '0';
}

/** Codes by the words for them, and by themselves. */
function codesBy(all: readonly Readonly<Record<string, string>>[], compared: (word: string) => string): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const words of all) for (const code of Object.keys(words)) codes.set(compared(code), code).set(compared(words[code] as string), code);
  return codes;
}

function wordIn(words: ValueWords, cell: Cell): Cell {
  const code = String(cell);
  return hasOwn(words, code) ? (words[code] as string) : cell;
}

/** An answer may hold any text, also the name of something that every object has. */
function hasOwn(words: object, code: string): boolean {
  return Object.prototype.hasOwnProperty.call(words, code);
}
