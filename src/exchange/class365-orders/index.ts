import { fingerprint } from '../../sheet/rows/fingerprint';
import { class365 } from '../../systems/class365';
import { partsIn } from '../../wb/amount';
import { wireWord } from '../../wb/wire-word';
import { madeId, momentText, PAGE, textIn, type Thing, thingsIn } from '../class365/answer';
import { askForParties, type Parties, PARTY_OPTIONS } from '../class365/parties';
import { doublesAmong } from '../doubles';
import { type Chosen, defineTalk, type ExchangeTables, type Option, type Place, type Reply, type Turn } from '../exchange';
import { type FbsOrder, fbsOrders, ordersAfter } from '../fbs-orders/fbs-orders';
import { ORDER_STAGES, type OrderStage } from '../fbs-orders/stage';
import { theirGoods, unknownGoods } from '../goods/their-goods';
import { onceFor } from '../once-for';
import { PERIOD } from '../options';
import { CANCELLED } from './wire-words';

/** FBS orders as orders of customers with a reservation: each once, known by WB's number at the beginning of its comment. */
export const class365Orders = () => defineTalk({
  id: 'class365-orders',
  system: 'class365',
  inputs: ['fbsOrders'],
  options: [...PERIOD, ...PARTY_OPTIONS, ...ORDER_STAGES.map((stage): Option => ({ id: `stage-${stage}`, kind: 'text' }))],
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
const goodsIn = onceFor((tables) => theirGoods(tables, 'class365'));

/** An order that stands there and is not whole yet. */
interface Making {
  order: string;
  step: 'good' | 'reservation' | 'comment';
  /** Nothing behind its head is there: of the step of ours in which that was seen, because in another one somebody else may have gone on. */
  bareAtMs?: number;
  /** That is to be taken back. */
  reservation?: string;
}

interface OrdersPlace {
  statuses?: Statuses;
  after?: string;
  /** A page of the list of the day that is being read. */
  page?: number;
  /** Orders of that day that stand there, by WB's numbers: their ids, and what their comments say. */
  known?: Readonly<Record<string, readonly [id: string, print: string]>>;
  isWhole?: boolean;
  day?: number;
  /** Of the step in which the list was read. */
  knownAtMs?: number;
  making?: Making;
}

/** Parties and states, then day by day what stands there, and order by order what is new or has changed. */
function next(place: Place | null, tables: ExchangeTables, chosen: Chosen): Turn {
  const asked = askForParties(place, chosen);
  if (asked !== null) return asked;
  const { organization, employee, partner, source } = place as unknown as Parties;
  const { statuses, after = '', making, ...list } = place as OrdersPlace;
  const parties: Parties = { organization, employee, partner, source };
  if (statuses === undefined) return { request: { call: class365.statuses, query: { limit: PAGE } }, read: (body) => statusesIn(thingsIn(body), chosen, parties) };
  const find = goodsIn(tables, chosen);
  const [order] = ordersAfter(fbsOrders(tables, chosen).filter((one) => find(one) !== null), after, 1);
  if (order === undefined) return { findings: [] };
  const day = Math.floor(order.createdAt);
  const isRead = list.day === day && list.knownAtMs === tables.nowMs;
  const { page = 1, known = {}, isWhole = false } = isRead ? list : {};
  const read = { page, known, isWhole, day, knownAtMs: tables.nowMs };
  const here: Place = { ...parties, statuses, after, ...read };
  const onward: Place = { ...here, after: order.id };
  if (making !== undefined) return steps[making.step]({ order, making, good: find(order) as string, here, onward, parties, statuses, nowMs: tables.nowMs });
  if (!isWhole) return {
    request: { call: class365.orders, query: { request_source_id: source, date: { from: momentText(day), to: momentText(day + LAST_SECOND) }, limit: PAGE, page } },
    read: (body) => {
      const things = thingsIn(body).flatMap(orderThere);
      return { place: { ...here, page: page + 1, known: { ...standing(things), ...known }, isWhole: thingsIn(body).length < PAGE }, findings: doublesAmong(things, ({ order: number }) => number, Object.keys(known)).map(({ order: number, shown }) => ({ code: 'double', details: { order: number, number: shown } })) };
    },
  };
  const theirs = known[order.id];
  if (theirs?.[1] === fingerprint([order.note])) return next(onward, tables, chosen);
  if (theirs !== undefined) return next({ ...here, making: { order: theirs[0], step: 'good' } }, tables, chosen);
  return {
    request: { call: class365.addOrder, body: { ...ofParties(parties), responsible_employee_id: employee, request_source_id: source, status_id: statuses[order.stage] ?? statuses.new, comment: headOf(order.id), date: momentText(order.createdAt) } },
    ifUnsure: { ...parties, statuses, after },
    read: (body) => ({ place: { ...here, making: { order: madeId(body), step: 'good', bareAtMs: tables.nowMs } } }),
  };
}

const LAST_SECOND = 86_399 / 86_400;

/** With what a comment begins, and while the order is not whole all of it. */
function headOf(id: string): string {
  return `WB ${id}`;
}

/** An order there that is one of WB's. */
interface Ours {
  /** WB's number. */
  order: string;
  id: string;
  /** The number that a person finds it by there. */
  shown: string;
  print: string;
}

function orderThere(thing: Thing): Ours[] {
  const comment = textIn(thing, 'comment');
  const [, order] = /^WB (\d+)(?= |$)/.exec(comment) ?? [];
  const id = textIn(thing, 'id');
  return order === undefined ? [] : [{ order, id, shown: textIn(thing, 'number') || id, print: fingerprint([comment]) }];
}

/** Of several with the same number the first is the one. */
function standing(orders: readonly Ours[]): Record<string, readonly [string, string]> {
  return Object.fromEntries([...orders].reverse().map(({ order, id, print }) => [order, [id, print] as const]));
}

type Statuses = Partial<Record<OrderStage, string>>;

/** As a person has named them; besides, what begins an order, and what cancels it. */
function statusesIn(things: readonly Thing[], chosen: Chosen, parties: Parties): Reply {
  const idOf = (fits: (name: string) => boolean): string | undefined => things.filter((thing) => fits(wireWord(thing['name']))).map((thing) => textIn(thing, 'id'))[0];
  const named = ORDER_STAGES.map((stage) => ({ stage, name: wireWord(chosen[`stage-${stage}`]) }));
  const missing = named.find(({ name }) => name !== '' && idOf((one) => one === name) === undefined);
  if (missing !== undefined) return { place: null, findings: [{ code: 'noStatus', details: { status: missing.name, names: things.map((thing) => textIn(thing, 'name')).join(', ').slice(0, 300) }, isBlocking: true }] };
  const usual: Statuses = { new: idOf(() => true), cancelled: idOf((name) => name.includes(CANCELLED)) } as Statuses;
  const statuses = Object.fromEntries(named.map(({ stage, name }) => [stage, name === '' ? usual[stage] : idOf((one) => one === name)]).filter(([, id]) => id !== undefined)) as Statuses;
  return { place: { ...parties, statuses } };
}

interface Step {
  order: FbsOrder;
  making: Making;
  good: string;
  here: Place;
  onward: Place;
  parties: Parties;
  statuses: Statuses;
  nowMs: number;
}

/** What is made of an order behind its head, in this order: a step that may be there already is looked for before it is made. */
const steps: Readonly<Record<Making['step'], (step: Step) => Turn>> = { good: addGood, reservation: reserve, comment: complete };

function addGood({ order: { price }, making, good, here, nowMs }: Step): Turn {
  const { order, bareAtMs } = making;
  const behind = (bare?: number): Place => ({ ...here, making: { order, step: 'reservation', ...(bare === undefined ? {} : { bareAtMs: bare }) } });
  if (bareAtMs !== nowMs) return {
    request: { call: class365.orderGoods, query: { customer_order_id: order, limit: PAGE } },
    read: (body) => ({ place: thingsIn(body).length > 0 ? behind() : { ...here, making: { ...making, bareAtMs: nowMs } } }),
  };
  return {
    request: { call: class365.addOrderGood, body: { customer_order_id: order, good_id: good, amount: 1, price: price.toFixed(2) } },
    ifUnsure: { ...here, making: { order, step: 'good' } }, read: () => ({ place: behind(nowMs) }),
  };
}

/** A cancelled order holds nothing back: what was reserved for it goes, one after another. */
function reserve(step: Step): Turn {
  const { order: { stage, createdAt, id }, making: { order, reservation, bareAtMs }, here, parties, nowMs } = step;
  const again: Place = { ...here, making: { order, step: 'reservation' } };
  const whole: Place = { ...here, making: { order, step: 'comment' } };
  const isCancelled = stage === 'cancelled';
  if (isCancelled && bareAtMs === nowMs) return complete(step);
  if (reservation !== undefined) return { request: { call: class365.unreserve, body: { id: reservation } }, ifUnsure: again, read: () => ({ place: again }) };
  if (bareAtMs !== nowMs) return {
    request: { call: class365.reservations, query: { customer_order_id: order, limit: PAGE } },
    read: (body) => {
      const [first] = thingsIn(body);
      if (first === undefined) return { place: isCancelled ? whole : { ...here, making: { order, step: 'reservation', bareAtMs: nowMs } } };
      return { place: isCancelled ? { ...here, making: { order, step: 'reservation', reservation: textIn(first, 'id') } } : whole };
    },
  };
  return {
    request: { call: class365.reserve, body: { ...ofParties(parties), customer_order_id: order, sync_with_order: true, comment: headOf(id), date: momentText(createdAt) } },
    ifUnsure: again, read: () => ({ place: whole }),
  };
}

/** The comment says that the order is whole: written last, and again without harm. */
function complete({ order: { note, stage }, making: { order }, onward, statuses }: Step): Turn {
  const status = statuses[stage];
  return {
    request: { call: class365.changeOrder, body: { id: order, comment: note, ...(status === undefined ? {} : { status_id: status }) } },
    read: () => ({ place: onward, made: 1 }),
  };
}

function ofParties({ organization, employee, partner }: Parties) {
  return { author_employee_id: employee, organization_id: organization, partner_id: partner };
}
