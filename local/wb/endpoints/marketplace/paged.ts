import { json, type Answer } from '../../answer';
import { BadParameter, type Call } from '../endpoint';
import { fieldsOf, list, queryNumber } from '../parameters';

const LONGEST_MS = 30 * 86_400_000;

/** A page of things that have rising numbers; `next` is the number of the last, 0 where none is left. */
export function pageOf<Thing>(things: readonly Thing[], { query }: Call, numberOf: (thing: Thing) => number): { things: Thing[]; next: number } {
  const limit = queryNumber(query, 'limit', { min: 1, max: 1000 });
  const next = queryNumber(query, 'next', {});
  const left = things.filter((thing) => numberOf(thing) > next);
  const page = left.slice(0, limit);
  const last = page[page.length - 1];
  return { things: page, next: last === undefined || left.length <= limit ? 0 : numberOf(last) };
}

/** The period of `dateFrom` and `dateTo`, in milliseconds. */
export function periodOf({ query, nowMs }: Call): { fromMs: number; toMs: number } {
  const toMs = queryNumber(query, 'dateTo', { fallback: Math.floor(nowMs / 1000) }) * 1000;
  const fromMs = queryNumber(query, 'dateFrom', { fallback: (toMs - LONGEST_MS) / 1000 }) * 1000;
  if (toMs - fromMs > LONGEST_MS) throw new BadParameter('the period is longer than 30 days');
  return { fromMs, toMs };
}

/** Whole numbers of a list in the body. */
export function idsIn(body: unknown, name: string, max: number): Set<unknown> {
  const ids = list(fieldsOf(body)[name], name, max);
  if (ids.length === 0 || !ids.every((id) => Number.isSafeInteger(id))) throw new BadParameter(`${name}: numbers expected`);
  return new Set(ids);
}

export function listed(name: string, things: readonly object[], nothing: 'null' | '[]'): Answer {
  return json({ [name]: things.length === 0 && nothing === 'null' ? null : things });
}
