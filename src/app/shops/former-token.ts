import { CATEGORIES, type Category } from '../../wb/request/hosts';

/** Of a token that version 0.1.0 has stored and its holder has not opened since. */
export interface FormerToken {
  /** The categories that were kept of it: they say nothing of those that version 0.1.0 did not know. */
  former?: readonly string[];
}

const KNOWN_THEN: readonly string[] = ['common', 'content', 'analytics', 'prices', 'statistics', 'finance'];

/**
 * What such a token opens. Nobody can tell whether it opens a category that we have learnt since, so nobody is told that
 * it is missing: its holder's next execution opens the token and knows.
 */
export function categoriesStoredBefore(stored: readonly unknown[]): { former: readonly string[]; categories: readonly Category[] } {
  const former = stored.filter((category): category is string => typeof category === 'string');
  const all = Object.keys(CATEGORIES) as Category[];
  return { former, categories: all.filter((category) => former.includes(category) || !KNOWN_THEN.includes(category)) };
}

/** Whether what is stored of the token says if it opens the category. */
export function isCategoryKnown({ former }: FormerToken, category: Category): boolean {
  return former === undefined || KNOWN_THEN.includes(category);
}
