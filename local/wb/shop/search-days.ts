/** Where cards of a shop stand in the search, and for which words. */
import type { DayNumber } from '../time';
import type { Article } from './articles';
import { between } from './random';

const enum Stream { Position = 1501, Drift, Texts, Frequency }

const KINDS = ['', 'купить', 'недорого', 'в подарок', 'большой', 'набор', 'для дома', 'новинка'] as const;

/** Between 1 and some hundreds, near the same place from day to day. */
export function positionOf(seed: number, article: Article, day: DayNumber): number {
  const usual = between(seed, Stream.Position, article.index, 1, 280);
  return Math.max(1, usual + between(seed, Stream.Drift, article.index * 5003 + day, -8, 8));
}

/** Chance that a buyer sees the card, whole percent. */
export const visibilityOf = (position: number): number => Math.max(0, 100 - Math.floor(position / 3));

/** What buyers search for when they find the card; the words of one kind of item are alike. */
export function textsOf(seed: number, { index, subject, subjectId }: Article, limit: number): { text: string; weekFrequency: number }[] {
  const count = Math.min(limit, between(seed, Stream.Texts, index, 1, KINDS.length));
  return KINDS.slice(0, count).map((kind, n) => ({
    text: `${subject.toLowerCase()} ${kind}`.trim(), weekFrequency: between(seed, Stream.Frequency, subjectId * 31 + n, 40, 60_000),
  }));
}
