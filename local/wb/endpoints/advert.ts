/** Campaigns and their statistics. */
import { type Answer, json } from '../answer';
import { nextRequestId } from '../problem';
import { APP_TYPES, type ArticleCounts, type Counts, sumOf } from '../shop/advert-days';
import type { Campaign } from '../shop/campaigns';
import type { Shop } from '../shop/shop';
import { dateText, dayStartMs, type DayNumber, moscowDay, moscowOffsetText, parseMoscow } from '../time';
import { BadParameter, type Call, type Endpoint } from './endpoint';

const MAX_IDS = 50;
const MAX_DAYS = 31;
const WITH_STATISTICS = new Set([7, 9, 11]);
const STATUSES = new Set(['-1', '4', '7', '8', '9', '11']);
/** What WB writes for a campaign that has not been deleted. */
const NEVER_DELETED = '2100-01-01T00:00:00+03:00';

export const refuse = (detail: string): Answer =>
  json({ detail, origin: 'camp-api-public-cache', request_id: nextRequestId(), status: 400, title: 'invalid payload' }, 400);

function refuseField(field: string, detail: string): Answer {
  return json({
    errors: [{ detail, field }], origin: 'camp-api-public-cache', request_id: nextRequestId(), status: 400, title: 'Invalid payload', type: 'bad request',
  }, 400);
}

/** Numbers of a text like `1,2,3`; null where it is not given. */
function idsOf(query: URLSearchParams): Set<number> | null {
  const text = query.get('ids');
  if (text === null) return null;
  const ids = text.split(',');
  if (ids.length > MAX_IDS || !ids.every((id) => /^\d{1,15}$/.test(id))) throw new BadParameter('invalid ids');
  return new Set(ids.map(Number));
}

const changedAt = ({ ran, createdDay }: Campaign): string => moscowOffsetText(dayStartMs(ran?.to ?? createdDay) + 36_000_000).replace('+', '.676254+');

function count({ shop, settings }: Call): Answer {
  const campaigns = shop.campaigns();
  const statuses = [...new Set(campaigns.map(({ status }) => status))];
  const adverts = statuses.map((status) => {
    const own = campaigns.filter((campaign) => campaign.status === status);
    return { type: 9, status, count: own.length, advert_list: own.map((campaign) => ({ advertId: campaign.id, changeTime: changedAt(campaign) })) };
  });
  return json({ adverts: adverts.length === 0 && settings.emptyLists === 'null' ? null : adverts, all: campaigns.length });
}

const statusNow = (shop: Shop, { id, status }: Campaign): Campaign['status'] => shop.changesOfSeller.statusOf(id, status);

/** Where it is shown now. */
export const placesOf = (shop: Shop, { id, bidType }: Campaign): { search: boolean; recommendations: boolean } =>
  shop.changesOfSeller.places.get(id) ?? { search: true, recommendations: bidType === 'unified' };

function advertOf(shop: Shop, campaign: Campaign): object {
  const { bidKopecks: bid, paymentType, createdDay } = campaign;
  const status = statusNow(shop, campaign);
  const bidAt = (nmId: number, place: 'search' | 'recommendations'): number => shop.changesOfSeller.bidOf(campaign.id, nmId, place, bid);
  const places = placesOf(shop, campaign);
  return {
    bid_type: campaign.bidType, currency: 'RUB', id: campaign.id,
    nm_settings: campaign.articleIndexes.map((index) => {
      const { nmId, subjectId, subject } = shop.article(index);
      return { bids_kopecks: { recommendations: places.recommendations ? bidAt(nmId, 'recommendations') : 0, search: places.search ? bidAt(nmId, 'search') : 0 }, nm_id: nmId, subject: { id: subjectId, name: subject } };
    }),
    restrictions: { can_change_nms: status !== 7 }, settings: { name: shop.changesOfSeller.nameOf(campaign.id, campaign.name), payment_type: paymentType, placements: places }, status,
    timestamps: {
      created: moscowOffsetText(dayStartMs(createdDay) + 32_400_000), updated: changedAt(campaign), deleted: status === -1 ? changedAt(campaign) : NEVER_DELETED,
      started: campaign.ran ? moscowOffsetText(dayStartMs(campaign.ran.from)) : null,
    },
  };
}

function adverts({ shop, query, settings }: Call): Answer {
  const ids = idsOf(query);
  const statuses = query.get('statuses')?.split(',');
  if (statuses && !statuses.every((status) => STATUSES.has(status))) throw new BadParameter('invalid statuses value');
  const payment = query.get('payment_type');
  if (payment !== null && payment !== 'cpm' && payment !== 'cpc') throw new BadParameter('invalid payment_type value');
  const found = shop.campaigns().filter((campaign) => (ids === null || ids.has(campaign.id))
    && (statuses === undefined || statuses.includes(String(statusNow(shop, campaign)))) && (payment === null || payment === campaign.paymentType));
  return json({ adverts: found.length === 0 && settings.emptyLists === 'null' ? null : found.map((campaign) => advertOf(shop, campaign)) });
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 100) / 100);

function fieldsOf(counts: Counts): object {
  const { views, clicks, atbs, orders, shks, canceled, sumKopecks, orderedKopecks } = counts;
  return {
    atbs, canceled, clicks, cpc: share(sumKopecks / 100, clicks), cr: share(orders * 100, clicks), ctr: share(clicks * 100, views),
    orders, shks, sum: sumKopecks / 100, sum_price: orderedKopecks / 100, views,
  };
}

function dayOf(shop: Shop, campaign: Campaign, day: DayNumber): { counts: Counts; text: object } | null {
  const apps = APP_TYPES.map((appType) => ({ appType, articles: shop.advertDays().of(campaign, day, appType) })).filter(({ articles }) => articles.length > 0);
  if (apps.length === 0) return null;
  const total = (articles: readonly ArticleCounts[]): Counts => sumOf(articles.map(({ counts }) => counts));
  const counts = total(apps.flatMap(({ articles }) => articles));
  const text = {
    apps: apps.map(({ appType, articles }) => ({
      appType, ...fieldsOf(total(articles)),
      nms: articles.map((one) => ({ name: shop.article(one.articleIndex).title, nmId: shop.article(one.articleIndex).nmId, ...fieldsOf(one.counts) })),
    })),
    date: `${dateText(day)}T00:00:00Z`, ...fieldsOf(counts),
  };
  return { counts, text };
}

/** A campaign without a view in these days is left out. */
function statisticsOf(shop: Shop, campaign: Campaign, fromDay: DayNumber, toDay: DayNumber): object[] {
  const days = Array.from({ length: toDay - fromDay + 1 }, (_, n) => dayOf(shop, campaign, fromDay + n)).filter((day) => day !== null);
  if (days.length === 0) return [];
  const positions = campaign.bidType === 'unified'
    ? { boosterStats: [{ avg_position: 3 + (campaign.id % 40), date: dateText(toDay), nm: shop.article(campaign.articleIndexes[0] ?? 0).nmId }] } : {};
  return [{ advertId: campaign.id, ...positions, days: days.map(({ text }) => text), ...fieldsOf(sumOf(days.map(({ counts }) => counts))), currency: 'RUB' }];
}

function fullstats({ shop, query, settings }: Call): Answer {
  const ids = idsOf(query);
  if (ids === null) throw new BadParameter('invalid ids');
  const [beginMs, endMs] = ['beginDate', 'endDate'].map((name) => parseMoscow(query.get(name) ?? ''));
  if (typeof beginMs !== 'number' || typeof endMs !== 'number') return refuseField('begin and end', 'invalid date');
  const [fromDay, toDay] = [moscowDay(beginMs), moscowDay(endMs)];
  if (toDay < fromDay) return refuseField('begin and end', 'end before begin');
  if (toDay - fromDay >= MAX_DAYS) return refuseField('begin and end', `max date range ${MAX_DAYS} days`);
  const found = shop.campaigns()
    .filter(({ id, status }) => ids.has(id) && WITH_STATISTICS.has(status))
    .flatMap((campaign) => statisticsOf(shop, campaign, fromDay, toDay));
  return json(found.length === 0 && settings.emptyLists === 'null' ? null : found);
}

export const advertEndpoints: Record<string, Endpoint> = {
  'GET /adv/v1/promotion/count': { refuse, answer: count },
  'GET /api/advert/v2/adverts': { refuse, answer: adverts },
  'GET /adv/v3/fullstats': { refuse, answer: fullstats },
};
