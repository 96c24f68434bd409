import { fingerprint } from '../../sheet/fingerprints/fingerprint';
import { class365 } from '../../systems/class365';
import { partsIn } from '../../wb/money/amount';
import { wireWord } from '../../wb/wire/wire-word';
import { madeId, momentText, PAGE, textIn, type Thing, thingsIn } from '../class365/answer';
import { askForParties, type Parties, PARTY_OPTIONS } from '../class365/parties';
import { type Chosen, defineTalk, type ExchangeTables, type Option, type Place, type Reply, type Turn } from '../exchange';
import { fbsOrders, ordersAfter } from '../fbs-orders/fbs-orders';
import { ORDER_STAGES } from '../fbs-orders/stage';
import { theirGoods, unknownGoods } from '../goods/their-goods';
import { onceFor } from '../once-for';
import { PERIOD } from '../options';
import { groupsOf, type OrderGroup } from './groups';
import { headOf, type Making, ofParties, type Statuses, steps } from './making';
import { readPage, type Standing } from './standing';
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

interface OrdersPlace {
  statuses?: Statuses;
  after?: string;
  /** A page of the group's list that is being read. */
  page?: number;
  /** What stands there of the group. */
  known?: Standing;
  isWhole?: boolean;
  /** The key of the group. */
  group?: string;
  /** Of the step in which the list was read. */
  knownAtMs?: number;
  making?: Making;
}

const handedOver = onceFor((tables, chosen) => fbsOrders(tables, chosen).filter((order) => goodsIn(tables, chosen)(order) !== null));

const groupsIn = onceFor((tables, chosen) => groupsOf(handedOver(tables, chosen)));

/** Parties and states, then group by group what stands there, and order by order what is new or has changed. */
function next(place: Place | null, tables: ExchangeTables, chosen: Chosen): Turn {
  const asked = askForParties(place, chosen);
  if (asked !== null) return asked;
  const { organization, employee, partner, source } = place as unknown as Parties;
  const { statuses, after = '', making, ...list } = place as OrdersPlace;
  const parties: Parties = { organization, employee, partner, source };
  if (statuses === undefined) return { request: { call: class365.statuses, query: { limit: PAGE } }, read: (body) => statusesIn(thingsIn(body), chosen, parties) };
  const [order] = ordersAfter(handedOver(tables, chosen), after, 1);
  if (order === undefined) return { findings: [] };
  const group = groupsIn(tables, chosen).get(order.id) as OrderGroup;
  const isRead = list.group === group.key && list.knownAtMs === tables.nowMs;
  const { page = 1, known = {}, isWhole = false } = isRead ? list : {};
  const here: Place = { ...parties, statuses, after, page, known, isWhole, group: group.key, knownAtMs: tables.nowMs };
  const onward: Place = { ...here, after: order.id };
  if (making !== undefined) return steps[making.step]({ order, making, good: goodsIn(tables, chosen)(order) as string, here, onward, parties, statuses, nowMs: tables.nowMs });
  if (!isWhole) return {
    request: { call: class365.orders, query: { request_source_id: source, date: { from: momentText(group.from), to: momentText(group.to) }, limit: PAGE, page } },
    read: (body) => {
      const { findings, ...read } = readPage(body, group, known);
      return { place: { ...here, page: page + 1, ...read }, findings };
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
