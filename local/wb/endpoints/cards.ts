import { type Answer, json } from '../answer';
import type { Article } from '../shop/articles';
import type { Shop } from '../shop/shop';
import { SUBJECTS } from '../shop/texts';
import { type Call, type Endpoint } from './endpoint';
import { fieldsOf, list, optionalFields, wholeNumber } from './parameters';

const refuse = (errorText: string): Answer => json({ data: null, error: true, errorText, additionalErrors: null }, 400);

/** Five decimals like WB's `2023-12-06T11:17:00.96577Z`: a cursor must be sent back digit for digit. */
const stamp = (ms: number): string => new Date(ms).toISOString().replace('Z', '42Z');

function photosOf({ nmId }: Article): { photos: object[] } | Record<string, never> {
  if (nmId % 5 === 0) return {};
  const url = (size: string): string => `https://basket-00.wbbasket.ru/vol0/part0/${nmId}/images/${size}/1.webp`;
  return { photos: [{ big: url('big'), c246x328: url('c246x328'), c516x688: url('c516x688'), square: url('square'), tm: url('tm') }] };
}

/** What the seller has had copied, in the place of what was there. */
function mediaOf(changes: Shop['changesOfCards'], nmId: number): object {
  const media = changes.mediaOf(nmId);
  if (media === undefined) return {};
  const video = media.links.find((link) => link.endsWith('.mp4'));
  return { ...(video === undefined ? {} : { video }), photos: media.links.filter((link) => link !== video).map((big) => ({ big, c246x328: big, c516x688: big, square: big, tm: big })), updatedAt: stamp(media.ms) };
}

function cardOf({ changesOfCards, tags }: Shop, article: Article): Record<string, unknown> {
  const own = changesOfCards.tagsOf(article.nmId, article.index % 10 === 0 ? [592569] : []).flatMap((id) => tags.all().filter((tag) => tag.id === id));
  return {
    nmID: article.nmId, imtID: changesOfCards.groupOf(article.nmId, article.imtId), nmUUID: article.nmUuid, subjectID: article.subjectId, subjectName: article.subject,
    vendorCode: article.vendorCode, brand: article.brand, title: article.title, description: `${article.title}\nОписание`,
    needKiz: article.index % 6 === 0, kizMarked: false, ...photosOf(article),
    wholesale: { enabled: article.index % 9 === 0, quantum: article.index % 9 === 0 ? 12 : 0 },
    dimensions: { length: 20 + (article.index % 30), width: 15, height: 10, weightBrutto: article.volumeLitres, isValid: true },
    characteristics: [{ id: 14177449, name: 'Цвет', value: ['синий'] }, { id: 14177450, name: 'Ширина', value: 15 }],
    sizes: article.sizes.map(({ chrtId, techSize, wbSize, skus }) => ({ chrtID: chrtId, techSize, wbSize, skus })),
    ...(own.length === 0 ? {} : { tags: own }),
    createdAt: stamp(article.createdMs), updatedAt: stamp(article.updatedMs), ...changesOfCards.fieldsOf(article.nmId), ...mediaOf(changesOfCards, article.nmId),
  };
}

/** Cards that the seller has made, the newest of all. */
function madeCards({ changesOfCards }: Shop, nowMs: number, text: string): Record<string, unknown>[] {
  return changesOfCards.made(nowMs).filter(({ errors, vendorCode, nmId }) => errors.length === 0 && `${vendorCode}\n${nmId}`.toLowerCase().includes(text)).map(({ vendorCode, subjectId, nmId, group, fields, dueMs }) => ({
    nmID: nmId, imtID: group ?? 600_000_000 + nmId, nmUUID: `made-${nmId}`, subjectID: subjectId, subjectName: SUBJECTS.find(({ id }) => id === subjectId)?.name ?? '', vendorCode, needKiz: false, ...fields,
    sizes: fields.sizes.map((size, n) => ({ chrtID: nmId * 10 + n, techSize: '0', wbSize: '', skus: [`20${nmId}${n}`], ...size })), createdAt: stamp(dueMs), updatedAt: stamp(dueMs),
  }));
}

interface Cursor { updatedAt: string; nmID: number }

function filterOf(shop: Shop, value: unknown): (article: Article) => boolean {
  const filter = optionalFields(value, 'filter');
  const withPhoto = wholeNumber(filter.withPhoto, 'withPhoto', { fallback: 0, min: -1, max: 2 });
  const brands = new Set(list(filter.brands, 'brands', 100));
  const objectIds = new Set(list(filter.objectIDs, 'objectIDs', 1000));
  const text = typeof filter.textSearch === 'string' ? filter.textSearch.toLowerCase() : '';
  const binned = shop.changesOfCards.binned();
  return (article) => !binned.has(article.nmId) && (withPhoto < 1 || (withPhoto === 1) === 'photos' in photosOf(article))
    && (brands.size === 0 || brands.has(article.brand))
    && (objectIds.size === 0 || objectIds.has(article.subjectId))
    && (filter.imtID === undefined || filter.imtID === article.imtId)
    && (text === '' || [article.vendorCode, String(article.nmId), ...article.sizes.flatMap((size) => size.skus)].some((part) => part.toLowerCase().includes(text)));
}

/** Articles stand in the order of `updatedAt`, then nmID, so the cursor's place is found by halving. */
function placeOf(shop: Shop, cursor: Cursor, isAfter: boolean): number {
  let low = 0;
  let high = shop.articleCount;
  while (low < high) {
    const middle = (low + high) >> 1;
    const article = shop.article(middle);
    const updatedAt = stamp(article.updatedMs);
    const isBefore = updatedAt < cursor.updatedAt
      || (updatedAt === cursor.updatedAt && (isAfter ? article.nmId <= cursor.nmID : article.nmId < cursor.nmID));
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pageOf(shop: Shop, passes: (article: Article) => boolean, cursor: Cursor | null, isAscending: boolean, limit: number): Article[] {
  const step = isAscending ? 1 : -1;
  const first = isAscending ? 0 : shop.articleCount - 1;
  const page: Article[] = [];
  let place = cursor ? placeOf(shop, cursor, isAscending) + (isAscending ? 0 : -1) : first;
  for (; place >= 0 && place < shop.articleCount && page.length < limit; place += step) {
    const article = shop.article(place);
    if (passes(article)) page.push(article);
  }
  return page;
}

function cursorOf(fields: Record<string, unknown>): Cursor | null {
  const { updatedAt, nmID } = fields;
  if (typeof updatedAt !== 'string' || updatedAt === '') return null;
  return { updatedAt, nmID: wholeNumber(nmID, 'nmID', { fallback: 0 }) };
}

/** The page after the last one repeats the cursor it was asked with and says `total: 0`. */
function answer({ shop, body, nowMs }: Call): Answer {
  const settings = optionalFields(fieldsOf(body).settings, 'settings');
  const cursorFields = optionalFields(settings.cursor, 'cursor');
  const limit = wholeNumber(cursorFields.limit, 'limit', { fallback: 10, max: 100, min: 1 });
  const isAscending = optionalFields(settings.sort, 'sort').ascending === true;
  const asked = cursorOf(cursorFields);
  const page = pageOf(shop, filterOf(shop, settings.filter), asked, isAscending, limit);
  const { textSearch = '' } = optionalFields(settings.filter, 'filter');
  const own = madeCards(shop, nowMs, String(textSearch).toLowerCase()).filter(({ updatedAt }) => asked === null || String(updatedAt) > asked.updatedAt);
  const shown = page.map((article) => cardOf(shop, article));
  const cards = (isAscending ? [...shown, ...own] : [...own, ...shown]).slice(0, limit);
  const last = cards.at(-1);
  const cursor = last ? { updatedAt: last.updatedAt, nmID: last.nmID } : asked ?? { updatedAt: '', nmID: 0 };
  return json({ cards, cursor: { ...cursor, total: cards.length } });
}

export const cardEndpoints: Record<string, Endpoint> = { 'POST /content/v2/get/cards/list': { refuse, answer } };
