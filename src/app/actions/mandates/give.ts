import { type MandateId, mandateKind } from '../../../actions/mandates/kinds';
import type { MandateSource, Term, Terms } from '../../../actions/mandates/mandate';
import type { ActionId } from '../../../actions';
import { actionById } from '../../../actions';
import type { Wish } from '../../../actions/engine/wishes';
import { serialOfMs } from '../../../wb/time/moscow-time';
import { UserActionError } from '../../../wb/errors';
import { goodFinder } from '../../../reports/matches/wb-goods';
import { tablesOfShops } from '../../reports/report-tables';
import type { Services } from '../../services';
import { requireWriting, shopOf, writerFor } from '../writer';
import { changeMandates, type Mandate, MOST_DAYS, mandatesOf } from './mandates-state';
import { endOfRows, plannedRow } from './planned';

const DAY_MS = 86_400_000;
/** More would not find room beside their rows. */
const MOST_MANDATES = 12;
const MOST_PLANNED = 500;

export interface Offered {
  kind: MandateId;
  sid: string;
  days: number;
  terms: unknown;
}

/**
 * The holder lets the schedule send, within these terms and until then. One of a kind in a shop: a new one takes the place of the former.
 * @throws UserActionError MANDATE_TERMS; as `requireWriting`, `writerFor`
 */
export function giveMandate(services: Services, { kind, sid, days, terms }: Offered): void {
  const { action } = mandateKind(kind);
  if (!(Number.isInteger(days) && days >= 1 && days <= MOST_DAYS)) throw new UserActionError('LIMIT_BEYOND_RANGE', { most: MOST_DAYS });
  const checked = termsIn(kind, terms);
  requireWriting(services);
  writerFor(services, actionById(action as ActionId), sid, true);
  keep(services, { kind, sid, untilMs: services.clock.nowMs() + days * DAY_MS, terms: checked, rows: [] });
}

/** The holder has confirmed a plan of prices: its rows, as they were shown. @throws UserActionError PLAN_TOO_LARGE, LIMIT_BEYOND_RANGE */
export function givePlan(services: Services, sid: string, wishes: readonly Wish[]): void {
  const rows = wishes.map(plannedRow);
  const nowMs = services.clock.nowMs();
  if (rows.length > MOST_PLANNED) throw new UserActionError('PLAN_TOO_LARGE');
  const untilMs = endOfRows(rows);
  if (untilMs > nowMs + (MOST_DAYS + 1) * DAY_MS) throw new UserActionError('LIMIT_BEYOND_RANGE', { most: MOST_DAYS });
  // Prices that were set under the former plan still come back at their hour.
  const open = mandatesOf(services).filter((one) => one.kind === 'planPrices' && one.sid === sid).flatMap((one) => one.rows)
    .filter(({ key, stage }) => stage === 'set' && !rows.some((row) => row.key === key));
  keep(services, { kind: 'planPrices', sid, untilMs: Math.max(untilMs, open.length === 0 ? 0 : endOfRows(open)), terms: {}, rows: [...rows, ...open] });
}

export function revokeMandate(services: Services, id: string): void {
  changeMandates(services, (mandates) => mandates.filter((one) => one.id !== id));
}

/** What a kind would change now, by these terms. @throws UserActionError NEEDED_TABLE, MANDATE_TERMS */
export function wishesNow(services: Services, kind: MandateId, sid: string, terms: unknown): Wish[] {
  const { action, report, wishes } = mandateKind(kind);
  const { inputs } = actionById(action as ActionId);
  const lacking = [...inputs, ...(report === undefined ? [] : [report])].find((table) => services.workbook.find(table) === null);
  if (lacking !== undefined) throw new UserActionError('NEEDED_TABLE', { table: services.locale.headers()[lacking as ActionId]?.title ?? lacking });
  const { label } = shopOf(services, sid);
  const tables = tablesOfShops(services, () => true).ofShop(label);
  const goodsOf = (): ReturnType<MandateSource['goodsOf']> => {
    const find = goodFinder(tables);
    return (named) => find(named)?.goods ?? [];
  };
  return [...wishes({ tables, goodsOf, terms: termsIn(kind, terms), now: serialOfMs(services.clock.nowMs()) })].sort((one, other) => (one.key < other.key ? -1 : 1));
}

/** Nothing but what the kind declares, within its bounds. @throws UserActionError MANDATE_TERMS */
export function termsIn(kind: MandateId, given: unknown): Terms {
  const { terms, lacks } = mandateKind(kind);
  const found = Object.fromEntries(terms.map((term) => [term.id, termIn(term, (Object(given) as Record<string, unknown>)[term.id])]));
  if (lacks?.(found) === true) throw new UserActionError('MANDATE_TERMS');
  return found;
}

function termIn({ kind, least, most }: Term, value: unknown): number | string {
  if (kind === 'whole') {
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
    throw new UserActionError('MANDATE_TERMS');
  }
  if (typeof value !== 'string' || value.length > most) throw new UserActionError('MANDATE_TERMS');
  return value;
}

function keep(services: Services, { kind, sid, ...rest }: Pick<Mandate, 'kind' | 'sid' | 'untilMs' | 'terms' | 'rows'>): void {
  const mandate: Mandate = { id: services.random.uuid(), kind, sid, account: services.session.account(), givenAtMs: services.clock.nowMs(), lastAtMs: 0, told: null, ...rest };
  changeMandates(services, (mandates) => {
    const others = mandates.filter((one) => one.untilMs > services.clock.nowMs() && !(one.kind === kind && one.sid === sid));
    if (others.length >= MOST_MANDATES) throw new UserActionError('PLAN_TOO_LARGE');
    return [...others, mandate];
  });
}
