import { type Answer, json, noContent } from '../answer';
import { nextRequestId } from '../problem';
import type { Feedback } from '../shop/feedbacks';
import { sizeOf } from '../shop/orders';
import type { Shop } from '../shop/shop';
import { moscowOffsetText, utcText } from '../time';
import { uuidOf } from '../token';
import { BadParameter, type Call, type Endpoint } from './endpoint';
import { queryNumber } from './parameters';

const MAX_TAKE = 5000;
const MAX_SKIP = 199_990;

export const refuse = (errorText: string): Answer =>
  json({ data: null, error: true, errorText, additionalErrors: null, requestId: uuidOf(nextRequestId()) }, 400);

function photosOf({ order }: Feedback): object[] | null {
  if (order.n % 6 !== 0) return null;
  const url = (size: string): string => `https://feedback.example/${order.n}/photos/${size}.webp`;
  return [{ fullSize: url('fs'), miniSize: url('ms') }];
}

export function rowOf(shop: Shop, feedback: Feedback): object {
  const { order } = feedback;
  const article = shop.articleOf(order);
  const { techSize } = sizeOf(article, order);
  const returnMs = shop.changesOfBuyers.returns.get(feedback.id);
  return {
    id: feedback.id, text: feedback.text, pros: feedback.pros, cons: feedback.cons, productValuation: feedback.valuation,
    createdDate: moscowOffsetText(feedback.createdMs),
    answer: feedback.answer === null ? null : { text: feedback.answer, state: order.n % 17 === 0 ? 'reviewRequired' : 'wbRu', editable: order.n % 5 !== 0 && !shop.changesOfSeller.hasEdited(feedback.id) },
    state: feedback.isHandled ? 'wbRu' : 'none',
    productDetails: {
      imtId: article.imtId, nmId: article.nmId, productName: article.title, supplierArticle: article.vendorCode, supplierName: 'ИП Пример П. П.',
      brandName: article.brand, size: techSize,
    },
    video: null, wasViewed: feedback.isHandled, photoLinks: photosOf(feedback), userName: order.n % 9 === 0 ? '' : 'Покупатель',
    orderStatus: order.returnMs > 0 ? 'returned' : 'buyout', matchingSize: techSize === '0' ? '' : (['ok', 'smaller', 'bigger'] as const)[order.n % 3],
    isAbleSupplierFeedbackValuation: false, supplierFeedbackValuation: 0, isAbleSupplierProductValuation: false, supplierProductValuation: 0,
    isAbleReturnProductOrders: order.n % 2 === 0 && returnMs === undefined, returnProductOrdersDate: returnMs === undefined ? null : utcText(returnMs), bables: order.n % 4 === 0 ? ['цена', 'качество'] : null,
    lastOrderShkId: 30_000_000_000 + order.n, lastOrderCreatedAt: moscowOffsetText(order.placedMs), color: 'синий',
    subjectId: article.subjectId, subjectName: article.subject, parentFeedbackId: null, childFeedbackId: null,
  };
}

export function yesOrNo(query: URLSearchParams, name: string): boolean {
  const value = query.get(name);
  if (value !== 'true' && value !== 'false') throw new BadParameter(`${name}: true or false expected`);
  return value === 'true';
}

export function orderOf(query: URLSearchParams): 'dateAsc' | 'dateDesc' {
  const order = query.get('order') ?? 'dateDesc';
  if (order !== 'dateAsc' && order !== 'dateDesc') throw new BadParameter('order: dateAsc or dateDesc expected');
  return order;
}

/** With what the seller has answered by the writing method. */
function answeredBySeller(shop: Shop, feedback: Feedback): Feedback {
  const answer = shop.changesOfSeller.answerOf(feedback.id);
  return answer === undefined ? feedback : { ...feedback, answer, isHandled: true };
}

function byId({ shop, query }: Call): Answer {
  const found = shop.feedbacks().find(({ id }) => id === query.get('id'));
  if (found === undefined) return json({ data: null, error: true, errorText: 'Not found feedback', additionalErrors: null, requestId: '' }, 422);
  return json({ data: rowOf(shop, answeredBySeller(shop, found)), error: false, errorText: '', additionalErrors: null });
}

/** An id that there is not answers 204 too. */
function answer({ shop, body, settings }: Call): Answer {
  const { id, text } = Object(body) as { id?: unknown; text?: unknown };
  if (typeof id !== 'string' || typeof text !== 'string' || text.length < 2 || text.length > 5000) throw new BadParameter('wrong body');
  if (!settings.isForgetful) shop.changesOfSeller.answer(id, text);
  return noContent();
}

/** An answer that was changed already, and an id that there is not, answer 204 too. */
function edit({ shop, body, settings }: Call): Answer {
  const { id, text } = Object(body) as { id?: unknown; text?: unknown };
  if (typeof id !== 'string' || typeof text !== 'string' || text.length < 2 || text.length > 5000) throw new BadParameter('wrong body');
  if (!settings.isForgetful) shop.changesOfSeller.edit(id, text);
  return noContent();
}

function feedbacks({ shop, query }: Call): Answer {
  const isAnswered = yesOrNo(query, 'isAnswered');
  const take = queryNumber(query, 'take', { min: 1, max: MAX_TAKE });
  const skip = queryNumber(query, 'skip', { max: MAX_SKIP });
  const nmId = queryNumber(query, 'nmId', { fallback: 0 });
  const fromMs = queryNumber(query, 'dateFrom', { fallback: 0 }) * 1000;
  const toMs = queryNumber(query, 'dateTo', { fallback: 4_000_000_000 }) * 1000;
  const order = orderOf(query);
  const all = shop.feedbacks().map((feedback) => answeredBySeller(shop, feedback));
  const found = all.filter((feedback) => feedback.isHandled === isAnswered && feedback.createdMs >= fromMs && feedback.createdMs <= toMs
    && (nmId === 0 || shop.articleOf(feedback.order).nmId === nmId));
  const sorted = order === 'dateAsc' ? found : [...found].reverse();
  return json({
    data: {
      countUnanswered: all.filter(({ isHandled }) => !isHandled).length, countArchive: all.filter(({ isHandled }) => isHandled).length,
      feedbacks: sorted.slice(skip, skip + take).map((feedback) => rowOf(shop, feedback)),
    },
    error: false, errorText: '', additionalErrors: null,
  });
}

export const feedbackEndpoints: Record<string, Endpoint> = {
  'GET /api/v1/feedbacks': { refuse, answer: feedbacks },
  'GET /api/v1/feedback': { refuse, answer: byId },
  'POST /api/v1/feedbacks/answer': { refuse, answer },
  'PATCH /api/v1/feedbacks/answer': { refuse, answer: edit },
};
