import type { Action, Change, Limits, NamedRefusal, Refusal, Value, Values } from '../action';
import type { Wish } from './wishes';

export type Verdict = { change: Change } | { refused: Refusal | NamedRefusal } | 'same';

/** What becomes of a wish by what WB shows. @param now undefined: WB has no such row in this shop */
export function judge(action: Action, { key, values }: Wish, now: Values | undefined, limits: Limits): Verdict {
  if (now === undefined) return { refused: 'isUnknownToWb' };
  const wished = values.filter((_value, at) => action.fields[at]?.isGuard !== true);
  const guards = values.filter((_value, at) => action.fields[at]?.isGuard === true).map((value) => value ?? null);
  const entered = now.map((value, at): Value => (wished[at] === undefined ? value : wished[at]));
  const after = action.derive?.(now, entered) ?? entered;
  if (areSame(now, after)) return 'same';
  const change = { key, before: now, after };
  const refused = action.refuse(change, limits, guards);
  return refused === null ? { change } : { refused };
}

/** As `judge`, of a change that is to be taken back: only where WB still shows what we have made of it. */
export function judgeUndo(action: Action, { key, before, after }: Change, now: Values | undefined): Verdict {
  if (now === undefined) return { refused: 'isUnknownToWb' };
  if (areSame(now, before)) return 'same';
  if (!areSame(now, after)) return { refused: 'hasMovedOn' };
  const sent = action.fields.filter(({ isGuard }) => isGuard !== true);
  if (before.some((value, at) => value === null && after[at] !== null && sent[at]?.canBeEmptied !== true)) return { refused: 'cannotBeUndone' };
  const change = { key, before: now, after: before };
  // Limits held when the value from before was set: only what WB cannot take is refused.
  const refused = action.refuse(change, NO_LIMITS, []);
  return refused === null ? { change } : { refused };
}

export function areSame(one: Values, other: Values): boolean {
  return one.every((value, at) => value === other[at]);
}

const NO_LIMITS: Limits = { priceChangePercent: Infinity, highestBid: Infinity };
