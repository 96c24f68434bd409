import { wordOf } from './arguments';
import type { Argument } from './formula';
import type { Row } from './rows';

/** The rows of every article by each of its names, found in one look-up. */
export type ArticleIndex = ReadonlyMap<string, readonly Row[]>;

/**
 * @param places where in a row the names of its article stand, the strongest first: a name that is one article's WB
 * number and another's vendor code means the first.
 */
export function indexArticles(rows: readonly Row[], places: readonly number[]): ArticleIndex {
  const index = new Map<string, Row[]>();
  for (const place of places) {
    const taken = new Set(index.keys());
    for (const row of rows) {
      const name = wordOf(row[place]);
      if (name !== '' && !taken.has(name)) {
        addTo(index, name, row);
      }
    }
  }
  return index;
}

/** Undefined for an unknown article. A date or a tick is none, although its text may be somebody's vendor code. */
export function rowsOfArticle(index: ArticleIndex, article: Argument): readonly Row[] | undefined {
  return typeof article === 'number' || typeof article === 'string' ? index.get(wordOf(article)) : undefined;
}

function addTo(index: Map<string, Row[]>, name: string, row: Row): void {
  const rows = index.get(name);
  if (rows === undefined) {
    index.set(name, [row]);
  } else {
    rows.push(row);
  }
}
