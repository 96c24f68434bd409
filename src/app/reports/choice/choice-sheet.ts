import type { DatasetId } from '../../../datasets';
import type { ChoiceTexts } from '../../../locales/dialogs';
import type { ChartLook } from '../../../ports/charts';
import type { SheetPort } from '../../../ports/workbook';
import type { ReportId } from '../../../reports';
import { wording } from '../../../sheet/cells/readable';
import type { TableColumn } from '../../../sheet/table-spec';
import { tableSpec } from '../../refresh/tables';
import type { Services } from '../../services';
import { documentKey, itemsOf, textOf } from '../../state/key';
import { changeState, stateOf } from '../../state/keeper';
import { connectedShops } from '../../shops/shops';
import { CHOICE, HEADER_ROW, pageOf, WIDTHS_PX } from './choice-page';
import { advertRows, changeFormula, dayRows, LENGTHS, listFormula, monthRows, numberFormula, numberRows, periodFormulas, PLACE, weekRows } from './formulas';
import { references, referencesOf } from './references';

type Part = 'numbers' | 'advert' | 'weeks' | 'months';

/** Parts of the sheet that were written: once, because from then on they are the user's. */
export const CHOICE_MADE = documentKey<readonly string[]>({ name: 'choice', version: 1, usual: [], read: (stored) => itemsOf(stored).map(textOf) });

/** Below the numbers. */
const CHART_ROW = 23;

interface Section {
  part: Part;
  /** Sheets that it reads. */
  of: readonly (DatasetId | ReportId)[];
  write(sheet: SheetPort): void;
  chart?: SectionChart;
}

interface SectionChart {
  id: keyof ChoiceTexts['charts'];
  /** The chart of the summary that it takes the place of where there are several shops. */
  onSummary: string;
  column: number;
  rows: number;
  at: number;
}

/** Makes the sheet behind the summary, and adds what later sheets can answer. What was made and deleted stays deleted. */
export function keepChoiceSheet(services: Services): void {
  addDueSections(services);
  if (connectedShops(services).length > 1) drawOnSummary(services);
}

function addDueSections(services: Services): void {
  const { workbook, charts } = services;
  const made = stateOf(services, CHOICE_MADE);
  const due = sectionsOf(services).filter(({ part, of }) => !made.includes(part) && of.every((id) => workbook.find(id) !== null));
  if (due.length === 0 || (made.length === 0 && due[0]?.part !== 'numbers')) return;
  // An execution may have died between the sheet and what is written about it.
  if (made.length === 0 && workbook.find(CHOICE) === null) services.textSheet.create(pageOf(services.locale.dialogs().choice));
  const sheet = workbook.find(CHOICE);
  if (sheet === null || sheet.maxColumns() < WIDTHS_PX.length || sheet.maxRows() < HEADER_ROW + LENGTHS.days) return;
  for (const { write } of due) write(sheet);
  charts.draw(CHOICE, due.flatMap(({ chart }) => (chart === undefined ? [] : [{ ...lookOf(chart, services), place: { row: CHART_ROW, column: chart.at } }])));
  changeState(services, CHOICE_MADE, (now) => [...now, ...due.map(({ part }) => part)]);
}

/** Rows of several shops are not one line: the summary shows what is chosen beside it, all shops together at first. */
function drawOnSummary(services: Services): void {
  const made = stateOf(services, CHOICE_MADE);
  if (services.workbook.find(CHOICE) === null) return;
  const sections = sectionsOf(services).filter(({ part }) => made.includes(part));
  services.charts.draw('summary', sections.flatMap(({ chart }) => (chart === undefined ? [] : [{ ...lookOf(chart, services), id: chart.onSummary }])));
}

function sectionsOf(services: Services): Section[] {
  const texts = services.locale.dialogs().choice;
  const ref = references(services);
  const words = { texts, yes: String(wording(columnOf(tableSpec('orders', services.locale).columns, 'isCancel'), true)) };
  const put = (sheet: SheetPort, row: number, column: number, rows: readonly (readonly string[])[]): void => {
    const [first = []] = rows;
    sheet.write({ row, column, rows: rows.length, columns: first.length }, rows.map((cells) => cells.map((cell) => (cell.startsWith('=') ? cell.replace(/;/g, services.formulaCells.separator()) : cell))));
  };
  const numbers = (sheet: SheetPort, names: readonly string[], row: number, rows: readonly string[][]): void =>
    put(sheet, row, 1, rows.map((cells, at) => [String(names[at]), ...cells, changeFormula(row + at)]));
  const series = (sheet: SheetPort, headers: readonly string[], column: number, rows: readonly string[][]): void => put(sheet, HEADER_ROW, column, [headers, ...rows]);
  return [
    {
      part: 'numbers', of: ['orders', 'sales'], chart: { id: 'days', onSummary: 'ordersByDay', column: PLACE.dayColumn, rows: LENGTHS.days, at: 1 },
      write: (sheet) => {
        put(sheet, 5, 2, periodFormulas(texts).map((formula) => [formula]));
        put(sheet, 9, 2, [[numberFormula(ref)]]);
        numbers(sheet, texts.numbers, PLACE.firstNumber, numberRows(ref, words));
        series(sheet, texts.days, PLACE.dayColumn, dayRows(ref, words));
        put(sheet, HEADER_ROW, PLACE.shopsColumn, [[texts.all, texts.all], [listFormula(ref('orders', 'shop')), listFormula(ref('orders', 'supplierArticle'))]]);
      },
    },
    { part: 'advert', of: ['advertStats'], write: (sheet) => numbers(sheet, texts.advert, PLACE.firstNumber + texts.numbers.length, advertRows(ref, words)) },
    {
      part: 'weeks', of: ['financeByWeek'], chart: { id: 'weeks', onSummary: 'payoutByWeek', column: PLACE.weekColumn, rows: LENGTHS.weeks, at: 6 },
      write: (sheet) => series(sheet, texts.weeks, PLACE.weekColumn, weekRows(referencesOf(services, 'financeByWeek'), texts.all)),
    },
    {
      part: 'months', of: ['pnl'], chart: { id: 'months', onSummary: 'profitByMonth', column: PLACE.monthColumn, rows: LENGTHS.months, at: 11 },
      write: (sheet) => series(sheet, texts.months, PLACE.monthColumn, monthRows(referencesOf(services, 'pnl'), texts.all)),
    },
  ];
}

function lookOf({ id, column, rows }: SectionChart, { locale }: Services): ChartLook {
  return { id, kind: 'column', title: locale.dialogs().choice.charts[id], columns: [column, column + 1].map((one) => ({ tag: CHOICE, column: one, headerRow: HEADER_ROW, rows })) };
}

function columnOf(columns: readonly TableColumn[], id: string): TableColumn {
  return columns.find((column) => column.id === id) as TableColumn;
}
