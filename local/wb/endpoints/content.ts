/** What the category of content tells besides cards. */
import { type Answer, json } from '../answer';
import type { Article } from '../shop/articles';
import { draftBatches, trashedCards, type DraftBatch, type Trashed } from '../shop/drafts';
import type { Shop } from '../shop/shop';
import { SUBJECTS } from '../shop/texts';
import { utcText } from '../time';
import { BadParameter, type Call, type Endpoint } from './endpoint';
import { fieldsOf, list, optionalFields, queryNumber, wholeNumber } from './parameters';

const refuse = (errorText: string): Answer => json({ data: null, error: true, errorText, additionalErrors: null }, 400);
const good = (data: unknown): Answer => json({ data, error: false, errorText: '', additionalErrors: '' });

/** Those that the seller has put there. */
function binnedCards(shop: Shop): Trashed[] {
  const articles = Array.from({ length: shop.articleCount }, (_, n) => shop.article(n));
  return [...shop.changesOfCards.binned()].flatMap(([nmId, trashedMs]): Trashed[] => {
    const like = articles.find((article) => article.nmId === nmId);
    return like === undefined ? [] : [{ nmId, like, trashedMs }];
  });
}

const articlesOf = (shop: Shop) => ({ seed: shop.seed, articleCount: shop.articleCount, size: shop.size, article: (index: number) => shop.article(index) });

function trash({ shop, body }: Call): Answer {
  const settings = optionalFields(fieldsOf(body).settings, 'settings');
  const cursor = optionalFields(settings.cursor, 'cursor');
  const limit = wholeNumber(cursor.limit, 'limit', { fallback: 10, max: 100, min: 1 });
  if (optionalFields(settings.sort, 'sort').ascending !== true) throw new BadParameter('sort: the stand-in knows the ascending order alone');
  const [at, nmID] = [cursor.trashedAt ?? '', wholeNumber(cursor.nmID, 'nmID', { fallback: 0 })];
  const { textSearch = '' } = optionalFields(settings.filter, 'filter');
  const own = trashedCards(articlesOf(shop)).filter(({ nmId }) => !shop.changesOfCards.isRecovered(nmId));
  const all = [...own, ...binnedCards(shop)].filter(({ nmId }) => String(nmId).includes(String(textSearch)));
  const behind = all.filter((card) => utcText(card.trashedMs) > String(at) || (utcText(card.trashedMs) === at && card.nmId > nmID));
  const page = behind.slice(0, limit);
  const cards = page.map(({ nmId, like, trashedMs }) => ({
    nmID: nmId, vendorCode: `${like.vendorCode}-old`, subjectID: like.subjectId, subjectName: like.subject, kizMarked: false, photos: [],
    sizes: like.sizes.map(({ techSize, wbSize }, n) => ({ chrtID: 1_000_000 + nmId + n, techSize, wbSize, skus: [`46${String(nmId * 10 + n).padStart(11, '0')}`] })),
    dimensions: { length: 20, width: 15, height: 10, weightBrutto: like.volumeLitres, isValid: true }, characteristics: [],
    createdAt: utcText(like.createdMs), trashedAt: utcText(trashedMs),
  }));
  const last = cards.at(-1);
  return json({ cards, cursor: { trashedAt: last?.trashedAt ?? at, nmID: last?.nmID ?? nmID, total: cards.length } });
}

function batchText({ batchUuid, updatedMs, drafts }: DraftBatch): object {
  const byArticle = <Value>(value: (draft: DraftBatch['drafts'][number]) => Value) => Object.fromEntries(drafts.map((draft) => [draft.vendorCode, value(draft)]));
  return {
    batchUUID: batchUuid, updatedAt: utcText(updatedMs), vendorCodes: drafts.map(({ vendorCode }) => vendorCode),
    subjects: byArticle(({ subject, subjectId }) => ({ id: subjectId, name: subject })), brands: byArticle(({ brand }) => ({ id: 1, name: brand })), errors: byArticle(({ errors }) => errors),
  };
}

function errors({ shop, body, nowMs }: Call): Answer {
  const cursor = optionalFields(fieldsOf(body).cursor, 'cursor');
  const limit = wholeNumber(cursor.limit, 'limit', { fallback: 100, max: 100, min: 1 });
  const refused = shop.changesOfCards.made(nowMs).filter((card) => card.errors.length > 0).map(({ vendorCode, subjectId, dueMs, nmId, errors: said }): DraftBatch => ({
    batchUuid: `made-${nmId}`, updatedMs: dueMs, drafts: [{ vendorCode, subject: SUBJECTS.find(({ id }) => id === subjectId)?.name ?? '', subjectId, brand: '', errors: [...said] }],
  }));
  const ascending = [...draftBatches(articlesOf(shop)), ...refused];
  const batches = optionalFields(fieldsOf(body).order, 'order').ascending === false ? ascending.reverse() : ascending;
  const place = cursor.batchUUID === undefined ? -1 : batches.findIndex(({ batchUuid }) => batchUuid === cursor.batchUUID);
  const page = batches.slice(place + 1, place + 1 + limit);
  const last = page.at(-1);
  return good({
    items: page.map(batchText),
    cursor: { next: place + 1 + limit < batches.length, updatedAt: last === undefined ? '' : utcText(last.updatedMs), batchUUID: last?.batchUuid ?? '' },
  });
}

/** Those of the shop's cards first, and others that it has none of. */
const allSubjects = (): { subjectName: string }[] => [
  ...SUBJECTS.map(({ id, name, category }, n) => ({ subjectID: id, parentID: 400 + n, subjectName: name, parentName: category })),
  ...Array.from({ length: 1_500 }, (_, n) => ({ subjectID: 20_000 + n, parentID: 479, subjectName: `Предмет ${n}`, parentName: 'Электроника' })),
];

/** Part of the name is enough. */
function subjects({ query }: Call): Answer {
  const name = (query.get('name') ?? '').toLowerCase();
  const limit = queryNumber(query, 'limit', { fallback: 30, max: 1000, min: 1 });
  const offset = queryNumber(query, 'offset', { fallback: 0 });
  return good(allSubjects().filter(({ subjectName }) => subjectName.toLowerCase().includes(name)).slice(offset, offset + limit));
}

interface Characteristic extends Record<string, unknown> { charcID: number; name: string; required: boolean }

/** What cards of a subject may say. */
export function characteristicsOf(subjectId: number): Characteristic[] {
  const subject = SUBJECTS.find(({ id }) => id === subjectId);
  if (!subject) return [];
  const of = (charcID: number, name: string, more: object): Characteristic => ({
    charcID, subjectName: subject.name, subjectID: subject.id, name, required: false, unitName: '', maxCount: 0, popular: false, charcType: 1, hasFilter: true, isVariable: false,
    existNamedField: false, ...more,
  });
  return [of(14177449, 'Цвет', { required: true, maxCount: 8 }), of(14177450, 'Ширина', { unitName: 'см', charcType: 4, maxCount: 1 })];
}

const characteristics = ({ path }: Call): Answer => good(characteristicsOf(Number(path.subjectId)));

const words = (...data: unknown[]): Endpoint => ({ refuse, answer: () => good(data) });

/** Every fourth card recommends the two after it. */
function recommendations({ shop, body }: Call): Answer {
  const fields = fieldsOf(body);
  const limit = wholeNumber(fields.limit, 'limit', { fallback: 20, max: 5000 });
  const next = wholeNumber(fields.next, 'next', { fallback: 0 });
  list(fields.subjectIds, 'subjectIds', 30);
  const search = typeof fields.search === 'string' ? fields.search : '';
  const isFound = ({ nmId, vendorCode }: Article): boolean => search === '' || String(nmId) === search || vendorCode.includes(search);
  const behind = Array.from({ length: shop.articleCount }, (_, n) => shop.article(n)).filter((article) => article.nmId > next && isFound(article));
  const data = behind.slice(0, limit).map((article) => {
    const usual = article.index % 4 === 0 ? [1, 2].map((step) => shop.article((article.index + step) % shop.articleCount).nmId) : [];
    const nms = shop.changesOfCards.recommendedBy(article.nmId) ?? usual;
    return {
      nmId: article.nmId, imtId: article.imtId, vendorCode: article.vendorCode, brandName: article.brand, updatedAt: nms.length === 0 ? null : utcText(article.updatedMs),
      picsCount: 3, title: article.title, subjectName: article.subject, pic: '', recomCount: nms.length, recomPics: [], recomNms: nms,
    };
  });
  return json({ data, next: data.at(-1)?.nmId ?? 0 });
}

/** What the seller's shop has no card of is refused, row by row. */
function recommend({ shop, body, settings }: Call): Answer {
  const { recList, replace } = fieldsOf(body);
  const known = new Set(Array.from({ length: shop.articleCount }, (_, n) => shop.article(n).nmId));
  const errors = list(recList, 'recList', 5000).flatMap((row) => {
    const { nmId, recommendations: recoms } = fieldsOf(row, 'recList');
    const nms = list(recoms, 'recommendations', 20).map((one) => wholeNumber(fieldsOf(one, 'recommendations').recomNm, 'recomNm', {}));
    const wrong = nms.find((nm) => !known.has(nm));
    if (wrong !== undefined) return [{ mainNm: String(nmId), recomNm: String(wrong), message: 'The item was not found' }];
    const kept = replace === true ? [] : shop.changesOfCards.recommendedBy(Number(nmId)) ?? [];
    if (!settings.isForgetful) shop.changesOfCards.recommend(Number(nmId), [...kept, ...nms]);
    return [];
  });
  return json({ isError: errors.length > 0, errors });
}

export const contentEndpoints: Record<string, Endpoint> = {
  'POST /content/v2/get/cards/trash': { refuse, answer: trash },
  'POST /content/v2/cards/error/list': { refuse, answer: errors },
  'GET /content/v2/cards/limits': { refuse, answer: ({ shop }) => good({ freeLimits: 1500 - shop.articleCount, paidLimits: 10 }) },
  'GET /content/v2/tags': { refuse, answer: ({ shop }) => good(shop.tags.all()) },
  'GET /content/v2/object/all': { refuse, answer: subjects },
  'GET /content/v2/object/charcs/{subjectId}': { refuse, answer: characteristics },
  'GET /content/v2/directory/colors': words({ name: 'персиковый мелок', parentName: 'оранжевый' }, { name: 'синий', parentName: 'синий' }),
  'GET /content/v2/directory/kinds': words('Мужской', 'Женский', 'Детский'),
  'GET /content/v2/directory/countries': words({ id: 15000170, name: 'Китай', fullName: 'Китайская Народная Республика' }, { id: 15000171, name: 'Россия', fullName: 'Российская Федерация' }),
  'GET /content/v2/directory/seasons': words('зима', 'лето', 'демисезон'),
  'GET /content/v2/directory/vat': words('0', '10', '20', 'Без НДС'),
  'POST /api/content/v1/recommendations/list': { refuse, answer: recommendations },
  'POST /api/content/v1/recommendations/set': { refuse, answer: recommend },
};
