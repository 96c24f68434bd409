import { bitrix24 } from '../../systems/bitrix24';
import { fingerprint } from '../../sheet/fingerprints/fingerprint';
import { partsIn } from '../../wb/money/amount';
import { batchIn, listIn, textIn, type Thing } from '../bitrix24/answer';
import { batchOf, type Command, resultOf } from '../bitrix24/batch';
import { askForStages, FUNNEL_OPTIONS, type Stages } from '../bitrix24/stages';
import { doublesAmong } from '../doubles';
import { type Chosen, defineTalk, type ExchangeTables, type Finding, type Place, type Reply, type Turn } from '../exchange';
import { type FbsOrder, fbsOrders, ordersAfter } from '../fbs-orders/fbs-orders';
import { theirGoods } from '../goods/their-goods';
import { isoMoment } from '../one-c/amounts';
import { onceFor } from '../once-for';
import { PERIOD } from '../options';

/** Two commands an order: a batch has fifty. */
const BATCH = 25;
/** With the number of the order it is what we know a deal by; Bitrix24 lets several have the same. */
const ORIGINATOR = 'wb-sheets';

/** FBS orders as deals with their good: each once, moved to another stage when WB moves the order. Nothing of a buyer goes. */
export const bitrix24Orders = () => defineTalk({
  id: 'bitrix24-orders',
  system: 'bitrix24',
  inputs: ['fbsOrders'],
  options: [...PERIOD, ...FUNNEL_OPTIONS, { id: 'assigned', kind: 'text', pattern: /^\d{1,9}$/ }],
  check,
  next,
});

function check(tables: ExchangeTables, chosen: Chosen) {
  const orders = fbsOrders(tables, chosen);
  const sum = orders.reduce((all, { price }) => all + partsIn(price), 0);
  return {
    count: orders.length,
    sums: orders.length === 0 ? [] : [{ id: 'orders', parts: sum, currency: 'RUB' }],
    findings: orders.length === 0 ? [{ code: 'noOrders', isBlocking: true as const }] : [],
  };
}

const goodsIn = onceFor((tables) => theirGoods(tables, 'bitrix24'));

/** A deal that stands there: its id, what its note says, whether it has goods. */
type Standing = readonly [id: string, print: string, isPriced: boolean];

interface OrdersPlace {
  stages?: Stages;
  after?: string;
  known?: Readonly<Record<string, Standing>>;
  /** Of the step in which `known` was read. Somebody else's step may come between two of ours, and nothing there keeps doubles out. */
  knownAtMs?: number;
}

/** The funnel's stages, then for every batch of orders what stands there of them, and in the same step what is new or has changed. */
function next(place: Place | null, tables: ExchangeTables, chosen: Chosen): Turn {
  const { stages, after = '', known, knownAtMs } = (place ?? {}) as OrdersPlace;
  if (stages === undefined) return askForStages(chosen, (found) => ({ place: { stages: found } }));
  const batch = ordersAfter(fbsOrders(tables, chosen), after, BATCH);
  const last = batch[batch.length - 1];
  if (last === undefined) return { findings: [] };
  if (known === undefined || knownAtMs !== tables.nowMs) return {
    request: { call: bitrix24.deals, body: { entityTypeId: 2, select: ['id', 'originId', 'sourceDescription', 'opportunity'], filter: { originatorId: ORIGINATOR, '@originId': batch.map(({ id }) => id) }, order: { id: 'ASC' } } },
    read: (body) => {
      const { things } = listIn(body);
      return { place: { stages, after, known: standing(things), knownAtMs: tables.nowMs }, findings: doublesIn(things) };
    },
  };
  const onward: Place = { stages, after: last.id };
  const find = goodsIn(tables, chosen);
  const commands = Object.assign({}, ...batch.map((order) => commandsOf(order, known[order.id], stages, chosen, find(order)))) as Record<string, Command>;
  if (Object.keys(commands).length === 0) return next(onward, tables, chosen);
  // Made without an answer, a deal stands there: it is asked for once more.
  return { request: batchOf(commands), ifUnsure: { stages, after }, read: (body) => done(body, onward) };
}

/** Of several with the same number the first is the one. */
function standing(deals: readonly Thing[]): Record<string, Standing> {
  return Object.fromEntries([...deals].reverse().map((deal) => [textIn(deal, 'originId'), [textIn(deal, 'id'), fingerprint([textIn(deal, 'sourceDescription')]), Number(deal['opportunity']) > 0]]));
}

function doublesIn(deals: readonly Thing[]): Finding[] {
  return doublesAmong(deals, (deal) => textIn(deal, 'originId')).map((deal) => ({ code: 'double', details: { order: textIn(deal, 'originId'), number: textIn(deal, 'id') } }));
}

/** A new deal with its good, or what has changed of one that stands there. A stage that a manager has chosen stays until WB moves the order. */
function commandsOf(order: FbsOrder, deal: Standing | undefined, stages: Stages, chosen: Chosen, productId: string | null): Record<string, Command> {
  const { id, price, stage, note } = order;
  if (deal === undefined) return {
    [`deal${id}`]: { method: 'crm.item.add', fields: { entityTypeId: 2, fields: newDeal(order, stages[stage], chosen) } },
    [`goods${id}`]: goodsOf(order, resultOf(`deal${id}`, 'item', 'id'), productId),
  };
  const [theirs, print, isPriced] = deal;
  return {
    ...(print === fingerprint([note]) ? {} : { [`deal${id}`]: { method: 'crm.item.update', fields: { entityTypeId: 2, id: theirs, fields: { sourceDescription: note, stageId: stages[stage] } } } }),
    ...(isPriced || price === 0 ? {} : { [`goods${id}`]: goodsOf(order, theirs, productId) }),
  };
}

function newDeal({ id, createdAt, article, note }: FbsOrder, stageId: string, chosen: Chosen): Command['fields'] {
  return {
    title: `WB FBS ${id}, ${article}`, categoryId: chosen['funnel'] as string, stageId, currencyId: 'RUB', isManualOpportunity: 'N',
    begindate: isoMoment(createdAt), sourceDescription: note, originatorId: ORIGINATOR, originId: id,
    ...(chosen['assigned'] === '' ? {} : { assignedById: chosen['assigned'] as string }),
  };
}

function goodsOf({ name, price }: FbsOrder, ownerId: Command['fields'][string], productId: string | null): Command {
  const row = { ...(productId === null ? {} : { productId }), productName: name, price, quantity: 1, taxIncluded: 'Y', measureCode: 796 };
  return { method: 'crm.item.productrow.set', fields: { ownerType: 'D', ownerId, productRows: [row] } };
}

/** A deal that Bitrix24 refuses is named; the others are done. */
function done(body: unknown, place: Place): Reply {
  const { results, refused } = batchIn(body);
  return {
    place, made: Object.keys(results).filter((name) => name.startsWith('deal')).length,
    findings: refused.length === 0 ? [] : [{ code: 'refused', details: { count: refused.length, detail: refused[0]?.text.slice(0, 200) ?? '' } }],
  };
}
