import { type ActionId, actionById } from '../../actions';
import { changesText, wishesText } from '../../actions/engine/rows-text';
import { ended, isUnderWay, NEW_RUN } from '../../actions/engine/run';
import { printedWishes, type RefusedRow, type Wish, type Wishes } from '../../actions/engine/wishes';
import { shortHash } from '../../sync/short-hash';
import { UserActionError } from '../../wb/errors';
import type { Services } from '../services';
import { entriesOf, exclusively, keepEntries } from '../state/keeper';
import { mandateKind, type MandateId } from '../../actions/mandates/kinds';
import type { Terms } from '../../actions/mandates/mandate';
import { fillDraft, readDraft } from './drafts';
import { termsIn, wishesNow } from './mandates/give';
import { changesOf, makeRoom, MOST_LETTERS, partsOf } from './rows';
import { shopOf, writerFor } from './writer';
import { forgetRows, freshPlanOf, journalOf, keepPlan, type Plan, planKey, rowsKey } from './writing-state';

/** So many refused rows are kept to be shown. */
const REFUSED_SHOWN = 100;

/**
 * Makes a plan of what the draft asks for; WB is read for it step by step.
 * @throws UserActionError PLAN_AT_WORK, NO_DRAFT, NOTHING_ENTERED, PLAN_TOO_LARGE
 */
export function beginCheck(services: Services, id: ActionId, sid: string): void {
  const action = actionById(id);
  const shop = shopOf(services, sid);
  writerFor(services, action, sid, false);
  const { wishes, refused, hidden } = readDraft(services, id, shop);
  if (wishes.length === 0 && refused.length === 0) throw new UserActionError('NOTHING_ENTERED');
  const texts = partsOf(action, wishes).map(wishesText);
  storePlan(services, { id, sid, print: printOf({ wishes, refused }), refused, hidden: hidden(), texts });
}

/**
 * Makes a plan that takes a former one back, of the values from before.
 * @throws UserActionError PLAN_AT_WORK, CANNOT_UNDO
 */
export function beginUndo(services: Services, asked: string): void {
  const sent = journalOf(services).find(({ plan }) => plan === asked);
  if (sent === undefined || sent.parts === 0 || sent.undoneBy !== '') throw new UserActionError('CANNOT_UNDO');
  const action = actionById(sent.action);
  if (action.cannotUndo !== undefined) throw new UserActionError('CANNOT_UNDO');
  shopOf(services, sent.sid);
  const texts = partsOf(action, changesOf(services, action, { id: asked, parts: sent.parts })).map(changesText);
  storePlan(services, { id: sent.action, sid: sent.sid, undoes: asked, texts });
}

/** Another one when the draft asks for something else. */
export function printOf(wishes: Pick<Wishes, 'wishes' | 'refused'>): string {
  return shortHash(printedWishes(wishes));
}

/** Forgets a plan that nobody has confirmed. @throws UserActionError PLAN_AT_WORK; TransientError STORE_BUSY */
export function dropPlan(services: Services): void {
  exclusively(services, () => dropAlone(services));
}

function dropAlone(services: Services): void {
  const plan = freshPlanOf(services);
  if (plan === null) return;
  if (isUnderWay(plan.run) && plan.run.stage !== 'look') throw new UserActionError('PLAN_AT_WORK');
  if (plan.run.stage === 'ended') return;
  forgetRows(services, plan.id, plan.parts);
  keepPlan(services, { ...plan, parts: 0, run: ended(plan.run, 'replaced'), isBooked: true });
}

/**
 * Makes a plan of what a kind of mandates would change now: a person looks at it and confirms it, as every other one.
 * @throws UserActionError PLAN_AT_WORK, NOTHING_ENTERED, NEEDED_TABLE, MANDATE_TERMS, PLAN_TOO_LARGE
 */
export function beginProposal(services: Services, kind: MandateId, sid: string, given: unknown): void {
  const id = mandateKind(kind).action as ActionId;
  writerFor(services, actionById(id), sid, false);
  const terms = termsIn(kind, given);
  const wishes = proposed(services, kind, sid, terms);
  storePlan(services, { id, sid, proposal: { kind, terms }, print: printOf({ wishes, refused: [] }), texts: partsOf(actionById(id), wishes).map(wishesText) });
}

/** Fills the draft of a kind's action in with what it would change now. @throws UserActionError NOTHING_TO_PROPOSE, NEEDED_TABLE, MANDATE_TERMS */
export function fillByKind(services: Services, kind: MandateId, sid: string, given: unknown): void {
  fillDraft(services, mandateKind(kind).action as ActionId, shopOf(services, sid), proposed(services, kind, sid, termsIn(kind, given)));
}

function proposed(services: Services, kind: MandateId, sid: string, terms: Terms): Wish[] {
  const wishes = wishesNow(services, kind, sid, terms);
  if (wishes.length === 0) throw new UserActionError('NOTHING_TO_PROPOSE');
  return wishes;
}

/** What is asked for now by that of which the plan was made. */
export function printNow(services: Services, { action, sid, proposal }: Plan): string {
  if (proposal !== null) return printOf({ wishes: wishesNow(services, proposal.kind, sid, proposal.terms), refused: [] });
  return printOf(readDraft(services, action, shopOf(services, sid)));
}

export interface Begun {
  id: ActionId;
  sid: string;
  texts: readonly string[];
  undoes?: string;
  mandate?: string;
  proposal?: Plan['proposal'];
  print?: string;
  refused?: readonly RefusedRow[];
  hidden?: number;
}

/** Of two that are made at once the later one stays. @throws UserActionError PLAN_AT_WORK, PLAN_TOO_LARGE; TransientError STORE_BUSY */
export function storePlan(services: Services, begun: Begun): void {
  exclusively(services, () => storeAlone(services, begun));
}

/** In one call: a plan without its rows, or rows without their plan, would be of no use. */
function storeAlone(services: Services, { id, sid, texts, undoes = '', mandate = '', proposal = null, print = '', refused = [], hidden = 0 }: Begun): void {
  if (texts.reduce((sum, { length }) => sum + length, 0) > MOST_LETTERS) throw new UserActionError('PLAN_TOO_LARGE');
  dropAlone(services);
  makeRoom(services, undoes);
  const nowMs = services.clock.nowMs();
  const plan: Plan = {
    id: services.random.uuid(), action: id, sid, undoes, mandate, proposal, print, hidden, parts: texts.length, madeAtMs: nowMs, expiresAtMs: 0, hash: '',
    changes: 0, same: 0, refusedCount: refused.length, refused: refused.slice(0, REFUSED_SHOWN), run: NEW_RUN, isBooked: false,
  };
  const rows = texts.map((text, part) => entriesOf(rowsKey(services, plan.id, part), text));
  keepEntries(services, 'user', Object.assign({}, ...rows, entriesOf(planKey(services), plan)) as Record<string, string>);
}
