import { type Answer, json } from '../../answer';
import { between } from '../../shop/random';
import type { Shop } from '../../shop/shop';
import { SUBJECTS } from '../../shop/texts';
import { dateText, moscowDay } from '../../time';
import { BadParameter, type Call, type Endpoint } from '../endpoint';
import { refuse } from './asked';
import { moment } from '../parameters';

const A_YEAR = 365;
const enum Stream { Share = 1701, Place }

const CATEGORIES = [...new Set(SUBJECTS.map(({ category }) => category))];

function brandsOf(shop: Shop): Map<string, Set<string>> {
  const brands = new Map<string, Set<string>>();
  for (let n = 0; n < shop.articleCount; n += 1) {
    const { brand, category } = shop.article(n);
    if (brand !== '') brands.set(brand, (brands.get(brand) ?? new Set()).add(category));
  }
  return brands;
}

function daysOf({ query, nowMs }: Call): { fromDay: number; toDay: number } {
  const [fromDay, toDay] = ['dateFrom', 'dateTo'].map((name) => moscowDay(moment(query.get(name), name))) as [number, number];
  if (toDay < fromDay || fromDay < moscowDay(nowMs) - A_YEAR) throw new BadParameter('invalid period');
  return { fromDay, toDay };
}

function categoriesOf(call: Call): string[] {
  const found = brandsOf(call.shop).get(call.query.get('brand') ?? '');
  if (!found) throw new BadParameter('unknown brand');
  return [...found];
}

function categories(call: Call): Answer {
  daysOf(call);
  return json({ data: categoriesOf(call).map((parentName) => ({ parentId: CATEGORIES.indexOf(parentName) + 1, parentName })) });
}

function share(call: Call): Answer {
  const { fromDay, toDay } = daysOf(call);
  const parentId = Number(call.query.get('parentId'));
  if (!categoriesOf(call).includes(CATEGORIES[parentId - 1] ?? '')) throw new BadParameter('unknown category');
  return json({ report: Array.from({ length: toDay - fromDay + 1 }, (_, n) => ({
    applyDate: dateText(fromDay + n), brandRating: between(call.shop.seed, Stream.Place, parentId, 3, 40),
    pricePercent: between(call.shop.seed, Stream.Share, parentId * 1009 + fromDay + n, 1, 300) / 100,
    qtyPercent: between(call.shop.seed, Stream.Share, parentId * 2003 + fromDay + n, 1, 300) / 100,
  })) });
}

export const brandShareEndpoints: Record<string, Endpoint> = {
  'GET /api/v1/analytics/brand-share/brands': { refuse, answer: ({ shop }) => json({ data: [...brandsOf(shop).keys()] }) },
  'GET /api/v1/analytics/brand-share/parent-subjects': { refuse, answer: categories },
  'GET /api/v1/analytics/brand-share': { refuse, answer: share },
};
