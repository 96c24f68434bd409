import type { Cell } from '../../ports/workbook';
import type { Row } from '../../reports/report';
import type { ColumnKind } from '../../tables/table';
import { xmlText } from '../xml/text';
import { CAPTION_STYLE, styleOf } from './styles';

export interface XlsxColumn {
  caption: string;
  kind: ColumnKind;
}

export interface XlsxSheet {
  title: string;
  columns: readonly XlsxColumn[];
  rows: readonly Row[];
}

/** Excel's limit of a cell: a longer text makes it call the file damaged. */
const LONGEST_TEXT = 32_767;
const WIDTH: Readonly<Record<ColumnKind, number>> = { text: 24, id: 16, integer: 10, number: 10, percent: 10, money: 13, date: 11, month: 9, dateTime: 19, boolean: 8, picture: 30 };
/** Readers take `_x0041_` in a text for an escaped letter (ECMA-376 part 1, 22.9.2.19). */
const TAKEN_FOR_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** One sheet: captions in the first row, which stays in view. */
export function sheetXml({ columns, rows }: XlsxSheet, namespace: string): string {
  const styles = columns.map(({ kind }) => styleOf(kind));
  const letters = columns.map((_column, at) => lettersOf(at));
  const line = (cells: readonly Cell[], number: number, styleAt: (at: number) => number): string =>
    `<row r="${number}">${cells.map((cell, at) => cellXml(cell, `${letters[at] as string}${number}`, styleAt(at))).join('')}</row>`;
  return `<worksheet xmlns="${namespace}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
    + `<cols>${columns.map(({ kind }, at) => `<col min="${at + 1}" max="${at + 1}" width="${WIDTH[kind]}" customWidth="1"/>`).join('')}</cols>`
    + `<sheetData>${line(columns.map(({ caption }) => caption), 1, () => CAPTION_STYLE)}${rows.map((row, at) => line(row, at + 2, (column) => styles[column] as number)).join('')}</sheetData></worksheet>`;
}

function cellXml(cell: Cell, address: string, style: number): string {
  if (cell === '') return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${address}" s="${style}"><v>${cell}</v></c>` : '';
  if (typeof cell === 'boolean') return `<c r="${address}" s="${style}" t="b"><v>${Number(cell)}</v></c>`;
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(cell)}</t></is></c>`;
}

function cellText(text: string): string {
  const short = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
  return xmlText(short.replace(TAKEN_FOR_ESCAPE, '_x005F_'));
}

/** A, …, Z, AA, … */
function lettersOf(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : `${lettersOf(Math.floor(at / 26) - 1)}${lettersOf(at % 26)}`;
}
