import type { ChoiceTexts } from '../../../locales/dialogs';
import type { TextSheet } from '../../../ports/document';
import type { Cell } from '../../../ports/workbook';
import type { Block } from './blocks';
import { LENGTHS, PLACE, SHARES } from './formulas';
import { LISTS } from './lists';
import { PAYOUT } from './payout';

/** Tag of the sheet. */
export const CHOICE = 'summaryChoice';

export const WIDTHS_PX = [260, 130, 150, 170, 30, 90, 90, 120, 30, 90, 120, 30, 90, 120, 30, 150, 150];
/** So that there is room for what can be chosen: a list that is longer than its sheet is an error. */
const ROWS = 900;
/** Of the series. */
export const HEADER_ROW = PLACE.firstRow - 1;
const [DATE, MOMENT, COUNT, TENTHS, MONEY, PERCENT] = ['dd.mm.yyyy', 'dd.mm.yyyy hh:mm', '#,##0', '#,##0.0', '#,##0.00', '0.0%'];

/** Of what we write; a list at the end may be shorter. */
export const LAST_ROW = Math.max(...Object.values(LISTS).map(({ row, rows }) => row + rows));

/** The words before what is chosen. */
export function labelsOf({ period, from, to, shop, article, number, updated }: ChoiceTexts): Block {
  return { row: 4, column: 1, rows: [period, from, to, shop, article, number, updated].map((label) => [label]) };
}

/** The sheet without its formulas. */
export function pageOf(texts: ChoiceTexts): TextSheet {
  const { periods, all } = texts;
  const cells: Readonly<Record<number, readonly Cell[]>> = {
    0: [texts.title], 1: [texts.hint], 3: [texts.period, periods.days7], 4: [texts.from], 5: [texts.to], 6: [texts.shop, all], 7: [texts.article, all], 8: [texts.number], 9: [texts.updated], 10: texts.headers,
  };
  const last = PLACE.firstNumber + texts.numbers.length + texts.advert.length - 1;
  const heading = (row: number, column: number, columns: number) => ({ row, column, rows: 1, columns });
  const format = (row: number, column: number, rows: number, columns: number, text: string) => ({ area: { row, column, rows, columns }, format: text });
  return {
    tag: CHOICE, title: texts.title, widthsPx: WIDTHS_PX, before: 'summary', rowCount: ROWS,
    rows: Array.from({ length: 11 }, (_, at) => ({ cells: cells[at] ?? [], look: at === 0 ? 'title' as const : 'plain' as const })),
    headings: [heading(11, 1, 4), heading(PAYOUT.row, PAYOUT.column, 2), ...Object.values(LISTS).map(({ row }) => heading(row, 1, 4)), heading(HEADER_ROW, PLACE.dayColumn, 3), heading(HEADER_ROW, PLACE.weekColumn, 2), heading(HEADER_ROW, PLACE.monthColumn, 2)],
    choices: [
      { row: 4, column: 2, of: Object.values(periods) },
      { row: 7, column: 2, of: { row: HEADER_ROW, column: PLACE.shopsColumn } },
      { row: 8, column: 2, of: { row: HEADER_ROW, column: PLACE.articlesColumn } },
    ],
    formats: [
      // An article may be called 00123.
      format(7, 2, 2, 1, '@'),
      format(5, 2, 2, 1, DATE), format(10, 2, 1, 1, MOMENT), format(PLACE.firstNumber, 2, last - PLACE.firstNumber + 1, 2, COUNT), format(PLACE.firstNumber, 4, last - PLACE.firstNumber + 1, 1, PERCENT),
      format(PAYOUT.row + 1, PAYOUT.column + 1, 1, 1, MONEY), ...[2, 4].map((below) => format(PAYOUT.row + below, PAYOUT.column + 1, 1, 1, DATE)),
      ...SHARES.flatMap((row) => [format(row, 2, 1, 2, PERCENT), format(row, 4, 1, 1, `+0.0" ${texts.points}";-0.0" ${texts.points}";0.0" ${texts.points}"`)]),
      ...[13, 18, 19].map((row) => format(row, 2, 1, 2, MONEY)),
      format(LISTS.ending.row + 1, 2, LISTS.ending.rows, 1, COUNT), format(LISTS.ending.row + 1, 3, LISTS.ending.rows, 2, TENTHS),
      ...[LISTS.best, LISTS.worst].flatMap(({ row, rows }) => [format(row + 1, 2, rows, 1, MONEY), format(row + 1, 3, rows, 1, PERCENT), format(row + 1, 4, rows, 1, COUNT)]),
      ...[PLACE.dayColumn, PLACE.weekColumn, PLACE.monthColumn].map((column) => format(PLACE.firstRow, column, LENGTHS.days, 1, DATE)),
      ...[PLACE.dayColumn + 2, PLACE.weekColumn + 1, PLACE.monthColumn + 1].map((column) => format(PLACE.firstRow, column, LENGTHS.days, 1, MONEY)),
    ],
  };
}
