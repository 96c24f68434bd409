import { type Answer, json } from '../../answer';
import type { Feedback } from '../../shop/feedbacks';
import { moscowDay } from '../../time';
import { BadParameter, type Call, type Endpoint } from '../endpoint';
import { fieldsOf } from '../parameters';
import { articlesOf, daysOf, needsOrder, pageFrom, pageOf, refuse } from './asked';

const A_YEAR = 365;
const MAX_ARTICLES = 50;
const ORDERS = ['feedbackRating', 'feedbackCount', 'fiveStar', 'fourStar', 'threeStar', 'twoStar', 'oneStar', 'disqualified'];

const now = (current: number): object => ({ current, dynamics: 0 });
const meanOf = (feedbacks: readonly Feedback[]): number =>
  (feedbacks.length === 0 ? 0 : Math.round((feedbacks.reduce((sum, { valuation }) => sum + valuation, 0) / feedbacks.length) * 100) / 100);

function answer({ shop, body, nowMs }: Call): Answer {
  const fields = fieldsOf(body);
  const { fromDay, toDay } = daysOf(fields, 'currentPeriod', nowMs, A_YEAR);
  if (toDay >= moscowDay(nowMs)) throw new BadParameter('currentPeriod.end: not later than yesterday');
  needsOrder(fields, ORDERS);
  const found = articlesOf(shop, fields, { nmIds: 'nmIds', subjectIds: 'subjectIds', brands: 'brandNames' }, MAX_ARTICLES);
  const items = pageFrom(found, pageOf(fields, { fallback: 100 })).map((article) => {
    const all = shop.feedbacks().filter(({ order }) => order.articleIndex === article.index);
    const recent = all.filter(({ createdMs }) => moscowDay(createdMs) >= fromDay && moscowDay(createdMs) <= toDay);
    const stars = (count: number): object => now(recent.filter(({ valuation }) => valuation === count).length);
    return {
      nmId: article.nmId, title: article.title, vendorCode: article.vendorCode, subjectId: article.subjectId, subjectName: article.subject, brandName: article.brand,
      tagName: '', tagId: 0, pinnedFeedback: false, rating: 8.5, feedbackRating: { ...now(meanOf(all)), percentile: all.length === 0 ? null : 50.5 },
      feedbackCount: now(recent.length), fiveStar: stars(5), fourStar: stars(4), threeStar: stars(3), twoStar: stars(2), oneStar: stars(1),
      disqualified: 0, isShadowed: article.index % 50 === 49,
    };
  });
  const rating = meanOf(shop.feedbacks());
  return json({ data: { sellerRating: now(rating), feedbackIncrease: { current: 0, total: shop.feedbacks().length, dynamics: 0 }, items } });
}

export const itemRatingEndpoints: Record<string, Endpoint> = { 'POST /api/analytics/v2/item-rating': { refuse, answer } };
