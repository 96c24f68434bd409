import { fingerprint } from '../../sheet/fingerprints/fingerprint';
import { moysklad } from '../../systems/moysklad';
import { type Chosen, defineTalk, type ExchangeTables, type Finding, type Place, type Reply, type Turn } from '../exchange';
import { type FbsOrder, fbsOrders, ordersAfter } from '../fbs-orders/fbs-orders';
import { unknownGoods } from '../goods/their-goods';
import { type Entity, kopecks, momentText, refTo, rowsOf, textOf } from '../moysklad/entity';
import { askForParties, type Parties, PARTY_OPTIONS } from '../moysklad/parties';
import { askForStates, STATE_OPTIONS, stateRef, type States } from '../moysklad/states';
import { syncIdOf } from '../moysklad/sync-id';
import { moyskladGoods } from '../moysklad/their-goods';
import { onceFor } from '../once-for';
import { PERIOD } from '../options';

/** So many fit into one filter of an address of two thousand letters. */
const BATCH = 40;

/** FBS orders as «Заказ покупателя» with WB's state and the sticker: each once, brought up to date when it is handed over again. */
export const moyskladOrders = () => defineTalk({
  id: 'moysklad-orders',
  system: 'moysklad',
  inputs: ['fbsOrders'],
  options: [...PERIOD, ...PARTY_OPTIONS, ...STATE_OPTIONS],
  check,
  next,
});

function check(tables: ExchangeTables, chosen: Chosen) {
  const orders = fbsOrders(tables, chosen);
  const unknown = unknownGoods(orders, goodsIn(tables, chosen));
  const findings: Finding[] = [
    ...(orders.length === 0 ? [{ code: 'noOrders', isBlocking: true as const }] : []),
    ...(unknown.count === 0 ? [] : [{ code: 'unmatched', details: unknown }]),
  ];
  return { count: orders.length, sums: [], findings };
}

/** An order of an unknown good waits for its match. */
const goodsIn = onceFor((tables) => moyskladGoods(tables));

/** What all orders of a conversation have in common. */
type Handed = Pick<Parties, 'organization' | 'agent'> & { states: States };

/** Parties and states, then for every forty orders what stands there of them, and all that is new or has changed in one call. */
function next(place: Place | null, tables: ExchangeTables, chosen: Chosen): Turn {
  const asked = askForParties(place, chosen, false);
  if (asked !== null) return asked;
  const { organization, agent, states, after = '', known } = place as Place & Pick<Parties, 'organization' | 'agent'> & { states?: States; after?: string; known?: Readonly<Record<string, readonly string[]>> };
  if (states === undefined) return askForStates(chosen, (found) => ({ place: { organization, agent, states: found } }));
  const parties: Handed = { organization, agent, states };
  const find = goodsIn(tables, chosen);
  const batch = ordersAfter(fbsOrders(tables, chosen).filter((order) => find(order) !== null), after, BATCH);
  const last = batch[batch.length - 1];
  if (last === undefined) return { findings: [] };
  const onward: Place = { ...parties, after: last.id };
  if (known === undefined) {
    const filter = batch.map(({ id }) => `externalCode=${codeOf(id)}`).join(';');
    return { request: { call: moysklad.orders, query: { filter, limit: 100 } }, read: (body) => ({ place: { ...parties, after, known: standing(rowsOf(body)) } }) };
  }
  const changed = batch.filter((order) => known[codeOf(order.id)]?.[1] !== printOfOrder(order));
  if (changed.length === 0) return next(onward, tables, chosen);
  return {
    request: { call: moysklad.saveOrders, body: changed.map((order) => documentOf(order, known[codeOf(order.id)]?.[0], parties, find(order) as NonNullable<ReturnType<typeof find>>)) },
    // Made without an answer, it stands there by its code: it is asked for once more.
    ifUnsure: { ...parties, after },
    read: (body) => saved(rowsOf(body), onward),
  };
}

/** By the code that we have given them: their own id, and what they say now. */
function standing(rows: readonly Entity[]): Record<string, [string, string]> {
  return Object.fromEntries(rows.map((row) => [textOf(row, 'externalCode'), [textOf(row, 'id'), printOf(textOf(row, 'description'), textOf(row, 'applicable') !== 'false')]]));
}

function printOfOrder({ note, stage }: FbsOrder): string {
  return printOf(note, stage !== 'cancelled');
}

function printOf(note: string, isApplicable: boolean): string {
  return fingerprint([note, isApplicable]);
}

function codeOf(id: string): string {
  return `wb-${id}`;
}

/** An item that МойСклад refuses has its own errors in the answer; the others were taken. */
function saved(rows: readonly Entity[], place: Place): Reply {
  const refused = rows.flatMap(({ errors }) => (Array.isArray(errors) ? [String(Object(errors[0]).error ?? '')] : []));
  return {
    place, made: rows.length - refused.length,
    findings: refused.length === 0 ? [] : [{ code: 'refused', details: { count: refused.length, detail: refused[0]?.slice(0, 200) ?? '' } }],
  };
}

/** A new document, or what has changed of one that stands there. Cancelled orders are no longer applied: they reserve and count nothing. */
function documentOf(order: FbsOrder, theirs: string | undefined, { organization, agent, states }: Handed, assortment: ReturnType<typeof refTo>) {
  const isCancelled = order.stage === 'cancelled';
  const state = states[order.stage];
  const now = { description: order.note, applicable: !isCancelled, ...(state === undefined ? {} : { state: stateRef(state) }) };
  if (theirs !== undefined) return { ...refTo('customerorder', theirs), ...now };
  return {
    syncId: syncIdOf('customerorder', order.id), name: order.id, externalCode: codeOf(order.id), moment: momentText(order.createdAt),
    organization: refTo('organization', organization), agent: refTo('counterparty', agent), ...now,
    positions: [{ assortment, quantity: 1, price: kopecks(order.price), reserve: isCancelled ? 0 : 1 }],
  };
}
