import { type Answer, json } from '../answer';
import { dayStartMs, moscowOffsetText, parseMoscow } from '../time';
import { refuseAnalytics } from './order-feed';
import { BadParameter, type Call, type Endpoint } from './endpoint';
import { queryNumber } from './parameters';
import { oddText } from '../shop/odd-text';
import type { Shop } from '../shop/shop';

const PAGE = 100;
/** More than two pages of the last quarter. */
const COUNT = 320;
const A_DAY = 3;
const FIRST_ID = 13_000;

const HEADERS = ['Новые настройки кампаний в ВБ.Медиа', '=Изменения в API', 'Как работают склады в праздники', 'Комиссия снижена'];

function newsAt(shop: Shop, n: number): { id: number; ms: number; text: object } {
  const ms = dayStartMs(shop.today - Math.floor((COUNT - n) / A_DAY)) + 36_000_000 + (n % A_DAY) * 3_600_000;
  const header = oddText(shop, HEADERS[n % HEADERS.length]);
  return { id: FIRST_ID + n, ms, text: { content: `${header}. Подробности в разделе «Помощь».\n`, date: moscowOffsetText(ms), header, id: FIRST_ID + n, types: [{ id: 8, name: 'API' }] } };
}

/** By the day or by the id, a hundred at most, the oldest first. */
function news({ query, shop }: Call): Answer {
  const from = query.get('from');
  const fromId = queryNumber(query, 'fromID', { fallback: 0 });
  if (from === null && fromId === 0) throw new BadParameter('from or fromID is required');
  const fromMs = from === null ? 0 : parseMoscow(from);
  if (fromMs === null) throw new BadParameter("can't parse from");
  const found = Array.from({ length: COUNT }, (_, n) => newsAt(shop, n)).filter(({ id, ms }) => id >= fromId && ms >= fromMs && ms < shop.size.startMs);
  return json({ data: found.slice(0, PAGE).map(({ text }) => text) });
}

export const newsEndpoints: Record<string, Endpoint> = { 'GET /api/communications/v2/news': { refuse: refuseAnalytics, answer: news } };
