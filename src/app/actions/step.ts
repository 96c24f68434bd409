import { actionById } from '../../actions';
import { type Action, type Part, type WishedOf } from '../../actions/action';
import { answered, failed, failedReading, type NextCall, nextCall, resumed, type Work, workOf } from '../../actions/engine/advance';
import { judgeUndos, judgeWishes, PLAN_LIFE_MS } from '../../actions/engine/plan';
import { mandateKind, type MandateId } from '../../actions/mandates/kinds';
import type { Terms } from '../../actions/mandates/mandate';
import { remadeWishes } from '../../actions/mandates/remade';
import { changesText } from '../../actions/engine/rows-text';
import { ended, isUnderWay, type Run, stopped } from '../../actions/engine/run';
import type { RefusedRow, Wish } from '../../actions/engine/wishes';
import type { Change } from '../../actions/action';
import { wishedOf } from '../../actions/engine/made';
import { askWb, bucketOf } from '../../sync/ask-wb';
import type { WbRequest } from '../../wb/calls';
import { TransientError } from '../../wb/errors';
import { asWbError } from '../../wb/answer/unforeseen';
import { countedHttp } from '../refresh/counted-http';
import { throttlesOf } from '../refresh/world';
import type { Services } from '../services';
import { entriesInPlace, keepEntries } from '../state/keeper';
import { withStoresReadOnce } from '../state/stores-read-once';
import { countCalls } from '../state/usage';
import { bookPlan } from './book';
import { planHash } from './confirm';
import { withWriteLease } from './lease';
import { mandatesOf, requireMandate } from './mandates/mandates-state';
import { changesOf, wishesOfPart } from './rows';
import { requireWriting, type Writer, writerFor } from './writer';
import { freshPlanOf, freshWritingOf, keepPlan, knownStopIn, type Plan, planKey, planOfFile, rowsKey, stopIn } from './writing-state';

const STEP_MS = 20_000;
/** A shorter wait is slept away. */
const NAP_MS = 5_000;

/**
 * Works on the plan for one step, a call after the other.
 * @returns when to come again; null where a person is next, or nobody
 */
export function stepOfPlan(services: Services): number | null {
  const held = withWriteLease(services, () => work(withStoresReadOnce(services)));
  return 'result' in held ? held.result : held.heldUntilMs;
}

function work(services: Services): number | null {
  let plan = planOfFile(services);
  if (plan === null) return null;
  const http = countedHttp(services.http);
  const untilMs = services.clock.nowMs() + STEP_MS;
  const machine = machineOf(services, plan, http);
  try {
    if (isUnderWay(plan.run)) plan = keep(services, { ...plan, run: resumed(plan.run, services.clock.nowMs(), () => machine.workOn(plan as Plan)) });
    while (isUnderWay(plan.run)) {
      const waitMs = Math.max(0, machine.readyAtMs(plan) - services.clock.nowMs());
      if (waitMs > NAP_MS || services.clock.nowMs() + waitMs >= untilMs) return services.clock.nowMs() + waitMs;
      if (waitMs > 0) services.clock.sleepMs(waitMs);
      plan = machine.call(plan);
    }
  } finally {
    countCalls(services, http.calls());
  }
  if (plan.run.stage === 'ended' && !plan.isBooked) bookPlan(services, plan);
  return null;
}

interface Machine {
  readyAtMs(plan: Plan): number;
  call(plan: Plan): Plan;
  workOn(plan: Plan): Work;
}

function machineOf(services: Services, { action: id, sid, run: { stage } }: Plan, http: Services['http']): Machine {
  const { clock } = services;
  const action = actionById(id);
  const isLooking = stage === 'look';
  let writer: Writer | null = null;
  let confirmed: Work | null = null;
  const own = (): Writer => (writer = writer ?? writerFor(services, action, sid, !isLooking));
  const workOn = (plan: Plan): Work => (confirmed = confirmed ?? workOf(action, changesOf(services, action, plan)));
  const throttle = () => throttlesOf(services)(own().account);
  const requestOf = (plan: Plan): WbRequest => (plan.run.stage === 'look' ? lookOf(services, action, plan).request : nextCall(plan.run, workOn(plan)).request);
  const ask = (request: WbRequest): unknown => {
    const { account: { tokenType }, token } = own();
    return askWb(request, { http, throttle: throttle(), token, tokenType }).body;
  };
  /** Some reads of one step, each as soon as WB takes it. */
  const inTurn = (request: WbRequest): unknown => {
    const { group, limit } = bucketOf(request.call, own().account.tokenType);
    const waitMs = throttle().nextCallAtMs(group, limit) - clock.nowMs();
    // Read from the beginning again later: nothing has changed by reading.
    if (waitMs > NAP_MS) throw new TransientError('WB_RATE_LIMIT', waitMs);
    if (waitMs > 0) clock.sleepMs(waitMs);
    return ask(request);
  };
  const readAll = ({ request, next }: Pick<Part<unknown>, 'request' | 'next'>): unknown => {
    const answers = [ask(request)];
    if (next === undefined) return answers[0];
    for (let more = next(answers); more !== null; more = next(answers)) answers.push(inTurn(more));
    return answers;
  };
  return {
    workOn,
    readyAtMs(plan) {
      if (plan.run.stage === 'look' && plan.run.at >= plan.parts) return 0;
      try {
        const { group, limit } = bucketOf(requestOf(plan).call, own().account.tokenType);
        return Math.max(plan.run.notBeforeMs, throttle().nextCallAtMs(group, limit));
      } catch {
        // What is wrong with the token is told by the call.
        return 0;
      }
    },
    call(plan) {
      if (plan.run.stage === 'look') return look(services, action, plan, readAll);
      const rows = workOn(plan);
      const halt = haltOf(services, plan, rows);
      if (halt !== null) return keep(services, { ...plan, run: halt });
      const { isWriting, request, next, whole } = nextCall(plan.run, rows);
      const ready = whole === undefined ? { request } : wholeRequest(whole, plan.run, inTurn, clock);
      if ('run' in ready) return keep(services, { ...plan, run: ready.run });
      // Kept before the call: found so after a kill, it says that the call may be out.
      if (isWriting) keepPlan(services, { ...plan, run: { ...plan.run, isSending: true } });
      return keep(services, { ...plan, run: outcome(plan.run, rows, () => readAll({ ...ready, next }), clock) });
    },
  };
}

function outcome(run: Run, rows: Work, ask: () => unknown, clock: Services['clock']): Run {
  try {
    const body = ask();
    return answered(run, rows, body, clock.nowMs());
  } catch (error) {
    return failed(run, rows, asWbError(error), clock.nowMs());
  }
}

/** Reads all that the call would overwrite, and makes the request of it. */
function wholeRequest({ reads, request }: NonNullable<NextCall['whole']>, run: Run, ask: (request: WbRequest) => unknown, clock: Services['clock']): { request: WbRequest } | { run: Run } {
  try {
    const made = request(reads.map(ask));
    return made === null ? { run: ended(run, 'stale') } : { request: made };
  } catch (error) {
    return { run: failedReading(run, asWbError(error), clock.nowMs()) };
  }
}

/** Why the run ends before its next call: somebody has pulled the switch, or writing was switched off. */
function haltOf(services: Services, { run, mandate }: Plan, { batches }: Work): Run | null {
  const isReading = run.stage !== 'send';
  const rows = batches[run.stage === 'verify' ? -1 : run.at]?.rows.length ?? 0;
  if (isReading) return knownStopIn(services) === null ? null : stopped(run, rows);
  const writing = freshWritingOf(services);
  const stop = stopIn(services, writing);
  if (stop !== null) return stopped(run, rows);
  try {
    requireWriting(services, writing, stop);
    if (mandate !== '') requireMandate(services, mandate);
    return null;
  } catch (error) {
    const { code, details } = asWbError(error);
    return ended(run, 'failed', { code, details });
  }
}

function lookOf(services: Services, action: Action, plan: Plan): Part<string> & { wishes: Wish[] | Change[]; wished: WishedOf } {
  const wishes = wishesOfPart(services, action, plan, plan.run.at);
  const wished = wishedOf(wishes);
  const [part] = action.look(wishes.map(({ key }) => key), wished);
  return { ...(part as Part<string>), wishes, wished };
}

/** Reads what WB shows of a part of the rows, and says what becomes of each; after the last one the plan is ready for a person. */
function look(services: Services, action: Action, plan: Plan, read: (part: Part<string>) => unknown): Plan {
  if (plan.run.at >= plan.parts) return ready(services, plan);
  const { wishes, wished, ...part } = lookOf(services, action, plan);
  try {
    const shown = action.shown(read(part), part.rows, wished);
    const bounds = boundsOf(services, plan);
    const own = bounds === null ? { wishes: wishes as Wish[], refused: [] } : remadeWishes(mandateKind(bounds.kind), bounds.terms, wishes as Wish[], shown);
    const judged = plan.undoes === '' ? judgeWishes(action, own.wishes, shown, freshWritingOf(services).limits) : judgeUndos(action, wishes as Change[], shown);
    const room = Math.max(0, mostChanges(action, plan, bounds) - plan.changes);
    const [changes, later] = [judged.changes.slice(0, room), judged.changes.slice(room)];
    // What a mandate has no room for is asked for again by its next run.
    const refused = [...own.refused, ...judged.refused, ...(plan.mandate === '' ? later : []).map(({ key }): RefusedRow => ({ key, why: 'isOneByOne' }))];
    const next: Plan = {
      ...plan, run: { ...plan.run, at: plan.run.at + 1, tries: 0 },
      changes: plan.changes + changes.length, same: plan.same + judged.same,
      refusedCount: plan.refusedCount + refused.length, refused: [...plan.refused, ...refused].slice(0, 100),
    };
    return keepLook(services, next, entriesInPlace(services, rowsKey(services, plan.id, plan.run.at), changesText(changes)));
  } catch (error) {
    const why = asWbError(error);
    const tries = plan.run.tries + 1;
    const isOver = why.errorClass !== 'transient' || tries >= 15;
    const run = isOver ? ended(plan.run, 'failed', { code: why.code, details: why.details }) : { ...plan.run, tries, notBeforeMs: services.clock.nowMs() + 5_000 };
    return keepLook(services, { ...plan, run });
  }
}

/** Another window may have dropped the plan, or made another one: that one stays. */
function keepLook(services: Services, plan: Plan, rows: Readonly<Record<string, string>> = {}): Plan {
  if (freshPlanOf(services)?.id !== plan.id) return { ...plan, run: ended(plan.run, 'replaced'), isBooked: true };
  keepEntries(services, 'user', { ...rows, ...entriesInPlace(services, planKey(services), plan) });
  return plan;
}

/** By which kind of mandates, and within which terms, the plan was made; null where a draft or a plan of rows is what counts. */
function boundsOf(services: Services, { mandate, proposal }: Plan): { kind: MandateId; terms: Terms } | null {
  const found = mandatesOf(services).find(({ id }) => id === mandate);
  return found === undefined || found.kind === 'planPrices' ? proposal : { kind: found.kind, terms: found.terms };
}

function mostChanges({ isOneByOne }: Action, { mandate }: Plan, bounds: ReturnType<typeof boundsOf>): number {
  if (isOneByOne === true) return 1;
  return mandate === '' || bounds === null ? Infinity : mandateKind(bounds.kind).mostRows;
}

function ready(services: Services, plan: Plan): Plan {
  const bound = { ...plan, expiresAtMs: services.clock.nowMs() + PLAN_LIFE_MS };
  return keep(services, { ...bound, hash: planHash(services, bound), run: { ...plan.run, stage: 'ready', at: 0 } });
}

function keep(services: Services, plan: Plan): Plan {
  keepPlan(services, plan);
  return plan;
}
