import { askedFor, type Asked } from '../articles/asked';
import { filtersOf } from '../arguments/filters';
import type { FileView, Given } from '../formula';
import type { MeasuredFormula } from './measured';
import { isAlways, periodOf } from '../arguments/period';
import type { Span, TallyQuery } from './tally';
import { todayOf } from '../arguments/today';

/** What the arguments ask of a declared formula. */
export interface Call {
  asked: Asked;
  /** All of the query but what is counted and by what. */
  query: Omit<TallyQuery, 'by' | 'measures' | 'keepsAll'>;
}

export function callOf(formula: MeasuredFormula, given: Given, file: FileView): Call {
  const { dataset, instead, warehouse, where, currency } = formula;
  return {
    asked: askedFor(given.articles, file.words),
    query: {
      dataset,
      filters: filtersOf([['shop', given.shop], ...(warehouse === undefined ? [] : [[warehouse as string, given.warehouse] as const])]),
      span: spanOf(formula, given, file),
      ...(instead === undefined ? {} : { instead: instead.dataset }),
      where: where ?? null,
      currency: currency ?? null,
    },
  };
}

function spanOf({ day, lastDay, isMonthly, isReported }: MeasuredFormula, given: Given, file: FileView): Span | null {
  if (day === undefined) return null;
  const context = { words: file.words, serialOf: file.serialOf, today: () => todayOf(given.stamp, file) };
  const period = periodOf(given.period, context);
  return {
    columnId: day, period,
    ...(lastDay === undefined ? {} : { lastColumnId: lastDay }),
    ...(isReported === true ? { isReported } : {}),
    ...(isMonthly === true && !isAlways(period) ? { monthsUntil: context.today() } : {}),
  };
}
