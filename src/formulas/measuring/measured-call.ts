import { askedFor, type Asked } from '../articles/asked';
import { filtersOf } from '../arguments/filters';
import type { FileView, Given } from '../formula';
import type { MeasuredFormula } from './measured';
import { periodOf } from '../arguments/period';
import type { TallyQuery } from './tally';
import { todayOf } from '../arguments/today';

/** What the arguments ask of a declared formula. */
export interface Call {
  asked: Asked;
  /** All of the query but what is counted and by what. */
  query: Omit<TallyQuery, 'by' | 'measures' | 'keepsAll'>;
}

export function callOf({ dataset, day, lastDay, isReported, instead, warehouse, where, currency }: MeasuredFormula, given: Given, file: FileView): Call {
  const context = { words: file.words, serialOf: file.serialOf, today: () => todayOf(given.stamp, file) };
  return {
    asked: askedFor(given.articles, file.words),
    query: {
      dataset,
      filters: filtersOf([['shop', given.shop], ...(warehouse === undefined ? [] : [[warehouse as string, given.warehouse] as const])]),
      span: day === undefined ? null : { columnId: day, period: periodOf(given.period, context), ...(lastDay === undefined ? {} : { lastColumnId: lastDay }), ...(isReported === true ? { isReported } : {}) },
      ...(instead === undefined ? {} : { instead: instead.dataset }),
      where: where ?? null,
      currency: currency ?? null,
    },
  };
}
