/** Questions, the archive of reviews and pinned reviews. */
import { type Answer, json } from '../answer';
import type { Order } from '../shop/orders';
import type { Shop } from '../shop/shop';
import { moscowOffsetText, utcText } from '../time';
import { BadParameter, type Call, type Endpoint } from './endpoint';
import { orderOf, refuse, rowOf, yesOrNo } from './feedbacks';
import { queryNumber } from './parameters';
import { oddText } from '../shop/odd-text';

const MAX_TOGETHER = 10_000;
const MAX_TAKE = 5000;
const PAGE_OF_PINS = 500;
const ASKED = 7;
const PINNED = 9;
const HOUR_MS = 3_600_000;

const TEXTS = ['Какой материал?', '=Подойдёт на рост 170?', 'Есть ли другой цвет?'];

const envelope = (data: object): Answer => json({ data, error: false, errorText: '', additionalErrors: null });

function questionOf(shop: Shop, order: Order): { createdMs: number; isAnswered: boolean; text: object } {
  const article = shop.articleOf(order);
  const createdMs = order.placedMs - 2 * HOUR_MS;
  const isAnswered = order.n % 3 !== 0;
  return {
    createdMs, isAnswered,
    text: {
      id: `Q${String(order.n).padStart(19, '0')}`, text: oddText(shop, TEXTS[order.n % TEXTS.length]), createdDate: utcText(createdMs), state: isAnswered ? 'wbRu' : 'suppliersPortalSynch',
      answer: isAnswered ? { text: 'Спасибо за вопрос!', editable: true, createDate: utcText(createdMs + HOUR_MS) } : null,
      productDetails: { imtId: article.imtId, nmId: article.nmId, productName: article.title, supplierArticle: article.vendorCode, supplierName: 'ИП Пример П. П.', brandName: article.brand },
      wasViewed: isAnswered, isWarned: false,
    },
  };
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

/** Pages by the number of the last pinning; the last page has no word for a next one. */
function pins({ shop, query }: Call): Answer {
  const limit = queryNumber(query, 'limit', { min: 1, max: PAGE_OF_PINS, fallback: PAGE_OF_PINS });
  const after = queryNumber(query, 'next', { fallback: 0 });
  const all = shop.feedbacks().filter((_, at) => at % PINNED === 0).map((feedback, at) => {
    const { imtId, nmId } = shop.articleOf(feedback.order);
    const isPinned = at % 4 !== 3;
    return {
      changeStateAt: moscowOffsetText(feedback.createdMs + HOUR_MS), imtId, nmId, pinId: 1_857_000 + at, pinMethod: at % 2 === 0 ? 'subscription' : 'tariff', pinOn: 'nm',
      feedbackId: feedback.id, state: isPinned ? 'pinned' : 'unpinned', ...(isPinned ? {} : { unpinnedCause: 'sysLimitReached' }),
    };
  });
  const data = all.filter(({ pinId }) => pinId > after).slice(0, limit);
  const last = data[data.length - 1];
  return json({ data, ...(last === undefined || last === all[all.length - 1] ? {} : { next: last.pinId }) });
}

const limits = (): Answer => json({
  data: { subscription: { perUnitLimit: 2, remaining: 5, totalLimit: 15, unlimited: false, used: 10 }, tariff: { perUnitLimit: 1, remaining: 1, totalLimit: 1, unlimited: false, used: 0 } },
});

export const questionEndpoints: Record<string, Endpoint> = {
  'GET /api/v1/questions': { refuse, answer: questions },
  'GET /api/v1/feedbacks/archive': { refuse, answer: archive },
  'GET /api/feedbacks/v1/pins': { refuse, answer: pins },
  'GET /api/feedbacks/v1/pins/limits': { refuse, answer: limits },
};
