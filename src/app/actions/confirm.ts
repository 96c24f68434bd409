import { actionById } from '../../actions';
import type { Action } from '../../actions/action';
import { hashOf } from '../../actions/engine/plan';
import { ended } from '../../actions/engine/run';
import type { Wish } from '../../actions/engine/wishes';
import { UserActionError } from '../../wb/errors';
import type { Services } from '../services';
import { exclusively } from '../state/keeper';
import { printNow, printOf } from './check';
import { readDraft } from './drafts';
import { givePlan } from './mandates/give';
import { changesOf, rowTexts } from './rows';
import { requireWriting, shopOf, writerFor } from './writer';
import { forgetRows, freshPlanOf, keepPlan, type Plan, planOfFile } from './writing-state';

/** Of a plan as a person sees it. */
export const ROWS_SHOWN = 20;
const ROWS_AT_ONCE = 1000;

/** More rows than this are confirmed by their number too: what cannot be taken back, where not all rows are seen at once. */
export function rowsAtOnce({ cannotUndo }: Action): number {
  return cannotUndo === undefined ? ROWS_AT_ONCE : ROWS_SHOWN;
}

export interface Confirmation {
  plan: string;
  hash: string;
  /** Of the rows that change: asked for where there are many. */
  rows: number | null;
}

/**
 * A person has seen the plan and wants it sent. Nothing is sent yet: WB must still show what the plan says.
 * @throws UserActionError PLAN_STALE  another plan, an old one, or the draft has changed; CONFIRM_NUMBER; as `requireWriting`, `writerFor`
 */
export function confirmPlan(services: Services, asked: Confirmation): void {
  const plan = planOfFile(services);
  if (plan === null || plan.id !== asked.plan || plan.run.stage !== 'ready') throw new UserActionError('PLAN_STALE');
  if (plan.hash === '' || plan.hash !== asked.hash || plan.hash !== planHash(services, plan)) throw new UserActionError('PLAN_STALE');
  if (services.clock.nowMs() >= plan.expiresAtMs) throw new UserActionError('PLAN_STALE');
  requireWriting(services);
  writerFor(services, actionById(plan.action), plan.sid, true);
  if (plan.changes === 0) throw new UserActionError('NOTHING_ENTERED');
  if (plan.changes > rowsAtOnce(actionById(plan.action)) && asked.rows !== plan.changes) throw new UserActionError('CONFIRM_NUMBER', { count: plan.changes });
  const isScheduled = actionById(plan.action).isScheduled === true && plan.undoes === '';
  const planned = isScheduled ? plannedNow(services, plan) : null;
  if (!isScheduled && plan.undoes === '' && printNow(services, plan) !== plan.print) throw new UserActionError('PLAN_STALE');
  exclusively(services, () => {
    // Reading takes seconds: another press of the same button may have sent the plan meanwhile.
    const now = freshPlanOf(services);
    if (now?.id !== plan.id || now.run.stage !== 'ready') throw new UserActionError('PLAN_STALE');
    if (planned !== null) schedule(services, plan, planned);
    else keepPlan(services, { ...plan, run: { ...plan.run, stage: 'verify', at: 0 } });
  });
}

/** The rows that were shown, as they stand on the sheet. @throws UserActionError PLAN_STALE */
function plannedNow(services: Services, plan: Plan): Wish[] {
  const shown = new Set(changesOf(services, actionById(plan.action), plan).map(({ key }) => key));
  const drafted = readDraft(services, plan.action, shopOf(services, plan.sid));
  if (printOf(drafted) !== plan.print) throw new UserActionError('PLAN_STALE');
  return drafted.wishes.filter(({ key }) => shown.has(key));
}

/** What was confirmed goes out at its hours: by a mandate for these rows, as they were shown. */
function schedule(services: Services, plan: Plan, wishes: readonly Wish[]): void {
  givePlan(services, plan.sid, wishes);
  forgetRows(services, plan.id, plan.parts);
  keepPlan(services, { ...plan, parts: 0, run: ended(plan.run, 'scheduled'), isBooked: true });
}

/** What a confirmation is bound to: the rows as they lie in the holder's store. */
export function planHash(services: Services, { id, parts, action, sid, expiresAtMs }: Plan): string {
  return hashOf({ plan: id, action, sid, file: services.session.documentId(), expiresAtMs, rows: rowTexts(services, { id, parts }) });
}

