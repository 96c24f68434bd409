/** Chats with buyers, and what these want to give back. */
import { type Answer, json } from '../answer';
import { priceOf } from '../shop/money';
import { type Order, sizeOf, sridOf } from '../shop/orders';
import type { Shop } from '../shop/shop';
import { DAY_MS, moscowText, utcText } from '../time';
import { uuidOf } from '../token';
import { refuseAnalytics } from './order-feed';
import { BadParameter, type Call, type Endpoint } from './endpoint';
import { queryNumber } from './parameters';

const CHATTING = 11;
const PAGE_OF_EVENTS = 40;
const KEPT_DAYS = 14;
const MAX_CLAIMS = 200;
const MINUTE_MS = 60_000;

export const chatId = ({ n }: Order): string => `1:${uuidOf(`chat ${n}`)}`;

export const signOf = (order: Order): string => `${chatId(order)}:1:abc`;

export const chatting = (shop: Shop): Order[] => shop.orders().filter(({ n }) => n % CHATTING === 0);

function goodCard(shop: Shop, order: Order): object {
  const article = shop.articleOf(order);
  return { nmID: article.nmId, price: Math.round(priceOf(article).finishedRub), priceCurrency: 'RUB', rid: sridOf(shop.seed, order), size: sizeOf(article, order).techSize };
}

function chats({ shop }: Call): Answer {
  const result = chatting(shop).map((order) => {
    const said = shop.changesOfBuyers.said.get(chatId(order));
    return {
      chatID: chatId(order), replySign: signOf(order), clientName: 'Покупатель', goodCard: goodCard(shop, order),
      lastMessage: said === undefined ? { text: '=Можно обменять?', addTimestamp: order.placedMs + MINUTE_MS } : { text: said.text, addTimestamp: said.atMs },
    };
  });
  return json({ result, errors: null });
}

/** The buyer writes when it has ordered, the seller a minute later. */
function eventsOf(shop: Shop, order: Order): { ms: number; text: object }[] {
  const event = (ms: number, rest: object): { ms: number; text: object } => ({
    ms, text: { chatID: chatId(order), eventID: uuidOf(`event ${order.n} ${ms}`), eventType: 'message', addTimestamp: ms, addTime: utcText(ms), ...rest },
  });
  const attachments = { goodCard: goodCard(shop, order), files: [], images: [{ date: utcText(order.placedMs), downloadID: uuidOf(`image ${order.n}`), url: 'https://chat.example/1.jpg' }] };
  return [
    event(order.placedMs, { isNewChat: true, message: { attachments, text: '=Здравствуйте' }, source: 'rusite', replySign: 'abc', sender: 'client', clientName: 'Покупатель' }),
    event(order.placedMs + MINUTE_MS, { message: { text: 'Здравствуйте!' }, source: 'seller-public-api', sender: 'seller' }),
  ];
}

/** Those after a moment, the oldest first, until there are none. */
function events({ shop, query, nowMs }: Call): Answer {
  const afterMs = queryNumber(query, 'next', { fallback: 0 });
  const found = chatting(shop).flatMap((order) => eventsOf(shop, order)).filter(({ ms }) => ms > afterMs && ms <= nowMs).sort((a, b) => a.ms - b.ms).slice(0, PAGE_OF_EVENTS);
  const [first, last] = [found[0], found[found.length - 1]];
  const times = first === undefined || last === undefined ? { newestEventTime: '', oldestEventTime: '' } : { newestEventTime: utcText(last.ms), oldestEventTime: utcText(first.ms) };
  return json({ result: { next: last?.ms ?? afterMs, ...times, totalEvents: found.length, events: found.map(({ text }) => text) }, errors: null });
}

/** An order that came back was claimed a day before. */
export function claimOf(shop: Shop, order: Order): { ms: number; isArchive: boolean; text: Record<string, unknown> & { id: string; actions: string[] } } {
  const article = shop.articleOf(order);
  const ms = order.returnMs - DAY_MS;
  const id = uuidOf(`claim ${order.n}`);
  const own = shop.changesOfBuyers.decisions.get(id);
  const isArchive = order.n % 3 !== 0 || own !== undefined;
  const isRefused = own?.action.startsWith('reject') === true;
  const [status, status_ex] = isRefused ? [1, 1] : isArchive ? [2, own?.action === 'autorefund1' ? 5 : 8] : [0, 0];
  return {
    ms, isArchive,
    text: {
      id, claim_type: order.n % 2 === 0 ? 1 : 3, status, status_ex, nm_id: article.nmId, user_comment: '=Не подошло',
      wb_comment: own?.comment ?? (isArchive ? 'Одобрено' : null), dt: moscowText(ms), imt_name: article.title, order_dt: moscowText(order.placedMs), dt_update: moscowText(own?.atMs ?? (isArchive ? order.returnMs : ms)),
      photos: ['//photo.example/1.webp'], video_paths: [], actions: isRefused ? ['approve1'] : isArchive ? [] : ['approve1', 'rejectcustom'], price: priceOf(article).finishedRub, currency_code: '643',
      srid: sridOf(shop.seed, order), origin_id_info: null, delivery_dt: moscowText(order.buyoutMs),
    },
  };
}

function claims({ shop, query, nowMs }: Call): Answer {
  const isArchive = query.get('is_archive');
  if (isArchive !== 'true' && isArchive !== 'false') throw new BadParameter('is_archive: true or false expected');
  const limit = queryNumber(query, 'limit', { min: 1, max: MAX_CLAIMS, fallback: 50 });
  const offset = queryNumber(query, 'offset', { fallback: 0 });
  const found = shop.orders().filter(({ returnMs }) => returnMs > 0).map((order) => claimOf(shop, order))
    .filter((claim) => claim.ms > nowMs - KEPT_DAYS * DAY_MS && claim.isArchive === (isArchive === 'true') && (query.get('id') ?? claim.text.id) === claim.text.id);
  return json({ claims: found.slice(offset, offset + limit).map(({ text }) => text), total: found.length });
}

export const buyerEndpoints: Record<string, Endpoint> = {
  'GET /api/v1/seller/chats': { refuse: refuseAnalytics, answer: chats },
  'GET /api/v1/seller/events': { refuse: refuseAnalytics, answer: events },
  'GET /api/v1/claims': { refuse: refuseAnalytics, answer: claims },
};
