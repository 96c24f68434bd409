import type { DatasetId } from '../../../datasets';
import type { ChoiceTexts } from '../../../locales/dialogs';
import { fill } from '../../../locales/fill';
import type { ReportId } from '../../../reports';
import { wording } from '../../../sheet/cells/readable';
import type { TableColumn } from '../../../sheet/table-spec';
import { tableSpec } from '../../refresh/tables';
import { sheetSpec } from '../report-spec';
import type { Services } from '../../services';
import type { Block } from './blocks';
import { HEADER_ROW } from './choice-page';
import { advertRows, changeFormula, dayRows, LENGTHS, listFormula, monthRows, numberFormula, numberRows, periodFormulas, PLACE, updatedFormula, weekRows } from './formulas';
import { endingFormula, leadersFormula, leadersHeader, LISTS } from './lists';
import { PAYOUT, payoutFormulas } from './payout';
import { references, referencesOf } from './references';

export type Part = 'numbers' | 'payout' | 'advert' | 'weeks' | 'months' | 'ending' | 'leaders';

/** What is written on the sheet together, as soon as the sheets that it reads are there. */
export interface Section {
  part: Part;
  /** Sheets that it reads. */
  of: readonly (DatasetId | ReportId)[];
  /** As they would be written now. */
  blocks(): Block[];
  /** What a new sheet says, in the place of what is to come, of what it takes. */
  promises?: readonly Block[];
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

const SIDES = ['best', 'worst'] as const;

/** All sections. */
export function sectionsOf(services: Services): Section[] {
  const texts = services.locale.dialogs().choice;
  const ref = references(services);
  const words = { texts, yes: String(wording(columnOf(tableSpec('orders', services.locale).columns, 'isCancel'), true)) };
  const numbers = (names: readonly string[], row: number, rows: readonly string[][]): Block => ({ row, column: 1, rows: rows.map((cells, at) => [String(names[at]), ...cells, changeFormula(row + at)]) });
  const series = (headers: readonly string[], column: number, rows: readonly string[][]): Block => ({ row: HEADER_ROW, column, rows: [headers, ...rows] });
  const promised = (name: keyof typeof LISTS, report: ReportId): string => fill(texts.switchOn, { list: String(texts[name][0]), report: services.locale.headers()[report].title });
  const promise = (name: keyof typeof LISTS, report: ReportId): Block => ({ row: LISTS[name].row, column: 1, rows: [[promised(name, report)]] });
  const promiseSeries = (headers: readonly string[], column: number, report: ReportId): Block => series(headers, column, [[fill(texts.chartOf, { report: services.locale.headers()[report].title }), '']]);
  // In one block: where only the headers were written, what is not free would never get its formula.
  const list = (name: keyof typeof LISTS, report: ReportId, formula: string, title = String(texts[name][0])): Block => {
    const [headers, { row, rows }] = [[title, ...texts[name].slice(1)], LISTS[name]];
    return { row, column: 1, rows: [headers, [formula, ...headers.slice(1).map(() => '')]], room: { rows: rows + 1, promised: promised(name, report) } };
  };
  return [
    {
      part: 'numbers', of: ['orders', 'sales'], chart: { id: 'days', onSummary: 'ordersByDay', column: PLACE.dayColumn, rows: LENGTHS.days, place: { row: 23, column: 1 } },
      blocks: () => [
        { row: 5, column: 2, rows: periodFormulas(texts).map((formula) => [formula]) },
        { row: 9, column: 2, rows: [[numberFormula(ref, texts)], [updatedFormula()]] },
        numbers(texts.numbers, PLACE.firstNumber, numberRows(ref, words)),
        series(texts.days, PLACE.dayColumn, dayRows(ref, words)),
        { row: HEADER_ROW, column: PLACE.shopsColumn, rows: [[texts.all, texts.all], [listFormula(ref('orders', 'shop')), listFormula(ref('orders', 'supplierArticle'))]] },
      ],
    },
    {
      part: 'payout', of: ['summary'],
      blocks: () => {
        const formulas = payoutFormulas(referencesOf(services, 'summary'), texts);
        return [{ ...PAYOUT, rows: [[texts.payout.title, ''], ...formulas.map((formula, at) => [String(texts.payout.rows[at]), formula])] }];
      },
    },
    { part: 'advert', of: ['advertStats'], blocks: () => [numbers(texts.advert, PLACE.firstNumber + texts.numbers.length, advertRows(ref, words))] },
    {
      part: 'weeks', of: ['financeByWeek'], chart: { id: 'weeks', onSummary: 'payoutByWeek', column: PLACE.weekColumn, rows: LENGTHS.weeks, place: { row: 17, column: PLACE.weekColumn } },
      blocks: () => [series(texts.weeks, PLACE.weekColumn, weekRows(referencesOf(services, 'financeByWeek'), texts.all))],
      promises: [promiseSeries(texts.weeks, PLACE.weekColumn, 'financeByWeek')],
    },
    {
      part: 'months', of: ['pnl'], chart: { id: 'months', onSummary: 'profitByMonth', column: PLACE.monthColumn, rows: LENGTHS.months, place: { row: 33, column: PLACE.dayColumn } },
      blocks: () => [series(texts.months, PLACE.monthColumn, monthRows(referencesOf(services, 'pnl'), texts.all))],
      promises: [promiseSeries(texts.months, PLACE.monthColumn, 'pnl')],
    },
    {
      part: 'ending', of: ['runningOut'],
      blocks: () => [list('ending', 'runningOut', endingFormula(referencesOf(services, 'runningOut'), texts))],
      promises: [promise('ending', 'runningOut')],
    },
    {
      part: 'leaders', of: ['profitLeaders'],
      blocks: () => SIDES.map((side) => {
        const word = String(wording(columnOf(sheetSpec('profitLeaders', services.locale).columns, 'side'), side));
        const of = referencesOf(services, 'profitLeaders');
        const title = leadersHeader(of, String(texts[side][0]), texts, services.locale.formulas.months.split('|'));
        return list(side, 'profitLeaders', leadersFormula(of, texts, { side: word, isBest: side === 'best' }), title);
      }),
      promises: SIDES.map((side) => promise(side, 'profitLeaders')),
    },
  ];
}

function columnOf(columns: readonly TableColumn[], id: string): TableColumn {
  return columns.find((column) => column.id === id) as TableColumn;
}
