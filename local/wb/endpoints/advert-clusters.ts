/** Search clusters: which there are, what they cost, and what they did on each day. */
import { type Answer, json, noContent } from '../answer';
import { APP_TYPES, sumOf } from '../shop/advert-days';
import { dateText, type DayNumber, moscowDay, parseMoscow } from '../time';
import type { Shop } from '../shop/shop';
import { refuse } from './advert';
import { promoted, type Promoted, promotedIn } from './advert-places';
import { BadParameter, type Call, type Endpoint } from './endpoint';
import { fieldsOf, list, wholeNumber } from './parameters';

const SNAKE = { advert: 'advert_id', nm: 'nm_id' };
const CAMEL = { advert: 'advertId', nm: 'nmId' };
const MAX_DAYS = 31;
const MAX_CLUSTERS = 100;

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
  const found = promotedIn(shop, body, SNAKE).filter(({ campaign }) => campaign.bidType === 'manual').flatMap((place) => clustersOf(shop, place).flatMap((cluster, at) => {
    const usual = at === 0 ? place.campaign.bidKopecks : null;
    const own = shop.changesOfSeller.clusterBids.get(clusterKey(place, cluster));
    const kopecks = own === undefined ? usual : own;
    return kopecks === null ? [] : [{ advert_id: place.campaign.id, bid: Math.floor(kopecks / 100), bid_kopecks: kopecks, currency: 'RUB', nm_id: place.article.nmId, norm_query: cluster }];
  }));
  return json({ bids: found });
}

function minus({ shop, body }: Call): Answer {
  return json({ items: promotedIn(shop, body, SNAKE).map((place) => ({ advert_id: place.campaign.id, nm_id: place.article.nmId, norm_queries: shop.changesOfSeller.minus.get(placeKey(place)) ?? [clustersOf(shop, place)[2]] })) });
}

const placeKey = ({ campaign, article }: Promoted): string => `${campaign.id} ${article.nmId}`;
const clusterKey = (place: Promoted, cluster: string): string => `${placeKey(place)} ${cluster}`;

/** Campaigns with another kind of bid, and clusters that nobody has searched for, are told one by one. */
function setBids({ shop, body, settings }: Call): Answer {
  const asked = list(fieldsOf(body).bids, 'bids', MAX_CLUSTERS).map((one) => fieldsOf(one));
  const answers = asked.map((one) => {
    const { advertId, nmId, normQuery, bidMinorUnits } = one;
    const [place] = promoted(shop, Number(advertId), Number(nmId));
    const isFit = place !== undefined && place.campaign.bidType === 'manual' && place.campaign.paymentType === 'cpm' && clustersOf(shop, place).includes(String(normQuery));
    const kopecks = wholeNumber(bidMinorUnits, 'bidMinorUnits', { min: 100 });
    if (isFit && !settings.isForgetful) shop.changesOfSeller.clusterBids.set(clusterKey(place, String(normQuery)), kopecks);
    return { isFit, told: { advertId, nmId, normQuery } };
  });
  return json({
    success: answers.filter(({ isFit }) => isFit).map(({ told }) => ({ ...told, currency: 'RUB' })),
    failed: answers.filter(({ isFit }) => !isFit).map(({ told }) => ({ ...told, reason: 'norm query not found' })),
  });
}

function removeBids({ shop, body, settings }: Call): Answer {
  for (const one of list(fieldsOf(body).bids, 'bids', MAX_CLUSTERS)) {
    const { advert_id: id, nm_id: nmId, norm_query: query } = fieldsOf(one);
    for (const place of promoted(shop, Number(id), Number(nmId))) if (!settings.isForgetful) shop.changesOfSeller.clusterBids.set(clusterKey(place, String(query)), null);
  }
  return { ...noContent(), status: 200 };
}

/** An empty list takes all away. */
function setMinus({ shop, body, settings }: Call): Answer {
  const { advert_id: id, nm_id: nmId, norm_queries: queries } = fieldsOf(body);
  const [place] = promoted(shop, Number(id), Number(nmId));
  if (place === undefined) throw new BadParameter('campaign not found');
  const phrases = list(queries, 'norm_queries', 1000).map(String);
  if (!settings.isForgetful) shop.changesOfSeller.minus.set(placeKey(place), phrases);
  return { ...noContent(), status: 200 };
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
  'POST /api/advert/v1/normquery/bids': { refuse, answer: setBids },
  'DELETE /adv/v0/normquery/bids': { refuse, answer: removeBids },
  'POST /adv/v0/normquery/set-minus': { refuse, answer: setMinus },
  'POST /adv/v1/normquery/stats': { refuse, answer: stats },
};
