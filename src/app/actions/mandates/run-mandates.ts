import { type ActionId, actionById } from '../../../actions';
import { mandateKind } from '../../../actions/mandates/kinds';
import { changesText, wishesText } from '../../../actions/engine/rows-text';
import { ended, isUnderWay } from '../../../actions/engine/run';
import { serialOfMs } from '../../../wb/time/moscow-time';
import { asWbError } from '../../../wb/answer/unforeseen';
import type { Services } from '../../services';
import { bookPlan } from '../book';
import { dropPlan, storePlan } from '../check';
import { planHash } from '../confirm';
import { readDraft } from '../drafts';
import { partsOf } from '../rows';
import { stepOfPlan } from '../step';
import { requireWriting, shopOf, writerFor } from '../writer';
import { journalOf, keepPlan, type Plan, planOfFile } from '../writing-state';
import { freshenSource } from './freshen';
import { wishesNow } from './give';
import { changeMandate, livingMandates, type Mandate, type Told } from './mandates-state';
import { dueRows } from './planned';

/** A longer wait is left to the next hour. */
const LONGEST_NAP_MS = 30_000;

/** Sends what mandates allow, one plan after the other, as long as the schedule has time. A plan of a person's is left to them. */
export function runMandates(services: Services, endMs: number): void {
  if (livingMandates(services).length === 0) return;
  if (!settlePlan(services, endMs)) return;
  for (const mandate of livingMandates(services)) {
    if (services.clock.nowMs() >= endMs || !isFree(services)) return;
    if (isDue(services, mandate)) runMandate(services, mandate, endMs);
  }
}

function runMandate(services: Services, mandate: Mandate, endMs: number): void {
  const before = journalOf(services)[0]?.plan;
  try {
    requireWriting(services);
    freshenSource(services, mandate, endMs);
    const changed = begin(services, mandate);
    settlePlan(services, endMs);
    const [line] = journalOf(services);
    const isSent = line !== undefined && line.plan !== before && line.mandate === mandate.id;
    if (isSent) tell(services, mandate, line.ending === 'done' ? 'sent' : 'ended', line.done);
    else tell(services, mandate, changed > 0 ? 'changed' : 'nothing', changed);
  } catch (error) {
    const { code, details } = asWbError(error);
    tell(services, mandate, 'withheld', 0, { code, details });
  }
}

/** @returns how many rows are no longer what the holder had confirmed */
function begin(services: Services, mandate: Mandate): number {
  const { kind, sid } = mandate;
  if (kind !== 'planPrices') {
    const id = mandateKind(kind).action as ActionId;
    const wishes = wishesNow(services, kind, sid, mandate.terms);
    if (wishes.length > 0) storePlan(services, { id, sid, mandate: mandate.id, texts: partsOf(actionById(id), wishes).map(wishesText) });
    return 0;
  }
  const action = actionById(kind);
  const drafted = new Map(readDraft(services, kind, shopOf(services, sid)).wishes.map((wish) => [wish.key, wish]));
  const { wishes, back, changed } = dueRows(mandate.rows, drafted, serialOfMs(services.clock.nowMs()));
  if (back.length > 0) storePlan(services, { id: kind, sid, mandate: mandate.id, undoes: mandate.id, texts: partsOf(action, back).map(changesText) });
  else if (wishes.length > 0) storePlan(services, { id: kind, sid, mandate: mandate.id, texts: partsOf(action, wishes).map(wishesText) });
  return changed;
}

/**
 * Works on the plan of a mandate to its end, or as long as there is time.
 * @returns whether nothing is under way
 */
function settlePlan(services: Services, endMs: number): boolean {
  for (let plan = planOfFile(services); plan !== null && plan.mandate !== ''; plan = planOfFile(services)) {
    if (plan.run.stage === 'ready') confirmByMandate(services, plan);
    const resumeAtMs = stepOfPlan(services);
    const waitMs = resumeAtMs === null ? 0 : resumeAtMs - services.clock.nowMs();
    const isOver = planOfFile(services)?.run.stage === 'ended';
    if (isOver) return true;
    if (waitMs > LONGEST_NAP_MS || services.clock.nowMs() + waitMs >= endMs) return false;
    if (waitMs > 0) services.clock.sleepMs(waitMs);
  }
  return isFree(services);
}

/** The mandate stands for the person: but it must still hold, and the plan be the one that was made of it. */
function confirmByMandate(services: Services, plan: Plan): void {
  const isHeld = livingMandates(services).some(({ id }) => id === plan.mandate);
  if (!isHeld || plan.changes === 0 || services.clock.nowMs() >= plan.expiresAtMs || plan.hash !== planHash(services, plan)) {
    const over: Plan = { ...plan, run: ended(plan.run, 'replaced') };
    keepPlan(services, over);
    return bookPlan(services, over);
  }
  writerFor(services, actionById(plan.action), plan.sid, true);
  keepPlan(services, { ...plan, run: { ...plan.run, stage: 'verify', at: 0 } });
}

/** A person may be looking at a plan of theirs, or sending it. */
function isFree(services: Services): boolean {
  const plan = planOfFile(services);
  if (plan === null || plan.run.stage === 'ended') return true;
  if (isUnderWay(plan.run) || services.clock.nowMs() < plan.expiresAtMs) return false;
  dropPlan(services);
  return true;
}

function isDue({ clock }: Services, { kind, lastAtMs }: Mandate): boolean {
  // Google's hours are not exact.
  const slackMs = 10 * 60_000;
  return kind === 'planPrices' || clock.nowMs() - lastAtMs >= mandateKind(kind).everyMs - slackMs;
}

function tell(services: Services, { id }: Mandate, what: Told['what'], count: number, error: Told['error'] = null): void {
  const atMs = services.clock.nowMs();
  changeMandate(services, id, (now) => ({ ...now, lastAtMs: atMs, told: { atMs, what, count, error } }));
}
