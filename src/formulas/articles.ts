import type { Cell } from '../ports/workbook';
import { UserActionError } from '../wb/errors';
import { isNothing, isRange, mapRange, valuesOf, wordOf } from './arguments/arguments';
import type { Answer, Argument, FileView } from './formula';
import type { Row } from './rows';
import { isEverything, type Words } from './arguments/words';

/** What was asked for: nothing in particular, an empty cell, one article or a range of them. */
export type Asked =
  | { kind: 'all' }
  | { kind: 'blank' }
  | { kind: 'one'; article: Argument }
  | { kind: 'range'; range: readonly (readonly Argument[])[] };

/** An argument that is left out asks for all; an empty cell does not, or a column of formulas would end in tables. */
export function askedFor(argument: Argument, words: Words): Asked {
  if (isRange(argument)) return { kind: 'range', range: argument };
  if (argument === undefined || argument === null || isEverything(argument, words)) return { kind: 'all' };
  return argument === '' ? { kind: 'blank' } : { kind: 'one', article: argument };
}

/** Items by each of their names, found in one look-up. */
export type ArticleIndex<T> = ReadonlyMap<string, readonly T[]>;

/**
 * @param names where in an item's cells the names of its article stand, the strongest first: a name that is one
 * article's WB number and another's vendor code means the first.
 */
export function indexArticles<T>(items: readonly T[], cellsOf: (item: T) => Row, names: number): ArticleIndex<T> {
  const index = new Map<string, T[]>();
  for (let place = 0; place < names; place += 1) {
    const taken = new Set(index.keys());
    for (const item of items) {
      const name = wordOf(cellsOf(item)[place]);
      if (name !== '' && !taken.has(name)) addTo(index, name, item);
    }
  }
  return index;
}

/** Undefined for an unknown article. A date or a tick is none, although its text may be somebody's vendor code. */
export function itemsOfArticle<T>(index: ArticleIndex<T>, article: Argument): readonly T[] | undefined {
  return typeof article === 'number' || typeof article === 'string' ? index.get(wordOf(article)) : undefined;
}

/**
 * A cell for the article, or one for each of the range. An unknown article is an error for one cell, and empty in a
 * range, where the others are still wanted.
 * @param find null for an unknown article
 */
export function answerEach(asked: Extract<Asked, { kind: 'one' | 'range' }>, find: (article: Argument) => Cell | Date | null): Answer {
  if (asked.kind === 'range') return mapRange(asked.range, (article) => (isNothing(article) ? '' : (find(article) ?? '')));
  const found = find(asked.article);
  if (found === null) throw new UserActionError('FORMULA_UNKNOWN_ARTICLE', { article: String(asked.article) });
  return found;
}

/** The articles asked for, each once. */
export function articlesIn(asked: Extract<Asked, { kind: 'one' | 'range' }>): Argument[] {
  return asked.kind === 'one' ? [asked.article] : valuesOf(asked.range);
}

/** Whether there is a card of that name: an article that was never ordered is in no row of the orders, and yet none is wrong. */
export function cardNames(file: FileView): (article: Argument) => boolean {
  let names: ReadonlySet<string> | null = null;
  return (article) => {
    names = names ?? new Set(file.remember('card names', () => readCardNames(file)));
    return names.has(wordOf(article));
  };
}

const CARD_NAMES = ['nmID', 'vendorCode', 'barcode', 'otherBarcodes'];

function readCardNames(file: FileView): string[] {
  const names = new Set<string>();
  for (const [nmId, vendorCode, barcode, others] of file.dataset('cards').read(CARD_NAMES)) {
    for (const name of [nmId, vendorCode, barcode, ...String(others).split(' ')]) names.add(wordOf(name));
  }
  names.delete('');
  return [...names];
}

function addTo<T>(index: Map<string, T[]>, name: string, item: T): void {
  const items = index.get(name);
  if (items === undefined) index.set(name, [item]);
  else items.push(item);
}
