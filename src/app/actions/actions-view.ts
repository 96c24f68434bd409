import { allActions, type ActionId, actionById } from '../../actions';
import type { Action, Change, Value } from '../../actions/action';
import { wishedOf } from '../../actions/engine/made';
import { isUnderWay, type Run } from '../../actions/engine/run';
import { asWbError } from '../../wb/answer/unforeseen';
import type { Services } from '../services';
import { connectedShops } from '../shops/shops';
import { withStoresReadOnce } from '../state/stores-read-once';
import { wordsFor } from '../telling/error-words';
import { averageOf, stakeOf } from './book';
import { ROWS_SHOWN, rowsAtOnce } from './confirm';
import { draftSpec, lackingInputs, namesOf } from './drafts';
import { mandateViews, offerViews } from './mandates/mandate-views';
import { changesOf } from './rows';
import type { ActionsView, ActionView, PlanView, RowView, SentView } from './view';
import { refusalText, sentText, stopText, wbText } from './words';
import { unreadEditors, writerFor } from './writer';
import { journalOf, type Plan, planOfFile, type Sent, stopIn, writingOf } from './writing-state';

/** Everything that the page of actions shows. No cell of a draft is read but the names of rows. */
export function actionsView(all: Services, resumeAtMs: number | null = null, from = 0): ActionsView {
  const services = withStoresReadOnce(all);
  const { clock, locale, session, workbook } = services;
  const { isOn, limits } = writingOf(services);
  const stop = stopIn(services);
  const plan = planOfFile(services);
  const isDue = plan !== null && (isUnderWay(plan.run) || !plan.isBooked && plan.run.stage === 'ended');
  return {
    nowMs: clock.nowMs(), isOn, limits,
    editors: workbook.editors().filter((address) => address !== session.account()),
    unread: isOn ? unreadEditors(services) : [],
    stop: stop === null ? '' : stopText(locale, stop),
    shops: connectedShops(services).map(({ id, label }) => ({ id, label })),
    actions: allActions().map((action) => actionView(services, action)),
    offer: null,
    plan: plan === null || plan.run.ending === 'replaced' ? null : planView(services, plan, from),
    journal: journalOf(services).map((line) => sentView(services, line)),
    resumeAtMs: isDue ? resumeAtMs ?? clock.nowMs() : resumeAtMs,
  };
}

function actionView(services: Services, action: Action): ActionView {
  const id = action.id as ActionId;
  const { locale } = services;
  return {
    id, title: locale.headers()[id].title, about: locale.notes()[id].about ?? '', isDrafted: services.workbook.find(id) !== null, inputs: action.inputs,
    lacks: lackingInputs(services, action).map((dataset) => ({ id: dataset, title: locale.headers()[dataset].title })),
    problem: problemOf(services, action), cannotUndo: action.cannotUndo === undefined ? '' : locale.actions().cannotUndo[action.cannotUndo],
    isScheduled: action.isScheduled === true, mandates: mandateViews(services, id), offers: offerViews(services, id),
  };
}

/** Of one shop at least something can be sent. */
function problemOf(services: Services, action: Action): string {
  const problems = connectedShops(services).map(({ id }) => {
    try {
      writerFor(services, action, id, true);
      return '';
    } catch (error) {
      const { code, details } = asWbError(error);
      return wordsFor({ code, details }, services.locale, 0);
    }
  });
  return problems.includes('') ? '' : problems[0] ?? '';
}

function planView(services: Services, plan: Plan, from: number): PlanView {
  const { locale } = services;
  const action = actionById(plan.action);
  const { run } = plan;
  const changes = run.stage === 'look' ? [] : changesOf(services, action, plan);
  // While it is at work nobody looks at single rows.
  const isShown = run.stage === 'ready' || run.stage === 'ended';
  const names = isShown ? namesIfThere(services, plan.action) : new Map<string, string>();
  const viewOf = rowViews(services, action, names);
  return {
    id: plan.id, hash: plan.hash, action: plan.action, title: locale.headers()[plan.action].title,
    shop: connectedShops(services).find(({ id }) => id === plan.sid)?.label ?? '',
    stage: run.stage, isUnderWay: isUnderWay(run), isUndo: plan.undoes !== '', progress: progressOf(plan, action, changes),
    changes: plan.changes, same: plan.same, refusedCount: plan.refusedCount, hidden: plan.hidden, averagePercent: isShown ? averageOf(action, changes) : null,
    stake: isShown ? stakeOf(action, changes) : null,
    largest: (isShown ? largestFirst(action, changes) : []).slice(from, from + ROWS_SHOWN).map((change) => viewOf(change.key, change, '')), from,
    refused: plan.refused.slice(0, ROWS_SHOWN).map(({ key, why, names }) => viewOf(key, null, refusalText(locale, why, names))),
    wbRefused: run.refused.slice(0, ROWS_SHOWN).map(([key, at]) => viewOf(key, null, wbText(locale, run.words[at] ?? ''))),
    expiresAtMs: plan.expiresAtMs, needsNumber: plan.changes > rowsAtOnce(action),
    counts: { sent: run.sent, done: run.done, refused: run.refused.length, waiting: run.waiting, unknown: run.unknown },
    ending: endingOf(services, run), hasGoneWell: run.ending === 'done',
  };
}

function progressOf({ run, parts, changes: count }: Plan, { look, send }: Action, changes: readonly Change[]): PlanView['progress'] {
  if (run.stage === 'look') return { done: run.at, of: parts };
  if (run.stage === 'verify') return { done: run.at, of: look(changes.map(({ key }) => key), wishedOf(changes)).length };
  const batches = send(changes).length;
  return run.stage === 'ended' ? { done: batches, of: batches } : { done: run.stage === 'ready' ? 0 : run.at, of: count === 0 ? 0 : batches };
}

function endingOf({ locale }: Services, { ending, error }: Run): string {
  if (ending === null) return '';
  const words = locale.actions().endings[ending];
  return error === null ? words : `${words} ${wordsFor(error, locale, 0)}`;
}

/** A sheet that is gone or spoilt leaves WB's numbers. */
function namesIfThere(services: Services, id: ActionId): ReadonlyMap<string, string> {
  try {
    return namesOf(services, id);
  } catch {
    return new Map();
  }
}

function rowViews(services: Services, action: Action, names: ReadonlyMap<string, string>): (key: string, change: Change | null, why: string) => RowView {
  const { columns } = draftSpec(services, action.id as ActionId);
  const fields = action.fields.filter(({ isGuard }) => isGuard !== true);
  const words = services.locale.headers()[action.id as ActionId].values ?? {};
  const titles = fields.map(({ input }) => columns.find(({ id }) => id === input)?.header() ?? input);
  const shown = (value: Value, at: number, isBefore: boolean): string => {
    const { input, kind, isCoded } = fields[at] as (typeof fields)[number];
    if (value === null) return '—';
    if (kind === 'percent') return `${value} %`;
    return isCoded === true ? wordOf(String(value), words, input, isBefore) : String(value);
  };
  return (key, change, why) => ({
    name: names.get(key) ?? '', key, why,
    values: (change?.before ?? []).flatMap((before, at) => {
      const after = change?.after[at] ?? null;
      return before === after || fields[at]?.isInner === true ? [] : [{ title: titles[at] as string, before: shown(before, at, true), after: shown(after, at, false) }];
    }),
  });
}

/** What WB shows has its word in a column of what is; what people want, in the column that they fill in. */
function wordOf(code: string, words: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>>, input: string, isBefore: boolean): string {
  const own = words[input];
  const others = Object.entries(words).flatMap(([column, some]) => (column === input ? [] : [some]));
  const [first = code] = (isBefore ? [...others, own] : [own, ...others]).flatMap((some) => some?.[code] ?? []);
  return first;
}

function largestFirst({ measure }: Action, changes: readonly Change[]): readonly Change[] {
  if (measure === undefined) return changes;
  const size = ({ before, after }: Change): number => {
    const [was, becomes] = [measure(before) ?? 0, measure(after) ?? 0];
    return was === 0 ? Infinity : Math.abs(becomes / was - 1);
  };
  return [...changes].sort((one, other) => size(other) - size(one));
}

function sentView({ locale }: Services, line: Sent): SentView {
  const { cannotUndo } = actionById(line.action);
  const isThere = line.parts > 0 && line.undoneBy === '' && line.done + line.waiting + line.unknown > 0;
  return {
    plan: line.plan, action: line.action, text: sentText(locale, line), account: line.account, canUndo: isThere && cannotUndo === undefined,
    whyNot: cannotUndo === undefined ? '' : locale.actions().cannotUndo[cannotUndo],
  };
}
