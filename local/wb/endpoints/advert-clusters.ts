/** Search clusters: which there are, what they cost, and what they did on each day. */
import { type Answer, json } from '../answer';
import { APP_TYPES, sumOf } from '../shop/advert-days';
import { dateText, type DayNumber, moscowDay, parseMoscow } from '../time';
import type { Shop } from '../shop/shop';
import { refuse } from './advert';
import { type Promoted, promotedIn } from './advert-places';
import { BadParameter, type Call, type Endpoint } from './endpoint';
import { fieldsOf } from './parameters';

const SNAKE = { advert: 'advert_id', nm: 'nm_id' };
const CAMEL = { advert: 'advertId', nm: 'nmId' };
const MAX_DAYS = 31;

/** Two that are shown, one that is not, one of the past. A spreadsheet would like to spoil the second. */
const clustersOf = ({ size: { isPlain = false } }: Shop, { article: { subject } }: Promoted): readonly [string, string, string, string] => {
  const word = subject.toLowerCase();
  return [`${word} купить`, isPlain ? `${word} в подарок` : `=${word}`, `${word} дешево`, `${word} 2025`];
};

function listed({ shop, body }: Call): Answer {
  const items = promotedIn(shop, body, CAMEL).map((place) => {
    const [first, second, excluded, archived] = clustersOf(shop, place);
    const active = place.campaign.status === 9 ? [first, second] : null;
    return { advertId: place.campaign.id, nmId: place.article.nmId, normQueries: { active, excluded: [excluded], archived: [archived] } };
  });
  return json({ items });
}

function bids({ shop, body }: Call): Answer {
  const found = promotedIn(shop, body, SNAKE).filter(({ campaign }) => campaign.bidType === 'manual').map((place) => ({
    advert_id: place.campaign.id, bid: place.campaign.bidKopecks / 100, bid_kopecks: place.campaign.bidKopecks, currency: 'RUB', nm_id: place.article.nmId, norm_query: clustersOf(shop, place)[0],
  }));
  return json({ bids: found });
}

function minus({ shop, body }: Call): Answer {
  return json({ items: promotedIn(shop, body, SNAKE).map((place) => ({ advert_id: place.campaign.id, nm_id: place.article.nmId, norm_queries: [clustersOf(shop, place)[2]] })) });
}

/** A cluster has all clicks of its article, and a second one a view of each. */
function dayOf(shop: Shop, place: Promoted, day: DayNumber): object[] {
  const { campaign, article } = place;
  const counts = sumOf(APP_TYPES.flatMap((app) => shop.advertDays().of(campaign, day, app)).filter(({ articleIndex }) => articleIndex === article.index).map((one) => one.counts));
  if (counts.views === 0) return [];
  const isPaidByClick = campaign.paymentType === 'cpc';
  const stat = (normQuery: string, part: typeof counts) => ({
    normQuery, clicks: part.clicks, atbs: part.atbs, orders: part.orders, shks: part.shks, spend: part.sumKopecks / 100, avgPos: 3.6,
    cpc: part.clicks === 0 ? 0 : Math.round(part.sumKopecks / part.clicks) / 100, views: isPaidByClick ? null : part.views,
    ctr: isPaidByClick ? null : Math.round((part.clicks / part.views) * 10_000) / 100, cpm: isPaidByClick ? null : Math.round((part.sumKopecks / part.views) * 1000) / 100,
  });
  const [first, second] = clustersOf(shop, place);
  const seen = { views: 1, clicks: 0, atbs: 0, orders: 0, shks: 0, canceled: 0, sumKopecks: 0, orderedKopecks: 0 };
  return [stat(first, counts), stat(second, seen)].map((one) => ({ date: dateText(day), stat: one }));
}

function stats({ shop, body }: Call): Answer {
  const fields = fieldsOf(body);
  const [fromMs, toMs] = [fields.from, fields.to].map((text) => parseMoscow(String(text)));
  if (typeof fromMs !== 'number' || typeof toMs !== 'number') throw new BadParameter('invalid date');
  const [fromDay, toDay] = [moscowDay(fromMs), moscowDay(toMs)];
  if (toDay < fromDay || toDay - fromDay >= MAX_DAYS) throw new BadParameter('invalid period');
  const items = promotedIn(shop, body, CAMEL).map((place) => ({
    advertId: place.campaign.id, nmId: place.article.nmId,
    dailyStats: Array.from({ length: toDay - fromDay + 1 }, (_, n) => dayOf(shop, place, fromDay + n)).flat(),
  }));
  return json({ items });
}

export const clusterEndpoints: Record<string, Endpoint> = {
  'POST /adv/v0/normquery/list': { refuse, answer: listed },
  'POST /adv/v0/normquery/get-bids': { refuse, answer: bids },
  'POST /adv/v0/normquery/get-minus': { refuse, answer: minus },
  'POST /adv/v1/normquery/stats': { refuse, answer: stats },
};
