import type { Cell } from '../../ports/workbook';
import { fingerprint } from '../../sheet/rows/fingerprint';
import { moysklad } from '../../systems/moysklad';
import { wireWord } from '../../wb/wire-word';
import { type Chosen, defineTalk, type ExchangeTables, type Finding, type Place, type Reply, type Turn } from '../exchange';
import { type Entity, kopecks, momentText, refTo, rowsOf, textOf } from '../moysklad/entity';
import { askForParties, type Parties, PARTY_OPTIONS } from '../moysklad/parties';
import { syncIdOf } from '../moysklad/sync-id';
import { theirGoods } from '../moysklad/their-goods';
import { onceFor } from '../once-for';
import { PERIOD, spanOf } from '../options';

/** So many fit into one filter of an address of two thousand letters. */
const BATCH = 40;

/** FBS orders as «Заказ покупателя» with WB's state and the sticker: each once, brought up to date when it is handed over again. */
export const moyskladOrders = () => defineTalk({
  id: 'moysklad-orders',
  system: 'moysklad',
  inputs: ['fbsOrders'],
  options: [...PERIOD, ...PARTY_OPTIONS],
  check,
  next,
});

interface Order {
  id: string;
  createdAt: number;
  price: number;
  barcode: string;
  article: string;
  note: string;
  isCancelled: boolean;
}

const COLUMNS = ['id', 'createdAt', 'convertedPrice', 'barcode', 'article', 'supplierStatus', 'wbStatus', 'rid'] as const;
const CANCELLED = /cancel|declined|defect|reject/;
const SHOWN_NAMES = 5;

function check(tables: ExchangeTables, chosen: Chosen) {
  const orders = ordersOf(tables, chosen);
  const find = goodsIn(tables, chosen);
  const names = [...new Set(orders.filter((order) => find(order) === null).map(({ article, barcode }) => article || barcode))];
  const findings: Finding[] = [
    ...(orders.length === 0 ? [{ code: 'noOrders', isBlocking: true as const }] : []),
    ...(names.length === 0 ? [] : [{ code: 'unmatched', details: { count: names.length, names: names.slice(0, SHOWN_NAMES).join(', ') } }]),
  ];
  return { count: orders.length, sums: [], findings };
}

const goodsIn = onceFor((tables) => theirGoods(tables));

/** In the order of their numbers, which grow: the place of a conversation is a number. An order of an unknown good waits for its match. */
const ordersOf = onceFor((tables, chosen): Order[] => {
  const { from, to } = spanOf(chosen);
  const stickers = new Map(tables.rows('orders', ['srid', 'sticker']).map(([srid, sticker]) => [String(srid), String(sticker ?? '')]));
  const words = tables.shown('fbsOrders')?.columns ?? [];
  const said = (column: string, code: Cell): string => String(words.find(({ id }) => id === column)?.word(code) ?? code);
  return tables.rows('fbsOrders', COLUMNS).flatMap(([id = '', createdAt, price, barcode, article, supplierStatus = '', wbStatus = '', rid]) => {
    if (typeof createdAt !== 'number' || Math.floor(createdAt) < from || Math.floor(createdAt) > to || !/^\d+$/.test(String(id))) return [];
    const sticker = stickers.get(String(rid)) ?? '';
    const note = [`WB ${String(id)}`, said('supplierStatus', supplierStatus), said('wbStatus', wbStatus), sticker === '' ? '' : `№ ${sticker}`, String(rid)].filter((part) => part !== '').join(' · ');
    const isCancelled = CANCELLED.test(wireWord(supplierStatus)) || CANCELLED.test(wireWord(wbStatus));
    return [{ id: String(id), createdAt, price: typeof price === 'number' ? price : 0, barcode: String(barcode), article: String(article), note, isCancelled }];
  }).sort((one, other) => one.id.length - other.id.length || (one.id < other.id ? -1 : 1));
});

/** Parties, then for every forty orders what stands there of them, and all that is new or has changed in one call. */
function next(place: Place | null, tables: ExchangeTables, chosen: Chosen): Turn {
  const asked = askForParties(place, chosen, false);
  if (asked !== null) return asked;
  const { organization, agent, after = '', known } = place as Place & Pick<Parties, 'organization' | 'agent'> & { after?: string; known?: Readonly<Record<string, readonly string[]>> };
  const parties = { organization, agent };
  const find = goodsIn(tables, chosen);
  const batch = ordersOf(tables, chosen).filter((order) => isBehind(order.id, after) && find(order) !== null).slice(0, BATCH);
  const last = batch[batch.length - 1];
  if (last === undefined) return { findings: [] };
  const onward: Place = { ...parties, after: last.id };
  if (known === undefined) {
    const filter = batch.map(({ id }) => `externalCode=${codeOf(id)}`).join(';');
    return { request: { call: moysklad.orders, query: { filter, limit: 100 } }, read: (body) => ({ place: { ...parties, after, known: standing(rowsOf(body)) } }) };
  }
  const changed = batch.filter((order) => known[codeOf(order.id)]?.[1] !== stateOf(order));
  if (changed.length === 0) return next(onward, tables, chosen);
  return {
    request: { call: moysklad.saveOrders, body: changed.map((order) => documentOf(order, known[codeOf(order.id)]?.[0], parties, find(order) as NonNullable<ReturnType<typeof find>>)) },
    // Made without an answer, it stands there by its code: it is asked for once more.
    ifUnsure: { ...parties, after },
    read: (body) => saved(rowsOf(body), onward),
  };
}

function isBehind(id: string, after: string): boolean {
  return id.length > after.length || (id.length === after.length && id > after);
}

/** By the code that we have given them: their own id, and what they say now. */
function standing(rows: readonly Entity[]): Record<string, [string, string]> {
  return Object.fromEntries(rows.map((row) => [textOf(row, 'externalCode'), [textOf(row, 'id'), printOf(textOf(row, 'description'), textOf(row, 'applicable') !== 'false')]]));
}

function stateOf({ note, isCancelled }: Order): string {
  return printOf(note, !isCancelled);
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
function documentOf(order: Order, theirs: string | undefined, { organization, agent }: Pick<Parties, 'organization' | 'agent'>, assortment: ReturnType<typeof refTo>) {
  const now = { description: order.note, applicable: !order.isCancelled };
  if (theirs !== undefined) return { ...refTo('customerorder', theirs), ...now };
  return {
    syncId: syncIdOf('customerorder', order.id), name: order.id, externalCode: codeOf(order.id), moment: momentText(order.createdAt),
    organization: refTo('organization', organization), agent: refTo('counterparty', agent), ...now,
    positions: [{ assortment, quantity: 1, price: kopecks(order.price), reserve: order.isCancelled ? 0 : 1 }],
  };
}
