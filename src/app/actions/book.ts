import { actionById } from '../../actions';
import type { Action, Change } from '../../actions/action';
import { trips } from '../../actions/engine/run';
import { openJournal } from '../telling/journal';
import type { Services } from '../services';
import { keepState } from '../state/keeper';
import { asWbError } from '../../wb/answer/unforeseen';
import { writeResults } from './drafts';
import { changeMandate } from './mandates/mandates-state';
import { afterSending } from './mandates/planned';
import { changesOf } from './rows';
import { shopOf } from './writer';
import { forgetRows, journalKey, journalOf, keepPlan, keepWriting, type Plan, type Sent } from './writing-state';
import { sentText, wbText } from './words';

const LINES_KEPT = 50;

/** What follows from the end of a run: the journal, WB's words on the sheet, the switch where something went wrong. */
export function bookPlan(services: Services, plan: Plan): void {
  const action = actionById(plan.action);
  const { run } = plan;
  if (trips(run)) keepWriting(services, { stop: { atMs: services.clock.nowMs(), why: run.ending as NonNullable<typeof run.ending> } });
  // Of a plan that never was sent there is nothing to keep.
  const isSent = run.sent > 0 || run.unknown > 0;
  if (isSent) keepSent(services, plan, sentOf(services, action, plan));
  else forgetRows(services, plan.id, plan.parts);
  if (isSent && plan.mandate !== '') keepPlanned(services, action, plan);
  if (isSent) unlessSpoilt(() => tell(services, action, plan));
  keepPlan(services, { ...plan, isBooked: true });
}

function sentOf(services: Services, action: Action, { id, sid, undoes, mandate, parts, changes, run }: Plan): Sent {
  const { sent, done, waiting, unknown, refused, ending, uploads } = run;
  return {
    plan: id, action: action.id as Sent['action'], sid, atMs: services.clock.nowMs(), account: services.session.account(), changes, sent, done, waiting, unknown,
    refused: refused.length, averagePercent: averageOf(action, changesOf(services, action, { id, parts })), ending: ending as Sent['ending'], undoes, undoneBy: '', mandate, uploads, parts,
  };
}

function keepSent(services: Services, plan: Plan, line: Sent): void {
  const others = journalOf(services).filter((one) => one.plan !== plan.id).map((one) => (one.plan === plan.undoes ? { ...one, undoneBy: plan.id } : one));
  const gone = [line, ...others].slice(LINES_KEPT);
  for (const one of gone) forgetRows(services, one.plan, one.parts);
  keepState(services, journalKey(services), [line, ...others].slice(0, LINES_KEPT));
}

/** Of planned prices: what has been set, so that it comes back at its hour. */
function keepPlanned(services: Services, action: Action, plan: Plan): void {
  const { refused, unclear } = plan.run;
  const open = new Set([...unclear, ...refused.map(([key]) => key)]);
  const arrived = new Map(reachedBy(services, action, plan).filter(({ key }) => !open.has(key)).map((change) => [change.key, change]));
  changeMandate(services, plan.mandate, (now) => ({ ...now, rows: afterSending(now.rows, arrived, plan.undoes !== '') }));
}

/** Batches go out one after the other: what was not reached stands at the end. */
function reachedBy(services: Services, action: Action, plan: Plan): Change[] {
  return action.send(changesOf(services, action, plan)).flatMap(({ rows }) => rows).slice(0, plan.run.sent);
}

/** On the sheets, where people may have changed what they like: the truth is kept already. */
function tell(services: Services, action: Action, plan: Plan): void {
  const shop = shopOf(services, plan.sid);
  const { result } = services.locale.actions();
  const { refused, words, unclear, waiting, unknown } = plan.run;
  const told = new Map(refused.map(([key, at]) => [key, wbText(services.locale, words[at] ?? result.refused)]));
  const isNamed = waiting + unknown <= unclear.length;
  const open = new Set(unclear);
  const results = new Map(reachedBy(services, action, plan).map(({ key }) => [key, told.get(key) ?? (isNamed && !open.has(key) ? result.done : result.unclear)]));
  writeResults(services, plan.action, shop, results);
  const [line] = journalOf(services);
  if (line !== undefined) openJournal(services).sent(shop, services.locale.headers()[plan.action].title, sentText(services.locale, line), line);
}

/** By how much the measure of rows goes up or down on average, in percent. */
export function averageOf({ measure }: Action, changes: readonly Change[]): number | null {
  if (measure === undefined) return null;
  const ratios = changes.flatMap(({ before, after }) => {
    const [was, becomes] = [measure(before), measure(after)];
    return was === null || becomes === null || was === 0 ? [] : [becomes / was - 1];
  });
  // Less than half a percent says nothing.
  return ratios.length === 0 ? null : Math.round((ratios.reduce((sum, one) => sum + one, 0) / ratios.length) * 100) || null;
}

/** What is at stake: the measures of all rows together. */
export function stakeOf({ measure, isMoney }: Action, changes: readonly Change[]): { before: number; after: number } | null {
  if (measure === undefined || isMoney !== true || changes.length === 0) return null;
  const sum = (of: (change: Change) => Change['before']): number => Math.round(changes.reduce((all, change) => all + 100 * (measure(of(change)) ?? 0), 0)) / 100;
  return { before: sum(({ before }) => before), after: sum(({ after }) => after) };
}

function unlessSpoilt(tellIt: () => void): void {
  try {
    tellIt();
  } catch (error) {
    if (asWbError(error).code === 'UNEXPECTED') throw error;
  }
}
