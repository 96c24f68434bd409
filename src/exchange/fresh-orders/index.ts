import { fingerprint } from '../../sheet/fingerprints/fingerprint';
import { fresh } from '../../systems/fresh';
import { partsIn } from '../../wb/money/amount';
import { type Chosen, defineTalk, type ExchangeTables, type Finding, type Place, type Turn } from '../exchange';
import { type FbsOrder, fbsOrders, ordersAfter } from '../fbs-orders/fbs-orders';
import { guid, keyIn, moment, momentText, numbered, PAGE, textIn, type Thing, thingsIn } from '../fresh/answer';
import { askForParties, type Parties, PARTY_OPTIONS } from '../fresh/parties';
import { type FreshGood, freshGoods } from '../fresh/their-goods';
import { AGENT_IS, GOOD_TYPE, NOTE } from '../fresh/wire-words';
import { unknownGoods } from '../goods/their-goods';
import { onceFor } from '../once-for';
import { PERIOD } from '../options';

/** FBS orders as orders of customers in 1С:УНФ, unposted: each once, known by WB's number at the beginning of its comment. */
export const freshOrders = () => defineTalk({
  id: 'fresh-orders',
  system: 'fresh',
  inputs: ['fbsOrders'],
  options: [...PERIOD, ...PARTY_OPTIONS],
  check,
  next,
});

function check(tables: ExchangeTables, chosen: Chosen) {
  const orders = fbsOrders(tables, chosen);
  const unknown = unknownGoods(orders, goodsIn(tables, chosen));
  return {
    count: orders.length,
    sums: orders.length === 0 ? [] : [{ id: 'orders', parts: orders.reduce((all, { price }) => all + partsIn(price), 0), currency: 'RUB' }],
    findings: [
      ...(orders.length === 0 ? [{ code: 'noOrders', isBlocking: true as const }] : []),
      ...(unknown.count === 0 ? [] : [{ code: 'unmatched', details: unknown }]),
    ],
  };
}

/** An order of an unknown good waits for its match. */
const goodsIn = onceFor((tables) => freshGoods(tables));

/** Orders that are looked for together: a comment of any length can be no filter of 1С's, so the days between them are listed. */
const BATCH = 50;

/** An order that stands there: its id, what its comment says, whether somebody has posted it, and whether it is marked for deletion. */
type Standing = readonly [id: string, print: string, isPosted: boolean, isMarked: boolean];

interface OrdersPlace {
  after?: string;
  /** Of the list that is being read. */
  skip?: number;
  known?: Readonly<Record<string, Standing>>;
  isWhole?: boolean;
  /** The last order that the list covers, and the step in which it was read: in another one somebody else may have made some. */
  until?: string;
  knownAtMs?: number;
}

/** Parties, then for every few orders what stands there of their days, and order by order what is new or has changed. */
function next(place: Place | null, tables: ExchangeTables, chosen: Chosen): Turn {
  const asked = askForParties(place, chosen, false);
  if (asked !== null) return asked;
  const { organization, agent, currency } = place as unknown as Parties;
  const parties = { organization, agent, currency };
  const { after = '', skip = 0, known = {}, isWhole = false, until = '', knownAtMs } = place as OrdersPlace;
  const find = goodsIn(tables, chosen);
  const orders = fbsOrders(tables, chosen).filter((order) => find(order) !== null);
  const isRead = knownAtMs === tables.nowMs;
  const batch = ordersAfter(orders, after, BATCH).filter(({ id }) => !isRead || !isBehind(id, until));
  const [order, last] = [batch[0], batch[batch.length - 1]];
  if (order === undefined || last === undefined) return isRead && ordersAfter(orders, after, 1).length > 0 ? next({ ...parties, after }, tables, chosen) : { findings: [] };
  if (!isRead) return listing(batch, { ...parties, after, skip: 0, known: {}, until: last.id, knownAtMs: tables.nowMs });
  const here: Place = { ...parties, after, skip, known, isWhole, until, knownAtMs };
  if (!isWhole) return listing(batch, here);
  const due = batch.find((one) => isDue(one, known[one.id]));
  if (due === undefined) return next({ ...here, after: last.id }, tables, chosen);
  const onward: Place = { ...here, after: due.id };
  const theirs = known[due.id];
  if (theirs !== undefined && theirs[2]) return next(onward, tables, chosen);
  const change = theirs === undefined
    ? { call: fresh.addOrder, body: documentOf(due, parties, find(due) as FreshGood) }
    : { call: fresh.changeOrder, params: { id: theirs[0] }, body: { Комментарий: due.note, DeletionMark: due.stage === 'cancelled' } };
  return { request: change, ifUnsure: { ...parties, after }, read: () => ({ place: onward, made: 1 }) };
}

function isBehind(id: string, until: string): boolean {
  return id.length > until.length || (id.length === until.length && id > until);
}

/** Cancelled before it was handed over, an order is none of 1С's. What was posted there is its owner's. */
function isDue({ note, stage }: FbsOrder, theirs: Standing | undefined): boolean {
  return theirs === undefined ? stage !== 'cancelled' : !theirs[2] && theirs[1] !== fingerprint([note]);
}

function listing(batch: readonly FbsOrder[], place: Place): Turn {
  const { agent, skip, known, until } = place as unknown as Parties & Required<OrdersPlace>;
  const days = batch.filter(({ id }) => !isBehind(id, until)).map(({ createdAt }) => createdAt);
  const [from, to] = [Math.floor(Math.min(...days)), Math.floor(Math.max(...days)) + 1];
  const $filter = `${AGENT_IS}${guid(agent)} and Date ge ${moment(from)} and Date lt ${moment(to)}`;
  return {
    request: { call: fresh.orders, query: { $filter, $orderby: 'Number', $top: PAGE, $skip: skip } },
    read: (body) => {
      const things = thingsIn(body);
      const { found, findings } = standing(things, batch, known);
      return { place: { ...place, skip: skip + PAGE, known: found, isWhole: things.length < PAGE }, findings };
    },
  };
}

/**
 * Of the orders that are looked for; what two spreadsheets have made at the same moment is named, as is what was posted and is cancelled now.
 * Of several the first is the one that somebody has not marked for deletion.
 */
function standing(things: readonly Thing[], batch: readonly FbsOrder[], before: Readonly<Record<string, Standing>>): { found: Record<string, Standing>; findings: Finding[] } {
  const asked = new Map(batch.map((order) => [order.id, order]));
  const found: Record<string, Standing> = { ...before };
  const findings: Finding[] = [];
  for (const thing of things) {
    const [, id = ''] = /^WB (\d+)(?= |$)/.exec(textIn(thing, NOTE)) ?? [];
    const order = asked.get(id);
    if (order === undefined) continue;
    const [isPosted, isMarked] = [thing['Posted'] === true, thing['DeletionMark'] === true];
    const known = found[id];
    if (known !== undefined && !known[3] && !isMarked) findings.push({ code: 'double', details: { order: id, number: textIn(thing, 'Number') } });
    if (isPosted && order.stage === 'cancelled') findings.push({ code: 'cancelledThere', details: { order: id, number: textIn(thing, 'Number') } });
    if (known === undefined || (known[3] && !isMarked)) found[id] = [keyIn(thing, 'Ref_Key'), fingerprint([textIn(thing, NOTE)]), isPosted, isMarked];
  }
  return { found, findings };
}

function documentOf({ createdAt, price, note }: FbsOrder, { organization, agent, currency }: Omit<Parties, 'contract'>, { good, kind }: FreshGood) {
  return {
    Date: momentText(createdAt), Posted: false, Организация_Key: organization, Контрагент_Key: agent, ВалютаДокумента_Key: currency, ДатаОтгрузки: momentText(createdAt),
    Комментарий: note, СуммаДокумента: price,
    Запасы: numbered([{ Номенклатура: good, Номенклатура_Type: GOOD_TYPE, ...(kind === '' ? {} : { Характеристика_Key: kind }), Количество: 1, Цена: price, Сумма: price, Всего: price }]),
  };
}
