/** Banners of WB Media, and what can be advertised otherwise. */
import { type Answer, json, noContent } from '../answer';
import { dateText, dayStartMs, type DayNumber, moscowDay, moscowOffsetText, parseMoscow } from '../time';
import type { Shop } from '../shop/shop';
import { SUBJECTS } from '../shop/texts';
import { refuse } from './advert';
import { BadParameter, type Call, type Endpoint } from './endpoint';
import { fieldsOf, list, optionalFields, queryNumber, wholeNumber } from './parameters';
import { oddText } from '../shop/odd-text';

const COUNT = 3;
const MAX_IDS = 100;

const campaigns = (shop: Shop): { advertId: number; startDay: DayNumber; text: Record<string, unknown> }[] => Array.from({ length: COUNT }, (_, n) => {
  const startDay = shop.today - 12 + n;
  const isOver = n === 0;
  const text = {
    advertId: 8_960_000 + n, name: oddText(shop, `=Баннер ${n + 1}`), brand: 'Пример', type: 1 + (n % 2), status: isOver ? 7 : 6, createTime: moscowOffsetText(dayStartMs(startDay)),
    ...(isOver ? { endTime: moscowOffsetText(dayStartMs(shop.today - 2)) } : {}),
  };
  return { advertId: text.advertId, startDay, text };
});

function listed({ shop, query }: Call): Answer {
  const offset = queryNumber(query, 'offset', { fallback: 0 });
  const limit = queryNumber(query, 'limit', { min: 1, fallback: 50 });
  const found = campaigns(shop).slice(offset, offset + limit);
  return found.length === 0 ? noContent() : json(found.map(({ text }) => text));
}

function campaign({ shop, query }: Call): Answer {
  const id = queryNumber(query, 'id', {});
  const found = campaigns(shop).find(({ advertId }) => advertId === id);
  if (found === undefined) throw new BadParameter('Некорректный ID РК');
  const { status } = found.text;
  return json({
    ...found.text, extended: { reason: null, expenses: 10_000, price: 0, budget: 0, operation: 1, contract_id: 0 },
    items: [{
      id: id + 50_000, name: 'Пример', status, place: 2, budget: 650_000, daily_limit: 500, category_name: 'Главная', cpm: 351, url: 'https://www.wildberries.ru/promotions/primer',
      advert_type: 1, date_from: moscowOffsetText(dayStartMs(found.startDay)), date_to: moscowOffsetText(dayStartMs(shop.today + 9)), nms: [shop.article(0).nmId], Erid: 'abc',
    }],
  });
}

function daysIn(interval: unknown): [DayNumber, DayNumber] {
  const { begin, end } = optionalFields(interval, 'interval');
  const [beginMs, endMs] = [begin, end].map((text) => parseMoscow(String(text)));
  if (typeof beginMs !== 'number' || typeof endMs !== 'number') throw new BadParameter('invalid interval');
  return [moscowDay(beginMs), moscowDay(endMs)];
}

function stats({ shop, body }: Call): Answer {
  const asked = list(body, 'body', MAX_IDS);
  if (asked.length === 0) throw new BadParameter('empty body');
  return json(asked.map((item) => {
    const { id, interval } = fieldsOf(item);
    const found = campaigns(shop).find(({ advertId }) => advertId === wholeNumber(id, 'id', {}));
    if (found === undefined) return { advert_id: id, error: 'кампания не найдена' };
    const [from, to] = daysIn(interval);
    const days = Array.from({ length: to - from + 1 }, (_, n) => from + n).filter((day) => day >= found.startDay && day <= shop.today);
    const daily = days.map((day) => ({
      date: moscowOffsetText(dayStartMs(day)),
      app_type_stats: [1, 32].map((app) => ({ app_type: app, stats: [{ views: 100 + (day % 7) + app, clicks: 3 + (day % 3), atbs: 1, ctr: 3 }] })),
    }));
    return {
      interval: { begin: dateText(from), end: dateText(to) },
      stats: [{ item_id: found.advertId + 50_000, item_name: 'Пример', category_name: 'Главная', advert_type: 1, place: 2, status: 6, subject_name: 'Одежда', daily_stats: daily }],
    };
  }));
}

function articlesBySubject(shop: Shop): Map<number, { title: string; nm: number; subjectId: number }[]> {
  const found = new Map<number, { title: string; nm: number; subjectId: number }[]>();
  for (let index = 0; index < shop.articleCount; index += 1) {
    const { title, nmId, subjectId } = shop.article(index);
    found.set(subjectId, [...(found.get(subjectId) ?? []), { title, nm: nmId, subjectId }]);
  }
  return found;
}

function subjects({ shop }: Call): Answer {
  const rows = [...articlesBySubject(shop)].map(([id, articles]) => ({ id, name: SUBJECTS.find((subject) => subject.id === id)?.name, count: articles.length }));
  return json(rows.length === 0 ? null : rows);
}

function goods({ shop, body }: Call): Answer {
  const ids = list(body, 'body', Number.MAX_SAFE_INTEGER).map((id) => wholeNumber(id, 'subject', {}));
  return json(ids.flatMap((id) => articlesBySubject(shop).get(id) ?? []));
}

const config = (): Answer => json({ cpcStep: 100, cpmStep: 100, currency: 'RUB', currencyCode: 643, minTopUp: 100_000 });

export const mediaEndpoints: Record<string, Endpoint> = {
  'GET /adv/v1/adverts': { refuse, answer: listed },
  'GET /adv/v1/advert': { refuse, answer: campaign },
  'POST /adv/v1/stats': { refuse, answer: stats },
  'GET /adv/v1/supplier/subjects': { refuse, answer: subjects },
  'POST /adv/v2/supplier/nms': { refuse, answer: goods },
  'GET /api/advert/v1/config': { refuse, answer: config },
};
