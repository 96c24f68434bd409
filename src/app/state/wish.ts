import type { Scope } from '../refresh/enqueue';
import { LEASE_MS } from './lease';
import type { Services } from '../services';
import { documentKey, fieldsOf, itemsOf, numberOf, readableOf, textOf } from './key';
import { changeState, forgetState, stateOf, storeIfPossible } from './keeper';

type Wisher = Pick<Services, 'clock' | 'documentStore' | 'lock'>;

/** What somebody asked for while another execution had the lease, perhaps one that has died. */
export interface Wish {
  scope: Scope;
  /** What has arrived since then is not wanted again: whoever held the lease was at it. */
  sinceMs: number;
}

export const WISHES = documentKey<readonly Wish[]>({
  name: 'wishes', version: 1, usual: [], pieces: 2,
  read: (stored) => readableOf(itemsOf(stored), (item) => {
    const { scope, sinceMs } = fieldsOf(item);
    return { scope: scopeOf(fieldsOf(scope)), sinceMs: numberOf(sinceMs) };
  }),
});

function scopeOf({ kind, id, ids }: Readonly<Record<string, unknown>>): Scope {
  switch (kind) {
    case 'all':
    case 'due':
      return { kind };
    case 'some':
      return { kind, ids: itemsOf(ids).map(textOf) };
    case 'dataset':
      return { kind, id: textOf(id) };
    default:
      throw new Error('no such scope');
  }
}

/**
 * Keeps the wish for the next execution that gets the lease.
 * @throws TransientError STORE_BUSY  it is not kept
 */
export function leaveWish(wisher: Wisher, scope: Scope): void {
  const sinceMs = wisher.clock.nowMs() - LEASE_MS;
  changeState(wisher, WISHES, (wishes) => {
    const same = wishes.filter((other) => isLike(other.scope, scope));
    return [...wishes.filter((other) => !same.includes(other)), { scope: same.reduce((all, other) => joined(all, other.scope), scope), sinceMs }];
  });
}

/** One wish says both, as of the later one: what came before that is asked for once more. */
function isLike(one: Scope, other: Scope): boolean {
  return one.kind === other.kind && (one.kind !== 'dataset' || one.id === (other as typeof one).id);
}

function joined(one: Scope, other: Scope): Scope {
  return one.kind === 'some' && other.kind === 'some' ? { kind: 'some', ids: [...new Set([...one.ids, ...other.ids])] } : one;
}

/** Hands the wishes over; they are forgotten only when they have begun, so that a kill loses none, and none that came meanwhile. */
export function takeWishes(wisher: Wisher, begin: (wish: Wish) => void): void {
  const taken = stateOf(wisher, WISHES);
  if (taken.length === 0) return;
  try {
    taken.forEach(begin);
  } finally {
    const begun = taken.map((wish) => JSON.stringify(wish));
    storeIfPossible(() => changeState(wisher, WISHES, (now) => now.filter((wish) => !begun.includes(JSON.stringify(wish)))));
  }
}

export function dropWishes(wisher: Pick<Services, 'documentStore'>): void {
  forgetState(wisher, WISHES);
}
