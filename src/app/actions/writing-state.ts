import { isActionId, type ActionId } from '../../actions';
import { type Limits, USUAL_LIMITS } from '../../actions/action';
import type { RefusedRow } from '../../actions/engine/wishes';
import type { MandateId } from '../../actions/mandates/kinds';
import type { Terms } from '../../actions/mandates/mandate';
import { NEW_RUN, type Ending, type Run } from '../../actions/engine/run';
import type { Services } from '../services';
import { documentKey, fieldsOf, itemsOf, keyOf, numberOf, readableOf, textOf, userKey } from '../state/key';
import { forgetMandates } from './mandates/mandates-state';
import { changeOwnAlone, forgetState, freshStateOf, keepState, stateOf, storeIfPossible } from '../state/keeper';

/** Why nothing is sent: a person, or a run that went wrong. */
export type StopReason = 'person' | Ending;

export interface Stop {
  atMs: number;
  why: StopReason;
}

/** What the holder has chosen for writing in this file. In their own store: nobody else can widen it. */
export interface Writing {
  isOn: boolean;
  /** Who could edit the file when it was switched on: it is off for as long as there are others. */
  editors: readonly string[];
  limits: Limits;
  stop: Stop | null;
}

const WRITING = userKey<Writing>({
  name: 'writing', version: 1, usual: { isOn: false, editors: [], limits: USUAL_LIMITS, stop: null },
  read: (stored): Writing => {
    const { isOn, editors, limits, stop } = fieldsOf(stored);
    return { isOn: isOn === true, editors: itemsOf(editors).map(textOf), limits: limitsOf(fieldsOf(limits)), stop: stop === null ? null : stopOf(fieldsOf(stop)) };
  },
});

/** Everybody who can edit pulls it; it only ever lessens, and is kept with the holder as soon as their execution sees it. */
const PULLED = documentKey<Stop | null>({ name: 'writeStop', version: 1, usual: null, read: (stored): Stop => stopOf(fieldsOf(stored)) });

/** What is to be sent, before and after a person has confirmed it. Its rows lie beside it. */
export interface Plan {
  id: string;
  action: ActionId;
  /** WB's id of the seller. */
  sid: string;
  /** The plan whose changes it takes back; '' for none. */
  undoes: string;
  madeAtMs: number;
  expiresAtMs: number;
  /** By which the schedule made it; '' where a person is to confirm it. */
  mandate: string;
  /** What a person asked to see of a kind of mandates, by which terms; null where the draft asks. */
  proposal: { kind: MandateId; terms: Terms } | null;
  /** Of what the draft asked for. */
  print: string;
  /** Under how many keys the rows lie. */
  parts: number;
  hash: string;
  changes: number;
  same: number;
  refusedCount: number;
  /** The first of them. */
  refused: readonly RefusedRow[];
  /** Rows of the sheet that a filter or a person hides. */
  hidden: number;
  run: Run;
  /** Its end stands in the journal and on the sheet. */
  isBooked: boolean;
}

const PLAN = userKey<Plan | null>({ name: 'writePlan', version: 1, usual: null, pieces: 16, read: (stored) => (stored === null ? null : planOf(fieldsOf(stored))) });

/** One line of the journal of what was sent. */
export interface Sent {
  plan: string;
  action: ActionId;
  sid: string;
  atMs: number;
  account: string;
  changes: number;
  sent: number;
  done: number;
  refused: number;
  waiting: number;
  unknown: number;
  /** By how much values went up or down, in percent; null where that says nothing. */
  averagePercent: number | null;
  ending: Ending;
  undoes: string;
  undoneBy: string;
  /** By which the schedule sent it; '' where a person had confirmed it. */
  mandate: string;
  /** WB's numbers of the uploads that it made of it. */
  uploads: readonly string[];
  /** Under how many keys the rows still lie; 0 when they had to make room. */
  parts: number;
}

const JOURNAL = userKey<readonly Sent[]>({ name: 'writeJournal', version: 1, usual: [], pieces: 4, read: (stored) => readableOf(itemsOf(stored), (item) => sentOf(fieldsOf(item))) });

/** Rows of one part of a plan, as `engine/rows-text.ts` makes them. */
export const ROWS = userKey<string>({ name: 'writeRows', version: 1, usual: '', pieces: 40, read: textOf });

type Own = Pick<Services, 'session' | 'userStore'>;

export const writingKey = ({ session }: Own) => keyOf(WRITING, session.documentId());
export const planKey = ({ session }: Own) => keyOf(PLAN, session.documentId());
export const journalKey = ({ session }: Own) => keyOf(JOURNAL, session.documentId());
export const rowsKey = ({ session }: Own, plan: string, part: number) => keyOf(ROWS, session.documentId(), plan, String(part));

export const writingOf = (services: Own): Writing => stateOf(services, writingKey(services));
export const planOfFile = (services: Own): Plan | null => stateOf(services, planKey(services));
export const journalOf = (services: Own): readonly Sent[] => stateOf(services, journalKey(services));

/** What counts before a call that cannot be taken back: another window may have changed it since the step began. */
export const freshWritingOf = (services: Own): Writing => freshStateOf(services, writingKey(services));
export const freshPlanOf = (services: Own): Plan | null => freshStateOf(services, planKey(services));

/** @throws TransientError STORE_BUSY */
export function keepWriting(services: Own & Pick<Services, 'lock'>, change: Partial<Writing>): void {
  changeOwnAlone(services, writingKey(services), (now) => ({ ...now, ...change }));
}

export function keepPlan(services: Own, plan: Plan): void {
  keepState(services, planKey(services), plan);
}

/** Without a lock: whoever stops waits for nobody. */
export function pullStop(services: Pick<Services, 'clock' | 'documentStore'>): void {
  if (stateOf(services, PULLED) === null) keepState<Stop | null, 'document'>(services, PULLED, { atMs: services.clock.nowMs(), why: 'person' });
}

/** Why nothing may be sent now. What somebody has pulled in the file is kept with the holder, where only they take it back. */
export function stopIn(services: Own & Pick<Services, 'documentStore' | 'lock'>, { stop }: Pick<Writing, 'stop'> = freshWritingOf(services)): Stop | null {
  const pulled = freshStateOf(services, PULLED);
  if (stop === null && pulled !== null) storeIfPossible(() => keepWriting(services, { stop: pulled }));
  return stop ?? pulled;
}

/** As the step has read it at its beginning: reading does no harm, so that is young enough for it. */
export function knownStopIn(services: Own & Pick<Services, 'documentStore'>): Stop | null {
  return writingOf(services).stop ?? stateOf(services, PULLED);
}

export function releaseStop(services: Own & Pick<Services, 'documentStore' | 'lock'>): void {
  forgetState(services, PULLED);
  keepWriting(services, { stop: null });
}

/** Forgets everything of this user's about writing in this file. */
export function forgetWriting(services: Own): void {
  const plan = planOfFile(services);
  for (const { plan: id, parts } of journalOf(services)) forgetRows(services, id, parts);
  if (plan !== null) forgetRows(services, plan.id, plan.parts);
  forgetState(services, planKey(services));
  forgetState(services, journalKey(services));
  forgetState(services, writingKey(services));
  forgetMandates(services);
}

/** Forgets the rows of a plan. */
export function forgetRows(services: Own, plan: string, parts: number): void {
  for (let part = 0; part < parts; part += 1) forgetState(services, rowsKey(services, plan, part));
}

function limitsOf({ priceChangePercent, highestBid }: Readonly<Record<string, unknown>>): Limits {
  return { priceChangePercent: numberOf(priceChangePercent), highestBid: numberOf(highestBid) };
}

function stopOf({ atMs, why }: Readonly<Record<string, unknown>>): Stop {
  return { atMs: numberOf(atMs), why: textOf(why) as StopReason };
}

function planOf(stored: Readonly<Record<string, unknown>>): Plan {
  const { id, action, sid, hash, run } = stored;
  if (!isActionId(textOf(action))) throw new Error('no such action');
  return { mandate: '', proposal: null, ...(stored as unknown as Omit<Plan, 'mandate' | 'proposal'>), id: textOf(id), sid: textOf(sid), hash: textOf(hash), run: { ...NEW_RUN, ...fieldsOf(run) } };
}

function sentOf(stored: Readonly<Record<string, unknown>>): Sent {
  if (!isActionId(textOf(stored.action))) throw new Error('no such action');
  return { mandate: '', uploads: [], ...(stored as unknown as Omit<Sent, 'mandate' | 'uploads'>) };
}
