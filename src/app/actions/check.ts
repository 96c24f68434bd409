import { type ActionId, actionById } from '../../actions';
import { changesText, wishesText } from '../../actions/engine/rows-text';
import { ended, isUnderWay, NEW_RUN } from '../../actions/engine/run';
import { printedWishes, type RefusedRow, type Wishes } from '../../actions/engine/wishes';
import { shortHash } from '../../sync/short-hash';
import { UserActionError } from '../../wb/errors';
import type { Services } from '../services';
import { entriesOf, keepEntries } from '../state/keeper';
import { readDraft } from './drafts';
import { changesOf, makeRoom, MOST_LETTERS, partsOf } from './rows';
import { shopOf, writerFor } from './writer';
import { forgetRows, journalOf, keepPlan, type Plan, planKey, planOfFile, rowsKey } from './writing-state';

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
  store(services, { id, sid, undoes: '', print: printOf({ wishes, refused }), refused, hidden, texts });
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
  store(services, { id: sent.action, sid: sent.sid, undoes: asked, print: '', refused: [], hidden: 0, texts });
}

/** Another one when the draft asks for something else. */
export function printOf(wishes: Pick<Wishes, 'wishes' | 'refused'>): string {
  return shortHash(printedWishes(wishes));
}

/** Forgets a plan that nobody has confirmed. @throws UserActionError PLAN_AT_WORK */
export function dropPlan(services: Services): void {
  const plan = planOfFile(services);
  if (plan === null) return;
  if (isUnderWay(plan.run) && plan.run.stage !== 'look') throw new UserActionError('PLAN_AT_WORK');
  if (plan.run.stage === 'ended') return;
  forgetRows(services, plan.id, plan.parts);
  keepPlan(services, { ...plan, parts: 0, run: ended(plan.run, 'replaced'), isBooked: true });
}

interface Begun {
  id: ActionId;
  sid: string;
  undoes: string;
  print: string;
  refused: readonly RefusedRow[];
  hidden: number;
  texts: readonly string[];
}

/** In one call: a plan without its rows, or rows without their plan, would be of no use. */
function store(services: Services, { id, sid, undoes, print, refused, hidden, texts }: Begun): void {
  if (texts.reduce((sum, { length }) => sum + length, 0) > MOST_LETTERS) throw new UserActionError('PLAN_TOO_LARGE');
  dropPlan(services);
  makeRoom(services, undoes);
  const nowMs = services.clock.nowMs();
  const plan: Plan = {
    id: services.random.uuid(), action: id, sid, undoes, print, hidden, parts: texts.length, madeAtMs: nowMs, expiresAtMs: 0, hash: '',
    changes: 0, same: 0, refusedCount: refused.length, refused: refused.slice(0, REFUSED_SHOWN), run: NEW_RUN, isBooked: false,
  };
  const rows = texts.map((text, part) => entriesOf(rowsKey(services, plan.id, part), text));
  keepEntries(services, 'user', Object.assign({}, ...rows, entriesOf(planKey(services), plan)) as Record<string, string>);
}
