import type { Cell } from '../../ports/workbook';
import { type ColumnKind, isCalendar } from '../../tables/table';
import { parseDecimal } from '../../wb/money/decimal';
import { letterAt } from '../../wb/answer/letter-at';
import { serialOf } from '../../wb/time/moscow-time';
import { isPictureAddress } from '../../wb/wire/picture-address';
import { wireText } from '../../wb/wire/wire-text';
import { wireWord } from '../../wb/wire/wire-word';
import { cleanText } from './clean-text';

/** WB's way to say «never» in a date, and «none» in a number of a tariff. */
const NO_DATE = /^0001-01-01/;
const NO_NUMBER = /^-$/;

/** 31 December 9999 is the last day that Sheets knows. */
const END_OF_SERIALS = 2_958_466;

/** What Sheets takes for a formula, a number or a mark of text; it looks past leading blanks. */
const RISKY_START = /^(?:\s*[=+\-@']|[\t\r\n])/;

const APOSTROPHE = 0x27;

/** How a tick is written besides as JSON has it. */
const TICKS: ReadonlyMap<string, boolean> = new Map([['true', true], ['1', true], ['false', false], ['0', false]]);

const CELL_BY_KIND: Readonly<Record<ColumnKind, (value: unknown) => Cell>> = {
  text: cleanText,
  id: cleanText,
  integer: numberCell,
  number: numberCell,
  percent: numberCell,
  money: numberCell,
  date: (value) => dateCell(value, Math.floor),
  month: (value) => dateCell(value, Math.floor),
  dateTime: (value) => dateCell(value, (serial) => serial),
  picture: cleanText,
  boolean: (value) => (typeof value === 'boolean' ? value : TICKS.get(wireWord(value)) ?? cleanText(value)),
};

/**
 * A value of WB as the cell of a column, before it is made readable: '' for none, percents as WB counts them, 18 for 18 %.
 * What does not fit the kind comes out as its text, so that nothing is lost and nothing stops.
 */
export function toCell(kind: ColumnKind, value: unknown): Cell {
  return CELL_BY_KIND[kind](value);
}

/** The text as it must be handed to the workbook to come out the same, and never as a formula. */
export function textCell(text: string): string {
  return isHarmless(letterAt(text, 0)) || !RISKY_START.test(text) ? text : `'${text}`;
}

/** A digit or a letter of ASCII or Cyrillic: how nearly all texts begin, seen faster than by an expression. */
function isHarmless(first: number): boolean {
  return (first >= 0x30 && first <= 0x39) || (first > 0x40 && first < 0x7f) || (first >= 0x400 && first <= 0x4ff);
}

/**
 * Makes values of a column into cells as `toCell` does, and these safe to write. In a column that is not text, every text
 * is marked: Sheets would make a date of "1/2" and 0.05 of "5%".
 */
export function cellWriter(kind: ColumnKind): (value: unknown) => Cell {
  const make = CELL_BY_KIND[kind];
  const mark = kind === 'picture' ? pictureCell : kind === 'text' || kind === 'id' ? textCell : markedText;
  return (value) => {
    const cell = make(value);
    return typeof cell === 'string' && cell !== '' ? mark(cell) : cell;
  };
}

/** Whether a cell of `cellWriter` is a text that its column has no use for: no number of whatever length where numbers stand, no day where days do. */
export function isMisfit(kind: ColumnKind, cell: Cell): boolean {
  const make = CELL_BY_KIND[kind];
  return (make === numberCell || isCalendar(kind)) && typeof cell === 'string' && cell !== '' && (make !== numberCell || parseDecimal(unmarked(cell)) === null);
}

/** The cell of `toCell` of which this was made. */
export function unmarked(cell: Cell): Cell {
  return typeof cell === 'string' && letterAt(cell, 0) === APOSTROPHE ? cell.slice(1) : cell;
}

/** The only formula that is ever made of data, and only of an address in which nothing but an address can stand. */
function pictureCell(text: string): string {
  return isPictureAddress(text) ? `=IMAGE("${text}")` : markedText(text);
}

function markedText(text: string): string {
  return `'${text}`;
}

/** A number of more digits than a cell keeps stays a text with all of them. */
function numberCell(value: unknown): Cell {
  const number = parseDecimal(value);
  const isRounded = typeof value === 'string' && number !== null && Math.abs(number) > Number.MAX_SAFE_INTEGER;
  return number === null || isRounded ? textBut(NO_NUMBER, value) : number;
}

function dateCell(value: unknown, round: (serial: number) => number): Cell {
  const serial = serialOf(value) ?? givenSerial(value);
  return serial === null ? textBut(NO_DATE, value) : round(serial);
}

/** A list stays one with its brackets: "1, 2" would be read as 1.2. */
function textBut(none: RegExp, value: unknown): string {
  const text = cleanText(Array.isArray(value) ? wireText(value) : value).trim();
  return none.test(text) ? '' : text;
}

/** Derived tables hold serials already. */
function givenSerial(value: unknown): number | null {
  return typeof value === 'number' && value > 0 && value < END_OF_SERIALS ? value : null;
}
