import type { Chosen, Finding, Place } from '../../exchange/exchange';
import { type ErrorCode, type ErrorDetails } from '../../wb/errors';
import type { Services } from '../services';
import { fieldsOf, itemsOf, keyOf, numberOf, textOf, userKey } from '../state/key';
import { keepState, stateOf } from '../state/keeper';

/** Where a conversation with another system stands. It lies with the user whose secret it goes on with. */
export interface TalkState {
  status: 'none' | 'working' | 'done' | 'failed';
  /** Null at the beginning. */
  place: Place | null;
  chosen: Chosen;
  /** Id of the shop that it is of. */
  shop: string;
  made: number;
  findings: readonly Finding[];
  /** After so many hours it is had again by the trigger; 0: only when somebody begins it. */
  everyHours: number;
  /** Refusals in a row that pass by themselves. */
  tries: number;
  /** When it may go on; 0 for at once. */
  goesOnAtMs: number;
  endedAtMs: number;
  error: { code: ErrorCode; details: ErrorDetails } | null;
}

/** How often a conversation may be had by the trigger. */
export const EVERY_HOURS = [0, 1, 3, 6, 12, 24] as const;

export const NO_TALK: TalkState = { status: 'none', place: null, chosen: {}, shop: '', made: 0, findings: [], everyHours: 0, tries: 0, goesOnAtMs: 0, endedAtMs: 0, error: null };

export const TALK = userKey<TalkState>({
  name: 'talk', version: 1, usual: NO_TALK, pieces: 3,
  read: (stored) => {
    const { status, place, chosen, shop, made, findings, everyHours, tries, goesOnAtMs, endedAtMs, error } = fieldsOf(stored);
    return {
      status: textOf(status) as TalkState['status'], place: place === null ? null : fieldsOf(place), chosen: fieldsOf(chosen) as Chosen, shop: textOf(shop), made: numberOf(made),
      findings: itemsOf(findings) as readonly Finding[], everyHours: numberOf(everyHours), tries: numberOf(tries), goesOnAtMs: numberOf(goesOnAtMs), endedAtMs: numberOf(endedAtMs),
      error: error === null ? null : fieldsOf(error) as unknown as TalkState['error'],
    };
  },
});

type Own = Pick<Services, 'session' | 'userStore'>;

export function talkOf(services: Own, unit: string): TalkState {
  return stateOf(services, keyOf(TALK, services.session.documentId(), unit));
}

export function keepTalk(services: Own, unit: string, state: TalkState): void {
  keepState(services, keyOf(TALK, services.session.documentId(), unit), state);
}
