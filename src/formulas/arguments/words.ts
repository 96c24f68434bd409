import { UserActionError } from '../../wb/errors';
import { withoutDots, wordOf } from './arguments';
import type { Argument } from '../formula';

export type GroupingId =
  | 'article' | 'day' | 'week' | 'month' | 'weekday' | 'brand' | 'subject' | 'region' | 'warehouse' | 'operation' | 'campaign' | 'report' | 'currency' | 'shop' | 'total';

export type MeasureId =
  | 'pieces' | 'sum' | 'cancelled' | 'forPay' | 'paid' | 'toClient' | 'fromClient'
  | 'retail' | 'delivery' | 'storage' | 'acceptance' | 'deduction' | 'penalty' | 'correction' | 'points' | 'loyalty' | 'payout'
  | 'price' | 'discount' | 'discountedPrice' | 'clubDiscount' | 'clubPrice' | 'balance' | 'withdraw' | 'stock' | 'daily' | 'cover'
  | 'spent' | 'views' | 'clicks' | 'baskets' | 'orders' | 'visits' | 'bought' | 'boughtSum' | 'rating' | 'cardRating'
  | 'profit' | 'cost' | 'extra' | 'advertising' | 'tax' | 'orderSum' | 'returned' | 'adShare' | 'adShareOfSales' | 'margin' | 'roi' | 'buyout';

export type PeriodId =
  | 'today' | 'yesterday' | 'dayBefore' | 'week' | 'lastWeek' | 'month' | 'lastMonth' | 'quarter' | 'lastQuarter' | 'year' | 'lastYear' | 'always';

/** Words that mean the same, in lower case with `|` between; the first is the one we teach. */
type Synonyms = string;

/** What formulas understand, with the header of its column. */
export interface Word {
  header: string;
  words: Synonyms;
}

/** What formulas understand and say in one language. */
export interface FormulaWords {
  groupings: Readonly<Record<GroupingId, Word>>;
  measures: Readonly<Record<MeasureId, Word>>;
  periods: Readonly<Record<PeriodId, Synonyms>>;
  /** After a number: «7 days». */
  units: Readonly<Record<'days' | 'weeks', Synonyms>>;
  /** `{days}`: so many of them, seven or more, as people write it. */
  manyDays: string;
  /** Instead of articles: all of them. */
  everything: Synonyms;
  yes: Synonyms;
  no: Synonyms;
  /** January first, with `|` between. */
  months: string;
  /** Monday first, with `|` between. */
  weekdays: string;
  /** `{articles}`: the last row of a table in which some articles were asked for in vain. */
  notFound: string;
  /** `{count}`: the last row of a table in which some rows are not understood. */
  notUnderstood: string;
  /** What the check of a file says: headers, and that nothing is odd. */
  check: Readonly<Record<'sheet' | 'column' | 'text' | 'rows' | 'none', string>>;
  /** `{date}`: the last row of a table whose period goes on behind the last report. */
  notReported: string;
  /** `{date}`: the last row of a table whose period begins before the first day that is known. */
  notKnown: string;
  /** Instead of the days that a stock will do, where WB has none because the seller sends the article. */
  sellerOnly: string;
  /** On the stamp's cell. */
  stampNote: string;
}

export interface Words {
  /** In the language of the person at the cell: headers and notes. */
  own: FormulaWords;
  /** Words of all languages are understood, because a file is shared by people of different languages. */
  all: readonly FormulaWords[];
}

/** @param word as `wordOf` makes it */
export function isAmong(word: string, synonyms: Synonyms): boolean {
  return withoutDots(synonyms).split('|').includes(word);
}

export function isEverything(argument: Argument, { all }: Words): boolean {
  const word = wordOf(argument);
  return all.some(({ everything }) => isAmong(word, everything));
}

/** Which of the ids the person means; null when none of them has the word. */
export function idOfWord<Id extends string>(word: string, ids: readonly Id[], wordsOf: readonly Readonly<Record<Id, Word>>[]): Id | null {
  return ids.find((id) => wordsOf.some((words) => isAmong(word, words[id].words))) ?? null;
}

/** @throws UserActionError FORMULA_UNKNOWN_WORD  with the words that would do */
export function unknownWord(given: Argument, known: readonly string[]): UserActionError {
  return new UserActionError('FORMULA_UNKNOWN_WORD', { value: String(given), known: known.join(', ') });
}

/** The word that we teach for each of the ids. */
export function taught<Id extends string>(ids: readonly Id[], words: Readonly<Record<Id, Word>>): string[] {
  return ids.map((id) => words[id].words.split('|')[0] as string);
}
