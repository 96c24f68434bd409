import type { Cell } from '../../ports/workbook';
import { type ErrorCode, isWbError, UserActionError } from '../../wb/errors';
import { isNothing, isRange, mapRange, valuesOf } from '../arguments/arguments';
import type { Answer, Argument } from '../formula';
import { isEverything, type Words } from '../arguments/words';

/** What was asked for: nothing in particular, an empty cell, one article or a range of them. */
export type Asked =
  | { kind: 'all' }
  | { kind: 'blank' }
  | { kind: 'one'; article: Argument }
  | { kind: 'range'; range: readonly (readonly Argument[])[] };

export type AskedFor = Extract<Asked, { kind: 'one' | 'range' }>;

/** An argument that is left out asks for all; an empty cell does not, or a column of formulas would end in tables. */
export function askedFor(argument: Argument, words: Words): Asked {
  if (isRange(argument)) return { kind: 'range', range: argument };
  if (argument === undefined || argument === null || isEverything(argument, words)) return { kind: 'all' };
  return argument === '' ? { kind: 'blank' } : { kind: 'one', article: argument };
}

/**
 * A cell for the article, or one for each of the range. An unknown article is an error for one cell, and empty in a
 * range, where the others are still wanted; so are they where one is of two currencies or not understood, which its cell then says.
 * @param find null for an unknown article
 */
export function answerEach(asked: AskedFor, find: (article: Argument) => Cell | Date | null): Answer {
  if (asked.kind === 'range') return mapRange(asked.range, (article) => (isNothing(article) ? '' : orWords(() => find(article))));
  const found = find(asked.article);
  if (found === null) throw new UserActionError('FORMULA_UNKNOWN_ARTICLE', { article: String(asked.article) });
  return found;
}

/** What is amiss with one article only, and what its cell says then. */
const OF_ONE_ARTICLE: readonly ErrorCode[] = ['FORMULA_MIXED_CURRENCIES', 'FORMULA_NOT_UNDERSTOOD'];

/** What is found, '' for nothing, or where only this article is amiss, what is. */
export function orWords(find: () => Cell | Date | null): Cell | Date {
  try {
    return find() ?? '';
  } catch (error) {
    if (!isWbError(error) || !OF_ONE_ARTICLE.includes(error.code)) throw error;
    return String(error.details.known);
  }
}

/** The articles asked for, each once. */
export function articlesIn(asked: AskedFor): Argument[] {
  return asked.kind === 'one' ? [asked.article] : valuesOf(asked.range);
}
