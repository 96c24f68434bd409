import type { ExchangeTables, Finding, Place, Reply, TakenRows, Talk, Turn } from '../../exchange/exchange';
import { openThrottle } from '../../sync/throttle';
import { readSystemAnswer } from '../../systems/answer';
import type { SystemRequest } from '../../systems/request';
import type { Secret } from '../../systems/system';
import { SYSTEMS } from '../../systems/systems';
import { isWbError, TransientError } from '../../wb/errors';
import { asWbError } from '../../wb/answer/unforeseen';
import type { Services } from '../services';
import { secretOf } from '../shops/vault';
import { systemThrottleKeeper } from '../state/throttle-state';
import { keepRows } from './take-file';
import { keepTalk, type TalkState } from './talk-state';

/** A page waits that long for an answer of ours, and shows then how far it is. */
const STEP_MS = 20_000;
/** A shorter wait is slept through. */
const SLEPT_MS = 2_000;
const MOST_TRIES = 15;
/** Where nobody names a wait. */
const WAITS_MS = [5_000, 15_000, 45_000];
const LONG_WAIT_MS = 600_000;
/** More findings than a page shows would fill the store. */
const MOST_FINDINGS = 20;

type Ask = Extract<Turn, { request: unknown }>;

export interface Talking {
  id: string;
  unit: Talk;
  tables: () => ExchangeTables;
  /** As the sheets name the shop. */
  label: string;
}

/**
 * Goes on with a conversation for one step. Before a write the place is kept from which to go on when nobody learns what became of it; after
 * the answer rows first, then the place: a kill costs a call, and makes nothing twice.
 */
export function talkStep(services: Services, talking: Talking, begun: TalkState): TalkState {
  const endMs = services.clock.nowMs() + STEP_MS;
  let state = begun;
  const keep = (changed: Partial<TalkState>): void => {
    state = { ...state, ...changed };
    keepTalk(services, talking.id, state);
  };
  try {
    const send = sender(services, talking.unit.system);
    const throttle = openThrottle(systemThrottleKeeper(services, talking.unit.system), services.clock);
    const { limit } = SYSTEMS[talking.unit.system];
    let tables = talking.tables();
    while (services.clock.nowMs() < endMs) {
      const turn = talking.unit.next(state.place, tables, state.chosen);
      if ('findings' in turn) {
        keep(ended(services, state, { place: null, findings: turn.findings }));
        return state;
      }
      const waitMs = throttle.nextCallAtMs(GROUP, limit) - services.clock.nowMs();
      if (waitMs > SLEPT_MS) break;
      if (waitMs > 0) services.clock.sleepMs(waitMs);
      if (turn.ifUnsure !== undefined) keep({ place: turn.ifUnsure });
      throttle.spend(GROUP, limit);
      const reply = ask(turn, send, (waitedMs) => throttle.refused(GROUP, limit, waitedMs));
      if (reply.rows !== undefined) {
        for (const rows of [reply.rows].flat() as readonly TakenRows[]) keepRows(services, talking.label, rows);
        tables = talking.tables();
      }
      keep(reply.place === null ? ended(services, state, reply) : { ...counted(state, reply), place: reply.place, tries: 0, goesOnAtMs: 0, error: null });
      if (state.status !== 'working') return state;
    }
  } catch (error) {
    keep(failed(services, state, error));
  }
  return state;
}

/** One bucket for all calls of a system: it counts them together. */
const GROUP = 'all';

type Send = (request: SystemRequest) => unknown;

/** Sends with the secret, and with the word for a time where the system wants one: it lives no longer than the step, and lies nowhere. */
function sender(services: Services, system: Talk['system']): Send {
  const { session } = SYSTEMS[system];
  const own = secretOf(services, system);
  const sendWith = (request: SystemRequest, secret: Secret): unknown => readSystemAnswer(request.call, services.systemHttp.send(request, secret));
  if (session === undefined) return (request) => sendWith(request, own);
  let word = '';
  const renewed = (request: SystemRequest): unknown => {
    word = session.read(sendWith({ call: session.call }, own));
    return sendWith(request, { ...own, session: word });
  };
  return (request) => {
    if (word === '') return renewed(request);
    try {
      return sendWith(request, { ...own, session: word });
    } catch (error) {
      // Refused, nothing was done: the word may have ended.
      if (isWbError(error) && error.code === 'SYSTEM_REFUSED') return renewed(request);
      throw error;
    }
  };
}

function ask({ request, read }: Ask, send: Send, refused: (waitedMs: number | null) => void): Reply {
  try {
    return read(send(request));
  } catch (error) {
    if (error instanceof TransientError && error.code === 'SYSTEM_BUSY') refused(error.retryAfterMs);
    throw error;
  }
}

function counted(state: TalkState, { made = 0, findings = [] }: Reply): Pick<TalkState, 'made' | 'findings'> {
  const isNew = (finding: Finding): boolean => !state.findings.some((known) => JSON.stringify(known) === JSON.stringify(finding));
  return { made: state.made + made, findings: [...state.findings, ...findings.filter(isNew)].slice(0, MOST_FINDINGS) };
}

function ended(services: Services, state: TalkState, reply: Reply): Partial<TalkState> {
  return { ...counted(state, reply), status: 'done', place: null as Place | null, tries: 0, goesOnAtMs: 0, endedAtMs: services.clock.nowMs(), error: null };
}

/** What passes waits and goes on; what does not keeps its place, for the next start. */
function failed(services: Services, state: TalkState, thrown: unknown): Partial<TalkState> {
  const error = asWbError(thrown);
  const told = { code: error.code, details: error.details };
  const tries = state.tries + 1;
  if (!(error instanceof TransientError) || tries >= MOST_TRIES) return { status: 'failed', tries: 0, goesOnAtMs: 0, endedAtMs: services.clock.nowMs(), error: told };
  const waitMs = error.retryAfterMs ?? WAITS_MS[state.tries] ?? LONG_WAIT_MS;
  return { tries, goesOnAtMs: services.clock.nowMs() + waitMs, error: told };
}
