import type { DatasetId } from '../../../datasets';
import type { ChoiceTexts } from '../../../locales/dialogs';
import { fill } from '../../../locales/fill';
import type { Area, SheetPort } from '../../../ports/workbook';
import type { ReportId } from '../../../reports';
import { wording } from '../../../sheet/cells/readable';
import type { TableColumn } from '../../../sheet/table-spec';
import { tableSpec } from '../../refresh/tables';
import { sheetSpec } from '../report-spec';
import type { Services } from '../../services';
import { HEADER_ROW } from './choice-page';
import { advertRows, changeFormula, dayRows, LENGTHS, listFormula, monthRows, numberFormula, numberRows, periodFormulas, PLACE, updatedFormula, weekRows } from './formulas';
import { endingFormula, leadersFormula, leadersHeader, LISTS } from './lists';
import { PAYOUT, payoutFormulas } from './payout';
import { NO_COLUMN, references, referencesOf } from './references';

type Part = 'numbers' | 'payout' | 'advert' | 'weeks' | 'months' | 'ending' | 'leaders';

/** What is written on the sheet together, as soon as the sheets that it reads are there. */
export interface Section {
  part: Part;
  /** Sheets that it reads. */
  of: readonly (DatasetId | ReportId)[];
  write(sheet: SheetPort): void;
  /** Says on a new sheet, in the place of what is to come, what it takes. */
  promise?(sheet: SheetPort): void;
  chart?: SectionChart;
}

export interface SectionChart {
  id: keyof ChoiceTexts['charts'];
  /** The chart of the summary that it takes the place of where there are several shops. */
  onSummary: string;
  column: number;
  rows: number;
  /** Where nothing stands: a chart hides what is below it. */
  place: { row: number; column: number };
}

/** All sections, as they would be written now. */
export function sectionsOf(services: Services): Section[] {
  const texts = services.locale.dialogs().choice;
  const ref = references(services);
  const words = { texts, yes: String(wording(columnOf(tableSpec('orders', services.locale).columns, 'isCancel'), true)) };
  const put = (sheet: SheetPort, row: number, column: number, rows: readonly (readonly string[])[]): void => {
    const [first = []] = rows;
    sheet.write({ row, column, rows: rows.length, columns: first.length }, rows.map((cells) => cells.map((cell) => written(cell, services.formulaCells.separator()))));
  };
  const numbers = (sheet: SheetPort, names: readonly string[], row: number, rows: readonly string[][]): void =>
    put(sheet, row, 1, rows.map((cells, at) => [String(names[at]), ...cells, changeFormula(row + at)]));
  const series = (sheet: SheetPort, headers: readonly string[], column: number, rows: readonly string[][]): void => put(sheet, HEADER_ROW, column, [headers, ...rows]);
  const promised = (name: keyof typeof LISTS, report: ReportId): string => fill(texts.switchOn, { list: String(texts[name][0]), report: services.locale.headers()[report].title });
  const promise = (sheet: SheetPort, name: keyof typeof LISTS, report: ReportId): void => put(sheet, LISTS[name].row, 1, [[promised(name, report)]]);
  const list = (sheet: SheetPort, name: keyof typeof LISTS, report: ReportId, formula: string, title = String(texts[name][0])): void => {
    const [headers, { row, rows }] = [[title, ...texts[name].slice(1)], LISTS[name]];
    if (!isFree(sheet, { row, column: 1, rows: rows + 1, columns: headers.length }, promised(name, report))) return;
    // In one call: where only the headers were written, what is not free would never get its formula.
    put(sheet, row, 1, [headers, [formula, ...headers.slice(1).map(() => '')]]);
  };
  return [
    {
      part: 'numbers', of: ['orders', 'sales'], chart: { id: 'days', onSummary: 'ordersByDay', column: PLACE.dayColumn, rows: LENGTHS.days, place: { row: 23, column: 1 } },
      write: (sheet) => {
        put(sheet, 5, 2, periodFormulas(texts).map((formula) => [formula]));
        put(sheet, 9, 2, [[numberFormula(ref, texts)], [updatedFormula()]]);
        numbers(sheet, texts.numbers, PLACE.firstNumber, numberRows(ref, words));
        series(sheet, texts.days, PLACE.dayColumn, dayRows(ref, words));
        put(sheet, HEADER_ROW, PLACE.shopsColumn, [[texts.all, texts.all], [listFormula(ref('orders', 'shop')), listFormula(ref('orders', 'supplierArticle'))]]);
      },
    },
    {
      part: 'payout', of: ['summary'],
      write: (sheet) => {
        const formulas = payoutFormulas(referencesOf(services, 'summary'), texts);
        put(sheet, PAYOUT.row, PAYOUT.column, [[texts.payout.title, ''], ...formulas.map((formula, at) => [String(texts.payout.rows[at]), formula])]);
      },
    },
    { part: 'advert', of: ['advertStats'], write: (sheet) => numbers(sheet, texts.advert, PLACE.firstNumber + texts.numbers.length, advertRows(ref, words)) },
    {
      part: 'weeks', of: ['financeByWeek'], chart: { id: 'weeks', onSummary: 'payoutByWeek', column: PLACE.weekColumn, rows: LENGTHS.weeks, place: { row: 17, column: PLACE.weekColumn } },
      write: (sheet) => series(sheet, texts.weeks, PLACE.weekColumn, weekRows(referencesOf(services, 'financeByWeek'), texts.all)),
    },
    {
      part: 'months', of: ['pnl'], chart: { id: 'months', onSummary: 'profitByMonth', column: PLACE.monthColumn, rows: LENGTHS.months, place: { row: 33, column: PLACE.dayColumn } },
      write: (sheet) => series(sheet, texts.months, PLACE.monthColumn, monthRows(referencesOf(services, 'pnl'), texts.all)),
    },
    {
      part: 'ending', of: ['runningOut'],
      write: (sheet) => list(sheet, 'ending', 'runningOut', endingFormula(referencesOf(services, 'runningOut'), texts)),
      promise: (sheet) => promise(sheet, 'ending', 'runningOut'),
    },
    {
      part: 'leaders', of: ['profitLeaders'],
      write: (sheet) => {
        for (const side of ['best', 'worst'] as const) {
          const word = String(wording(columnOf(sheetSpec('profitLeaders', services.locale).columns, 'side'), side));
          const of = referencesOf(services, 'profitLeaders');
          const title = leadersHeader(of, String(texts[side][0]), texts, services.locale.formulas.months.split('|'));
          list(sheet, side, 'profitLeaders', leadersFormula(of, texts, { side: word, isBest: side === 'best' }), title);
        }
      },
      promise: (sheet) => (['best', 'worst'] as const).forEach((side) => promise(sheet, side, 'profitLeaders')),
    },
  ];
}

/** What cannot be counted says nothing. */
function written(cell: string, separator: string): string {
  if (!cell.startsWith('=')) return cell;
  return cell.includes(NO_COLUMN) ? '' : cell.replace(/;/g, separator);
}

/** A list may come long after the sheet was made: what a person has written there meanwhile stays, and would not let the list spill. */
function isFree(sheet: SheetPort, area: Area, promised: string): boolean {
  return sheet.maxRows() >= area.row + area.rows && sheet.read(area).flat().every((cell) => cell === '' || cell === promised);
}

function columnOf(columns: readonly TableColumn[], id: string): TableColumn {
  return columns.find((column) => column.id === id) as TableColumn;
}
