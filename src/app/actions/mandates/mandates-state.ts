import { isMandateId, type MandateId } from '../../../actions/mandates/kinds';
import type { Terms } from '../../../actions/mandates/mandate';
import type { Change, Value } from '../../../actions/action';
import { type ErrorCode, type ErrorDetails, UserActionError } from '../../../wb/errors';
import type { Services } from '../../services';
import { fieldsOf, itemsOf, keyOf, numberOf, readableOf, textOf, userKey } from '../../state/key';
import { changeOwnAlone, forgetState, freshStateOf, stateOf } from '../../state/keeper';

/** A row of a plan of prices: what it was when the holder confirmed it, and how far it has come. */
export interface PlannedRow {
  key: string;
  /** Another one when anything of the row has changed on the sheet since. */
  print: string;
  /** As sheets number moments; null for never back. */
  from: number;
  until: number | null;
  stage: 'waits' | 'set' | 'over';
  /** What WB showed before, and after; null until it is set. */
  change: Change | null;
}

/**
 * What the last run came to. `changed`: so many rows are no longer those that the holder had confirmed. `withheld`: nothing could be sent,
 * and why. `ended`: a plan of its did not end well.
 */
export interface Told {
  atMs: number;
  what: 'sent' | 'nothing' | 'changed' | 'withheld' | 'ended';
  count: number;
  error: { code: ErrorCode; details: ErrorDetails } | null;
}

/** What the holder lets the schedule send without asking each time. In their own store: nobody else can widen it. */
export interface Mandate {
  id: string;
  kind: MandateId | 'planPrices';
  /** WB's id of the seller. */
  sid: string;
  account: string;
  givenAtMs: number;
  untilMs: number;
  terms: Terms;
  /** Of a plan of prices alone. */
  rows: readonly PlannedRow[];
  lastAtMs: number;
  told: Told | null;
}

/** WB's own tokens do not live much longer. */
export const MOST_DAYS = 90;

const MANDATES = userKey<readonly Mandate[]>({
  name: 'writeMandates', version: 1, usual: [], pieces: 16, read: (stored) => readableOf(itemsOf(stored), (item) => mandateOf(fieldsOf(item))),
});

type Own = Pick<Services, 'session' | 'userStore'>;

const mandatesKey = ({ session }: Own) => keyOf(MANDATES, session.documentId());

export const mandatesOf = (services: Own): readonly Mandate[] => stateOf(services, mandatesKey(services));

/** Those that hold now. */
export function livingMandates(services: Own & Pick<Services, 'clock'>): readonly Mandate[] {
  return mandatesOf(services).filter(({ untilMs }) => untilMs > services.clock.nowMs());
}

/** @throws TransientError STORE_BUSY */
export function changeMandates(services: Own & Pick<Services, 'lock'>, change: (mandates: readonly Mandate[]) => readonly Mandate[]): void {
  changeOwnAlone(services, mandatesKey(services), change);
}

/** One that was revoked meanwhile stays revoked. */
export function changeMandate(services: Own & Pick<Services, 'lock'>, id: string, change: (mandate: Mandate) => Mandate): void {
  changeMandates(services, (mandates) => mandates.map((one) => (one.id === id ? change(one) : one)));
}

/** @throws UserActionError MANDATE_OVER  what was to be sent by it is sent no more */
export function requireMandate(services: Own & Pick<Services, 'clock'>, id: string): void {
  const living = freshStateOf(services, mandatesKey(services)).filter(({ untilMs }) => untilMs > services.clock.nowMs());
  if (!living.some((one) => one.id === id)) throw new UserActionError('MANDATE_OVER');
}

export function forgetMandates(services: Own): void {
  forgetState(services, mandatesKey(services));
}

function mandateOf(stored: Readonly<Record<string, unknown>>): Mandate {
  const kind = textOf(stored.kind);
  if (kind !== 'planPrices' && !isMandateId(kind)) throw new Error('no such mandate');
  const terms = fieldsOf(stored.terms) as Record<string, Value> as Terms;
  return { ...(stored as unknown as Mandate), kind, id: textOf(stored.id), sid: textOf(stored.sid), untilMs: numberOf(stored.untilMs), terms, rows: itemsOf(stored.rows) as PlannedRow[] };
}
