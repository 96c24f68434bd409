/** Questions, the archive of reviews and pinned reviews. */
import { type Answer, json } from '../answer';
import type { Order } from '../shop/orders';
import type { Shop } from '../shop/shop';
import { moscowOffsetText, utcText } from '../time';
import { BadParameter, type Call, type Endpoint } from './endpoint';
import { orderOf, refuse, rowOf, yesOrNo } from './feedbacks';
import { fieldsOf, queryNumber } from './parameters';
import { oddText } from '../shop/odd-text';

const MAX_TOGETHER = 10_000;
const MAX_TAKE = 5000;
const PAGE_OF_PINS = 500;
const ASKED = 7;
const PINNED = 9;
const HOUR_MS = 3_600_000;

const TEXTS = ['Какой материал?', '=Подойдёт на рост 170?', 'Есть ли другой цвет?'];

const envelope = (data: object): Answer => json({ data, error: false, errorText: '', additionalErrors: null });

const idOf = ({ n }: Order): string => `Q${String(n).padStart(19, '0')}`;

function questionOf(shop: Shop, order: Order): { createdMs: number; isAnswered: boolean; text: object } {
  const article = shop.articleOf(order);
  const createdMs = order.placedMs - 2 * HOUR_MS;
  const own = shop.changesOfSeller.questionOf(idOf(order));
  const wasAnswered = order.n % 3 !== 0;
  const isAnswered = wasAnswered || own?.answer !== undefined && own.answer !== null;
  return {
    createdMs, isAnswered,
    text: {
      id: idOf(order), text: oddText(shop, TEXTS[order.n % TEXTS.length]), createdDate: utcText(createdMs), state: own?.state ?? (wasAnswered ? 'wbRu' : 'suppliersPortalSynch'),
      answer: isAnswered ? { text: own?.answer ?? 'Спасибо за вопрос!', editable: true, createDate: utcText(createdMs + HOUR_MS) } : null,
      productDetails: { imtId: article.imtId, nmId: article.nmId, productName: article.title, supplierArticle: article.vendorCode, supplierName: 'ИП Пример П. П.', brandName: article.brand },
      wasViewed: isAnswered || own?.wasViewed === true, isWarned: false,
    },
  };
}

const asked = (shop: Shop): Order[] => shop.orders().filter(({ n }) => n % ASKED === 0);

function questionById({ shop, query }: Call): Answer {
  const found = asked(shop).find((order) => idOf(order) === query.get('id'));
  if (found === undefined) return json({ data: null, error: true, errorText: 'Not found question', additionalErrors: null, requestId: '' }, 422);
  return envelope(questionOf(shop, found).text);
}

/** Seen, answered or refused, by what the body says; each answer once. */
function change({ shop, body, settings }: Call): Answer {
  const { id, wasViewed, answer, state } = fieldsOf(body);
  const found = asked(shop).find((order) => idOf(order) === id);
  if (found === undefined) return json({ data: null, error: true, errorText: 'Not found question', additionalErrors: null, requestId: '' }, 404);
  const text = answer === undefined ? null : fieldsOf(answer, 'answer').text;
  if (wasViewed !== true && (typeof text !== 'string' || text.length < 2 || (state !== 'wbRu' && state !== 'none'))) throw new BadParameter('wrong body');
  if (!settings.isForgetful) shop.changesOfSeller.question(String(id), { wasViewed: true, answer: typeof text === 'string' ? text : null, state: typeof text === 'string' ? String(state) : 'suppliersPortalSynch' });
  return json({ data: null, error: false, errorText: '', additionalErrors: null });
}

function questions({ shop, query }: Call): Answer {
  const isAnswered = yesOrNo(query, 'isAnswered');
  const take = queryNumber(query, 'take', { min: 1, max: MAX_TOGETHER });
  const skip = queryNumber(query, 'skip', { max: MAX_TOGETHER });
  if (take + skip > MAX_TOGETHER) throw new BadParameter('take and skip: no more than 10000 together');
  const fromMs = queryNumber(query, 'dateFrom', { fallback: 0 }) * 1000;
  const toMs = queryNumber(query, 'dateTo', { fallback: 4_000_000_000 }) * 1000;
  const all = shop.orders().filter(({ n }) => n % ASKED === 0).map((order) => questionOf(shop, order));
  const found = all.filter((one) => one.isAnswered === isAnswered && one.createdMs >= fromMs && one.createdMs <= toMs);
  const sorted = orderOf(query) === 'dateAsc' ? found : [...found].reverse();
  const countUnanswered = all.filter((one) => !one.isAnswered).length;
  return envelope({ countUnanswered, countArchive: all.length - countUnanswered, questions: sorted.slice(skip, skip + take).map(({ text }) => text) });
}

function archive({ shop, query }: Call): Answer {
  const take = queryNumber(query, 'take', { min: 1, max: MAX_TAKE });
  const skip = queryNumber(query, 'skip', {});
  const handled = shop.feedbacks().filter(({ isHandled }) => isHandled);
  const sorted = orderOf(query) === 'dateAsc' ? handled : [...handled].reverse();
  return envelope({ feedbacks: sorted.slice(skip, skip + take).map((feedback) => rowOf(shop, feedback)) });
}

interface Pinned { changeStateAt: string; imtId: number; nmId: number; pinId: number; pinMethod: string; pinOn: string; feedbackId: string; state: string; unpinnedCause?: string }

/** The oldest pinning first; what the seller has unpinned is not shown any more. */
export function pinsOf(shop: Shop): Pinned[] {
  const { pins: own, unpinned } = shop.changesOfBuyers;
  const usual = shop.feedbacks().filter((_, at) => at % PINNED === 0).map((feedback, at): Pinned => {
    const { imtId, nmId } = shop.articleOf(feedback.order);
    const isPinned = at % 4 !== 3;
    return {
      changeStateAt: moscowOffsetText(feedback.createdMs + HOUR_MS), imtId, nmId, pinId: 1_857_000 + at, pinMethod: at % 2 === 0 ? 'subscription' : 'tariff', pinOn: 'nm',
      feedbackId: feedback.id, state: isPinned ? 'pinned' : 'unpinned', ...(isPinned ? {} : { unpinnedCause: 'sysLimitReached' }),
    };
  });
  const added = shop.feedbacks().flatMap((feedback): Pinned[] => {
    const pin = own.get(feedback.id);
    const { imtId, nmId } = shop.articleOf(feedback.order);
    return pin === undefined ? [] : [{ changeStateAt: moscowOffsetText(pin.atMs), imtId, nmId, pinId: pin.pinId, pinMethod: pin.pinMethod, pinOn: pin.pinOn, feedbackId: feedback.id, state: 'pinned' }];
  });
  return [...usual, ...added].filter(({ pinId }) => !unpinned.has(pinId)).sort((one, other) => one.pinId - other.pinId);
}

/** Pages by the number of the last pinning; the last page has no word for a next one. */
function pins({ shop, query }: Call): Answer {
  const limit = queryNumber(query, 'limit', { min: 1, max: PAGE_OF_PINS, fallback: PAGE_OF_PINS });
  const after = queryNumber(query, 'next', { fallback: 0 });
  const state = query.get('state');
  const all = pinsOf(shop).filter((one) => state === null || one.state === state);
  const data = all.filter(({ pinId }) => pinId > after).slice(0, limit);
  const last = data[data.length - 1];
  return json({ data, ...(last === undefined || last === all[all.length - 1] ? {} : { next: last.pinId }) });
}

const limits = (): Answer => json({
  data: { subscription: { perUnitLimit: 2, remaining: 5, totalLimit: 15, unlimited: false, used: 10 }, tariff: { perUnitLimit: 1, remaining: 1, totalLimit: 1, unlimited: false, used: 0 } },
});

export const questionEndpoints: Record<string, Endpoint> = {
  'GET /api/v1/questions': { refuse, answer: questions },
  'GET /api/v1/question': { refuse, answer: questionById },
  'PATCH /api/v1/questions': { refuse, answer: change },
  'GET /api/v1/feedbacks/archive': { refuse, answer: archive },
  'GET /api/feedbacks/v1/pins': { refuse, answer: pins },
  'GET /api/feedbacks/v1/pins/limits': { refuse, answer: limits },
};
