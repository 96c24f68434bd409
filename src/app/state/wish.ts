import type { Scope } from '../refresh/enqueue';
import { LEASE_MS } from './lease';
import type { Services } from '../services';

type Wisher = Pick<Services, 'clock' | 'documentStore'>;

const WISHES = 'wishes';

/** What somebody asked for while another execution had the lease, perhaps one that has died. */
export interface Wish {
  scope: Scope;
  /** What has arrived since then is not wanted again: whoever held the lease was at it. */
  sinceMs: number;
}

/** Keeps the wish for the next execution that gets the lease. */
export function leaveWish({ clock, documentStore }: Wisher, scope: Scope): void {
  const wish: Wish = { scope, sinceMs: clock.nowMs() - LEASE_MS };
  const others = wishesOf(documentStore.get(WISHES)).filter((other) => JSON.stringify(other.scope) !== JSON.stringify(scope));
  documentStore.set(WISHES, JSON.stringify([...others, wish]));
}

/** Hands the wishes over; they are forgotten only when they have begun, so that a kill loses none. */
export function takeWishes({ documentStore }: Wisher, begin: (wish: Wish) => void): void {
  const text = documentStore.get(WISHES);
  if (text === null) return;
  try {
    wishesOf(text).forEach(begin);
  } finally {
    documentStore.remove(WISHES);
  }
}

export function dropWishes({ documentStore }: Wisher): void {
  documentStore.remove(WISHES);
}

function wishesOf(text: string | null): Wish[] {
  return JSON.parse(text ?? '[]') as Wish[];
}
