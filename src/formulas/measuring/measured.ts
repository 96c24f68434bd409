import type { Cell } from '../../ports/workbook';
import { answerEach } from '../articles/asked';
import { withLeftOut } from '../arguments/left-out';
import { groupingsIn, measuresIn } from '../arguments/chosen';
import { type Answer, type FileView, type Formula, givenOf, type ParameterId } from '../formula';
import { type ErrorCode, isWbError } from '../../wb/errors';
import type { SaleKind } from '../../wb/money/sale-letter';
import { amountIn, amountOfArticle } from './amounts';
import { groupedTable } from './grouped-table';
import type { Measure } from './measure';
import { type Call, callOf } from './measured-call';
import { readChosen, usualTable } from '../row-table';
import { tallyOf } from './tally';
import type { GroupingId, MeasureId } from '../arguments/words';
import type { SheetColumnId, SheetId } from '../sheets';

/** Groupings that are a column of the dataset; the others follow from what the formula has. */
export type ColumnGroupingId = 'brand' | 'subject' | 'region' | 'warehouse' | 'operation' | 'campaign' | 'report' | 'currency';

/**
 * A formula over one sheet, imported or made, as data. The arguments, the groupings, the table and the help follow from it.
 */
export interface MeasuredFormula<Id extends SheetId = SheetId> {
  dataset: Id;
  /** Columns that name an article, the strongest first: its WB number, then the seller's own. Empty: no articles. */
  articles: readonly SheetColumnId<Id>[];
  /** The first is what one cell answers. */
  measures: Readonly<Partial<Record<MeasureId, Measure<SheetColumnId<Id>>>>>;
  /** Column of the moment; with it come the period and the groupings by date. */
  day?: SheetColumnId<Id>;
  /** Without any there is nothing to add up in groups. */
  groupings?: Readonly<Partial<Record<ColumnGroupingId, SheetColumnId<Id>>>>;
  /** Rows come with WB's weekly reports: a period after the last of them has no answer yet. */
  isReported?: true;
  /** Where `day` is the first of several that a row is for, their last. */
  lastDay?: SheetColumnId<Id>;
  /** `day` is the first day of a month that a row is for. */
  isMonthly?: true;
  /** What answers where the dataset is off or was never read. */
  instead?: AnyMeasuredFormula;
  /** A column that an argument restricts to one value. */
  warehouse?: SheetColumnId<Id>;
  /** Only rows whose number says so count. */
  where?: { columnId: SheetColumnId<Id>; is: SaleKind['of'] };
  currency?: SheetColumnId<Id>;
  /** Columns of the rows that are shown where nothing is asked for; without them there is a row for each article. */
  table?: readonly ('shop' | SheetColumnId<Id>)[];
}

/** One of whatever dataset. */
export type AnyMeasuredFormula = { [Id in SheetId]: MeasuredFormula<Id> }[SheetId];

export function measured<Id extends SheetId>(declared: MeasuredFormula<Id>): Formula {
  const formula = declared as unknown as MeasuredFormula;
  const measures = Object.keys(declared.measures) as MeasureId[];
  const groupings = groupingsOf(formula);
  const parameters = parametersOf(formula, groupings, measures);
  return {
    parameters,
    datasets: [declared.dataset],
    groupings,
    measures,
    sums: declared.instead === undefined ? [formula] : [formula, declared.instead as MeasuredFormula],
    answer: (args, file) => {
      const given = givenOf(parameters, withLeftOut(parameters, args, file.words));
      const choice = { groupings: groupingsIn(given.group, groupings, file.words), measures: measuresIn(given.measure, measures, file.words) };
      return answerOrInstead(formula, file, choice, (one) => answer(one, callOf(one, given, file), file, choice));
    },
  };
}

const NO_ROWS: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['FORMULA_NO_IMPORT', 'FORMULA_OFF', 'FORMULA_REPORT_NOT_OUT', 'FORMULA_TOO_LONG', 'FORMULA_NOT_READY', 'FORMULA_OWNER_ONLY', 'FORMULA_OWNER_TOKEN']);

function answerOrInstead(formula: MeasuredFormula, file: FileView, { groupings }: Choice, answerBy: (formula: MeasuredFormula) => Answer): Answer {
  try {
    return answerBy(formula);
  } catch (error) {
    const other = formula.instead as MeasuredFormula | undefined;
    const isOther = other !== undefined && isWbError(error) && NO_ROWS.has(error.code) && file.rowsOnSheet(other.dataset) > 1;
    if (!isOther || !groupings.every((grouping) => groupingsOf(other).includes(grouping))) throw error;
    return answerBy(other);
  }
}

function parametersOf(formula: MeasuredFormula, groupings: readonly GroupingId[], measures: readonly MeasureId[]): ParameterId[] {
  const all: (ParameterId | null)[] = [
    formula.articles.length > 0 ? 'articles' : null,
    formula.day === undefined ? null : 'period',
    formula.warehouse === undefined ? null : 'warehouse',
    groupings.length > 0 ? 'group' : null,
    measures.length > 1 ? 'measure' : null,
    'shop',
    'stamp',
  ];
  return all.filter((id): id is ParameterId => id !== null);
}

/** What the rows of a declared formula may be put together by. */
export function groupingsOf({ articles, day, lastDay, isMonthly, groupings }: MeasuredFormula): GroupingId[] {
  if (articles.length === 0 || groupings === undefined) return [];
  const whole: GroupingId[] = isMonthly === true ? ['month'] : lastDay === undefined ? ['day', 'week', 'month', 'weekday'] : ['week'];
  const dates = day === undefined ? [] : whole;
  return ['article', ...dates, ...(Object.keys(groupings) as GroupingId[]), 'shop', 'total'];
}

interface Choice {
  groupings: readonly GroupingId[];
  /** Empty where the person did not choose. */
  measures: readonly MeasureId[];
}

function answer(formula: MeasuredFormula, call: Call, file: FileView, { groupings, measures }: Choice): Answer {
  const all = Object.keys(formula.measures) as MeasureId[];
  const first = measures[0] ?? (all[0] as MeasureId);
  const { asked } = call;
  if (asked.kind === 'blank') return '';
  if (formula.articles.length === 0) return totalOf(formula, call, first, file);
  if (groupings.length === 1 && groupings[0] === 'total') return groupedTable(formula, call, { groupings: [], measures: [first] }, file).total();
  if (groupings.length > 0) return groupedTable(formula, call, { groupings, measures: measures.length > 0 ? measures : all }, file).cells;
  if (asked.kind !== 'all') {
    const amountOf = amountOfArticle(formula, call, first, file);
    const { fold } = formula.measures[first] as Measure;
    return answerEach(asked, (article) => {
      const amount = amountOf(article);
      return amount === undefined ? null : fold.show(amount);
    });
  }
  if (formula.table !== undefined && measures.length === 0) return usualTable(file.spec(formula.dataset), formula.table, readChosen(formula.dataset, formula.table, call.query.filters, file), file);
  return groupedTable(formula, call, { groupings: ['article'], measures: measures.length > 0 ? measures : all }, file).cells;
}

function totalOf(formula: MeasuredFormula, call: Call, id: MeasureId, file: FileView): Cell {
  const measure = formula.measures[id] as Measure;
  return measure.fold.show(amountIn(tallyOf({ ...call.query, by: [], measures: [{ id, measure }], keepsAll: false }, file), measure, { dataset: formula.dataset, file }));
}
