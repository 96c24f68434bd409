import type { ColumnIdOf, DatasetId } from '../datasets';
import type { Cell } from '../ports/workbook';
import type { Reader } from '../sheet/reader';
import { UserActionError } from '../wb/errors';
import { isNothing, isRange, mapRange } from './arguments';
import { indexArticles, rowsOfArticle } from './articles';
import { type Filter, filtersOf, restriction } from './filters';
import type { Answer, Argument, Formula } from './formula';
import { headerOf, readRows, requireColumn } from './rows';

/**
 * A formula over one imported sheet. Its arguments follow: the article, then one for each filter, then the stamp, which
 * nobody reads: a formula is calculated anew only when one of its arguments changes.
 */
export interface SheetFormula<Id extends DatasetId> {
  dataset: Id;
  /** Added up over the rows of an article. */
  measure: ColumnIdOf<Id>;
  /** Columns that name an article, the strongest first. */
  articles: readonly ColumnIdOf<Id>[];
  /** Columns that an argument restricts to one value. */
  filters: readonly ColumnIdOf<Id>[];
  /** Columns of the answer when no article is asked for. */
  table: readonly ('shop' | ColumnIdOf<Id>)[];
}

export function sheetFormula<Id extends DatasetId>({ dataset, measure, articles, filters, table }: SheetFormula<Id>): Formula {
  return {
    answer: ([asked, ...others], file) => {
      const reader = file.dataset(dataset);
      const given = filtersOf(filters, others);
      return isNothing(asked) ? tableOf(table, given, reader) : sums(asked, sumOfArticle(measure, articles, given, reader));
    },
  };
}

/** Headers and rows, in the columns declared, whatever the user did to the sheet. */
function tableOf(columnIds: readonly string[], filters: readonly Filter[], reader: Reader): Cell[][] {
  const rows = readRows(reader, [...columnIds, ...filters.map(({ columnId }) => columnId)]);
  const chosen = rows.filter(restriction(filters, columnIds.length, rows, reader));
  return [columnIds.map((id) => headerOf(reader, id)), ...chosen.map((row) => row.slice(0, columnIds.length))];
}

/** Null for an article that is in no row of the sheet; 0 for one that only the filters leave without rows. */
type SumOf = (article: Argument) => number | null;

function sumOfArticle(measure: string, articles: readonly string[], filters: readonly Filter[], reader: Reader): SumOf {
  const columnIds = [measure, ...articles];
  const rows = readRows(reader, [...columnIds, ...filters.map(({ columnId }) => columnId)]);
  requireColumn(reader, measure);
  const isChosen = restriction(filters, columnIds.length, rows, reader);
  const index = indexArticles(rows, articles.map((id) => columnIds.indexOf(id)));
  return (article) => {
    const found = rowsOfArticle(index, article);
    return found === undefined ? null : found.filter(isChosen).reduce((sum, [cell]) => sum + numberIn(cell), 0);
  };
}

/** Texts do not count, as in SUMIFS. */
function numberIn(cell: Cell | undefined): number {
  return typeof cell === 'number' ? cell : 0;
}

/** An unknown article is an error for one cell, and empty in a range, where the others are still wanted. */
function sums(asked: Argument, sumOf: SumOf): Answer {
  if (isRange(asked)) {
    return mapRange(asked, (article) => sumOf(article) ?? '');
  }
  const sum = sumOf(asked);
  if (sum === null) {
    throw new UserActionError('FORMULA_UNKNOWN_ARTICLE', { article: String(asked) });
  }
  return sum;
}
