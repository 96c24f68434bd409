import { exchangeById, type ExchangeId, isExchangeId } from '../../exchange';
import type { Chosen, ExchangeTables, Talk } from '../../exchange/exchange';
import { chosenOf } from '../../exchange/options';
import { fill } from '../../locales/fill';
import type { SystemId } from '../../systems/system';
import { isSystemId, SYSTEMS } from '../../systems/systems';
import { inKopecks } from '../../wb/money/amount';
import { DefectError, UserActionError } from '../../wb/errors';
import { showMsk } from '../../wb/time/moscow-time';
import { openJobs } from '../refresh/begin';
import type { Services } from '../services';
import { forgetSecret, hasSecret, keepSecret } from '../shops/vault';
import { withLease } from '../state/lease';
import { wordsFor } from '../telling/error-words';
import { openJournal } from '../telling/journal';
import { exchangeTables } from './exchange-tables';
import { shopLabel } from './shop-label';
import { makeReaders } from './take-file';
import { EVERY_HOURS, keepTalk, NO_TALK, talkOf, type TalkState } from './talk-state';
import { talkStep } from './talk-step';
import type { Preview, TalkView } from './view';

/**
 * Keeps what a system is asked with, sealed as tokens of WB are; nothing of it is shown again.
 * @throws UserActionError SYSTEM_NO_SECRET
 */
export function connectSystem(services: Services, system: unknown, pasted: unknown): void {
  if (typeof system !== 'string' || !isSystemId(system)) throw new DefectError('UNEXPECTED', { message: 'no such system' });
  const given = Object(pasted) as Readonly<Record<string, unknown>>;
  const values = SYSTEMS[system].fields.map(({ id, shape }) => {
    const text = String(given[id] ?? '').trim();
    if (!shape.test(text)) throw new UserActionError('SYSTEM_NO_SECRET', { system: nameOf(services, system), field: textsOf(services, system).fields[id]?.label ?? id });
    return [id, text] as const;
  });
  keepSecret(services, system, Object.fromEntries(values));
}

export function disconnectSystem(services: Services, system: unknown): void {
  if (typeof system !== 'string' || !isSystemId(system)) throw new DefectError('UNEXPECTED', { message: 'no such system' });
  forgetSecret(services, system);
}

/** What would be handed over; the system is not asked. */
export function previewTalk(services: Services, id: string, given: unknown): Preview {
  const unit = talkUnit(id);
  const { tables, chosen } = opened(services, unit, given);
  const { count, sums, findings } = unit.check(tables, chosen);
  const words = services.locale.exchange()[unit.key];
  return {
    counted: fill(words.counted, { count }),
    sums: sums.map(({ id: sum, parts, currency }) => ({ label: words.sums?.[sum] ?? sum, amount: inKopecks(parts), currency })),
    findings: findings.map(({ code, details = {}, isBlocking }) => ({ text: fill(words.findings?.[code] ?? code, details), isBlocking: isBlocking === true })),
  };
}

/**
 * Begins, or goes on where the same was begun and did not come to its end.
 * @throws UserActionError SYSTEM_NOT_CONNECTED, EXCHANGE_BLOCKED
 */
export function startTalk(services: Services, id: string, given: unknown): TalkView {
  const unit = talkUnit(id);
  if (!hasSecret(services, unit.system)) throw new UserActionError('SYSTEM_NOT_CONNECTED', { system: nameOf(services, unit.system) });
  const { tables, chosen, shop, everyHours } = opened(services, unit, given);
  if (unit.check(tables, chosen).findings.some(({ isBlocking }) => isBlocking === true)) throw new UserActionError('EXCHANGE_BLOCKED');
  const before = talkOf(services, id);
  const isSame = before.status !== 'done' && before.shop === shop && JSON.stringify(before.chosen) === JSON.stringify(chosen);
  keepTalk(services, id, { ...NO_TALK, ...(isSame ? { place: before.place, made: before.made } : {}), status: 'working', chosen, shop, everyHours });
  return viewOf(services, id);
}

/** Goes on for one step; whoever finds another execution at work is told when to come again. */
export function stepTalk(services: Services, id: string): TalkView {
  const unit = talkUnit(id);
  const isDue = ({ status, goesOnAtMs }: TalkState): boolean => status === 'working' && goesOnAtMs <= services.clock.nowMs();
  if (!isDue(talkOf(services, id))) return viewOf(services, id);
  const outcome = withLease(services, services.random.uuid(), () => {
    // Another window may have gone on with it until a moment ago: its calls are not made again.
    const state = talkOf(services, id);
    if (!isDue(state)) return state;
    const label = shopLabel(services, state.shop);
    const jobs = openJobs(services);
    const reached = talkStep(services, { id, unit, label, tables: () => exchangeTables(services, jobs, label) }, state);
    tellOutcome(services, unit.key, label, reached);
    return reached;
  });
  if (!('result' in outcome)) return { ...viewOf(services, id), goesOnAtMs: outcome.heldUntilMs };
  if (outcome.result.status === 'done' && unit.fills !== undefined) makeReaders(services, unit.fills);
  return viewOf(services, id);
}

/** In the journal, for all who read the file. What is repeated by itself is told when something came of it. */
function tellOutcome(services: Services, id: ExchangeId, label: string, state: TalkState): void {
  const { status, made, findings, error, everyHours } = state;
  if (status === 'working' || (everyHours > 0 && status === 'done' && made === 0 && findings.length === 0)) return;
  openJournal(services).exchanged(label, id, { title: services.locale.exchange()[id].title, text: outcomeOf(services, id, state), ...(error === null ? {} : { code: error.code }) });
}

/** What was made, what there is to say of it, and what went wrong; '' where nothing has been tried. */
export function outcomeOf(services: Services, id: ExchangeId, state: TalkState): string {
  const { made, findings, problem } = toldOf(services, id, state);
  return [made, problem, ...findings].filter((text) => text !== '').join(' · ');
}

function toldOf(services: Services, id: ExchangeId, { status, made, findings, goesOnAtMs, error }: TalkState): Pick<TalkView, 'made' | 'findings' | 'problem'> {
  const words = services.locale.exchange()[id];
  return {
    made: status === 'none' ? '' : fill(words.made ?? words.counted, { count: made }),
    findings: findings.map(({ code, details = {} }) => fill(words.findings?.[code] ?? code, details)),
    problem: error === null ? '' : wordsFor({ code: error.code, details: named(services, error.details) }, services.locale, goesOnAtMs),
  };
}

/** Where it stands, for the page. */
export function viewOf(services: Services, id: string): TalkView {
  const unit = talkUnit(id);
  const state = talkOf(services, id);
  const { status, goesOnAtMs, endedAtMs } = state;
  return {
    isConnected: hasSecret(services, unit.system), fields: fieldsOf(services, unit.system), status, goesOnAtMs, endedAt: endedAtMs === 0 ? '' : showMsk(endedAtMs), nowMs: services.clock.nowMs(),
    ...toldOf(services, unit.key, state),
  };
}

interface Opened {
  tables: ExchangeTables;
  chosen: Chosen;
  shop: string;
  everyHours: number;
}

function opened(services: Services, unit: Talk, given: unknown): Opened {
  const { shop = '', everyHours = '', ...own } = Object(given) as Readonly<Record<string, unknown>>;
  const chosen = chosenOf(unit.options, own);
  return { chosen, shop: String(shop), everyHours: EVERY_HOURS.find((hours) => String(hours) === everyHours) ?? 0, tables: exchangeTables(services, openJobs(services), shopLabel(services, shop)) };
}

function talkUnit(id: string): Talk & { key: Parameters<typeof exchangeById>[0] } {
  const unit = isExchangeId(id) ? exchangeById(id) : null;
  if (unit?.direction !== 'talk' || !isExchangeId(id)) throw new DefectError('UNEXPECTED', { message: 'no such unit' });
  return { ...unit, key: id };
}

/** What an error says of a system by its id is said by its name. */
function named(services: Services, details: NonNullable<TalkState['error']>['details']): NonNullable<TalkState['error']>['details'] {
  const { system } = details;
  return typeof system === 'string' && isSystemId(system) ? { ...details, system: nameOf(services, system) } : details;
}

function nameOf(services: Services, system: SystemId): string {
  return textsOf(services, system).name;
}

function textsOf({ locale }: Services, system: SystemId) {
  return locale.texts().systems[system];
}

/** What the page asks for to connect the system. */
function fieldsOf(services: Services, system: SystemId): TalkView['fields'] {
  const { fields } = textsOf(services, system);
  return SYSTEMS[system].fields.map(({ id, isPlain }) => ({ id, label: fields[id]?.label ?? id, hint: fields[id]?.hint ?? '', isPlain: isPlain === true }));
}
