/** What the reports of the seller's analytics are asked for: days, articles, an order, a page. */
import { type Answer, json } from '../../answer';
import { nextRequestId } from '../../problem';
import type { Article } from '../../shop/articles';
import type { Shop } from '../../shop/shop';
import { type DayNumber, moscowDay, parseMoscow } from '../../time';
import { BadParameter, type Call } from '../endpoint';
import { type Fields, fieldsOf, list, wholeNumber } from '../parameters';

export interface Days { start: string; end: string; fromDay: DayNumber; toDay: DayNumber }

export const refuse = (detail: string): Answer =>
  json({ title: 'Invalid request body', detail, requestId: nextRequestId(), origin: 'analytics-open-api' }, 400);

function dayOf(period: Fields, at: string): { text: string; day: DayNumber } {
  const text = period[at.split('.')[1] ?? ''];
  const ms = typeof text === 'string' && text.length === 10 ? parseMoscow(text) : null;
  if (ms === null) throw new BadParameter(`invalid: ${at} (date expected)`);
  return { text: String(text), day: moscowDay(ms) };
}

/** @param keptDays how far back from today WB answers */
export function daysOf(fields: Fields, name: string, nowMs: number, keptDays: number): Days {
  const period = fieldsOf(fields[name], name);
  const [from, to] = [dayOf(period, `${name}.start`), dayOf(period, `${name}.end`)];
  if (to.day < from.day) throw new BadParameter(`invalid: ${name} (end before start)`);
  if (from.day < moscowDay(nowMs) - keptDays) throw new BadParameter('excess limit on days');
  return { start: from.text, end: to.text, fromDay: from.day, toDay: to.day };
}

export function oneOf(fields: Fields, name: string, allowed: readonly string[]): string {
  const value = fields[name];
  if (typeof value !== 'string' || !allowed.includes(value)) throw new BadParameter(`invalid: ${name} (field required)`);
  return value;
}

export function needsBoolean(fields: Fields, name: string): boolean {
  const value = fields[name];
  if (typeof value !== 'boolean') throw new BadParameter(`invalid: ${name} (field required)`);
  return value;
}

export function needsOrder(fields: Fields, allowed: readonly string[]): void {
  const order = fieldsOf(fields.orderBy, 'orderBy');
  oneOf(order, 'field', allowed);
  oneOf(order, 'mode', ['asc', 'desc']);
}

export interface PageOf { limit: number; offset: number }

export function pageOf(fields: Fields, { fallback, isOffsetNeeded = true }: { fallback?: number; isOffsetNeeded?: boolean }): PageOf {
  return {
    limit: wholeNumber(fields.limit, 'limit', { ...(fallback === undefined ? {} : { fallback }), max: 1000, min: 1 }),
    offset: wholeNumber(fields.offset, 'offset', isOffsetNeeded ? {} : { fallback: 0 }),
  };
}

/** The articles of a shop that the filters let pass, all where there are none. */
export function articlesOf(shop: Shop, fields: Fields, names: { nmIds?: string; subjectIds?: string; brands?: string }, maxNmIds = 1000): Article[] {
  const of = (name: string | undefined, max: number) => new Set(name === undefined ? [] : list(fields[name], name, max));
  const [nmIds, subjectIds, brands] = [of(names.nmIds, maxNmIds), of(names.subjectIds, 1000), of(names.brands, 1000)];
  return Array.from({ length: shop.articleCount }, (_, n) => shop.article(n)).filter((article) =>
    (nmIds.size === 0 || nmIds.has(article.nmId)) && (subjectIds.size === 0 || subjectIds.has(article.subjectId)) && (brands.size === 0 || brands.has(article.brand)));
}

export const pageFrom = <Row>(rows: readonly Row[], { limit, offset }: PageOf): Row[] => rows.slice(offset, offset + limit);

export const noJam = (): Answer =>
  json({ title: 'Forbidden', detail: 'Available only in a Jam subscription', requestId: nextRequestId(), origin: 'analytics-open-api' }, 403);

/** What is for subscribers of Jam alone. */
export const forJam = (answer: (call: Call) => Answer) => (call: Call): Answer => (call.settings.hasJam ? answer(call) : noJam());
