import type { ColumnIdOf, DatasetId } from '../../datasets';
import type { Cell } from '../../ports/workbook';
import { answerEach, cardNames, indexArticles, itemsOfArticle } from '../articles';
import { groupingsIn, measuresIn } from '../arguments/chosen';
import { type Answer, type Argument, type FileView, type Formula, givenOf, type ParameterId } from '../formula';
import { groupedTable } from './grouped-table';
import type { Measure } from './measure';
import { type Call, callOf } from './measured-call';
import { readChosen, withHeaders } from '../row-table';
import { tallyOf } from './tally';
import type { GroupingId, MeasureId } from '../arguments/words';

/** Groupings that are a column of the dataset; the others follow from what the formula has. */
export type ColumnGroupingId = 'brand' | 'subject' | 'region' | 'warehouse' | 'operation' | 'report';

/**
 * A formula over one imported sheet, as data. The arguments, the groupings, the table and the help follow from it.
 */
export interface MeasuredFormula<Id extends DatasetId = DatasetId> {
  dataset: Id;
  /** Columns that name an article, the strongest first: its WB number, then the seller's own. Empty: no articles. */
  articles: readonly ColumnIdOf<Id>[];
  /** The first is what one cell answers. */
  measures: Readonly<Partial<Record<MeasureId, Measure<ColumnIdOf<Id>>>>>;
  /** Column of the moment; with it come the period and the groupings by date. */
  day?: ColumnIdOf<Id>;
  /** Without any there is nothing to add up in groups. */
  groupings?: Readonly<Partial<Record<ColumnGroupingId, ColumnIdOf<Id>>>>;
  /** A column that an argument restricts to one value. */
  warehouse?: ColumnIdOf<Id>;
  /** Only rows with that value count. */
  where?: { columnId: ColumnIdOf<Id>; is: Cell };
  currency?: ColumnIdOf<Id>;
  /** Columns of the rows that are shown where nothing is asked for; without them there is a row for each article. */
  table?: readonly ('shop' | ColumnIdOf<Id>)[];
}

export function measured<Id extends DatasetId>(declared: MeasuredFormula<Id>): Formula {
  const formula = declared as unknown as MeasuredFormula;
  const measures = Object.keys(declared.measures) as MeasureId[];
  const groupings = groupingsOf(formula);
  const parameters = parametersOf(formula, groupings, measures);
  return {
    parameters,
    datasets: [declared.dataset],
    groupings,
    measures,
    answer: (args, file) => answer(formula, callOf(formula, givenOf(parameters, args), file), file, {
      groupings: groupingsIn(givenOf(parameters, args).group, groupings, file.words),
      measures: measuresIn(givenOf(parameters, args).measure, measures, file.words),
    }),
  };
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

function groupingsOf({ articles, day, groupings }: MeasuredFormula): GroupingId[] {
  if (articles.length === 0 || groupings === undefined) return [];
  const dates: GroupingId[] = day === undefined ? [] : ['day', 'week', 'month', 'weekday'];
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
  if (groupings.length === 1 && groupings[0] === 'total') return groupedTable(formula, call, { groupings: [], measures: [first] }, file).total;
  if (groupings.length > 0) return groupedTable(formula, call, { groupings, measures: measures.length > 0 ? measures : all }, file).cells;
  if (asked.kind !== 'all') return answerEach(asked, amountOfArticle(formula, call, first, file));
  if (formula.table !== undefined && measures.length === 0) return withHeaders(file.spec(formula.dataset), formula.table, readChosen(formula.dataset, formula.table, call.query.filters, file), file);
  return groupedTable(formula, call, { groupings: ['article'], measures: measures.length > 0 ? measures : all }, file).cells;
}

function totalOf(formula: MeasuredFormula, call: Call, id: MeasureId, file: FileView): Cell {
  const { fold } = formula.measures[id] as Measure;
  const groups = tallyOf({ ...call.query, by: [], measures: [{ id, measure: formula.measures[id] as Measure }], keepsAll: false }, file);
  return fold.show(groups.reduce((sum, { amounts }) => fold.add(sum, amounts[0] as number | null), fold.start));
}

/** Null for an article that nobody knows; nothing for one that only has no rows. */
function amountOfArticle(formula: MeasuredFormula, call: Call, id: MeasureId, file: FileView): (article: Argument) => Cell | null {
  const measure = formula.measures[id] as Measure;
  const by = formula.articles.map((columnId) => ({ columnId, isName: true as const }));
  const groups = tallyOf({ ...call.query, by, measures: [{ id, measure }], keepsAll: true }, file);
  const index = indexArticles(groups, ({ keys }) => keys, by.length);
  const isCard = cardNames(file);
  return (article) => {
    const found = itemsOfArticle(index, article);
    if (found === undefined && !isCard(article)) return null;
    return measure.fold.show((found ?? []).reduce((sum, { amounts }) => measure.fold.add(sum, amounts[0] as number | null), measure.fold.start));
  };
}
