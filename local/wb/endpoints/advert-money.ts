/** What advertising has, may spend and has spent. */
import { type Answer, json, noContent } from '../answer';
import { APP_TYPES, sumOf } from '../shop/advert-days';
import { dateText, dayStartMs, type DayNumber, moscowDay, moscowOffsetText, parseMoscow, utcText } from '../time';
import type { Shop } from '../shop/shop';
import { refuse } from './advert';
import { campaignsWith } from './advert-places';
import { BadParameter, type Call, type Endpoint } from './endpoint';
import { fieldsOf, list } from './parameters';

const MAX_DAYS = 31;
const LEAST_LIMIT_KOPECKS = 50_000;

const balance = ({ shop }: Call): Answer => json({
  balance: 11_083, net: 5400, currency: 'RUB', bonus: 187, cashbacks: [{ sum: 672, percent: 50, expiration_date: `${dateText(shop.today + 40)}T10:46:02.176174Z` }],
});

/** What is left for a campaign, in whole roubles. */
export const budgetOf = (shop: Shop, id: number): number => 500 + (id % 97) + shop.changesOfSeller.depositsOf(id);

function budgets({ shop, body }: Call): Answer {
  const campaigns = campaignsWith(shop, list(fieldsOf(body).advertIds, 'advertIds', 50), 50);
  return json({ adverts: campaigns.map(({ id }) => ({ advertId: id, currency: 'RUB', total: budgetOf(shop, id) })) });
}

function limits({ shop, query }: Call): Answer {
  const campaigns = campaignsWith(shop, (query.get('advertIds') ?? '').split(',').map(Number), 100);
  const adverts = campaigns.map((campaign) => {
    const spent = sumOf(APP_TYPES.flatMap((app) => shop.advertDays().of(campaign, shop.today, app)).map(({ counts }) => counts)).sumKopecks;
    const { kopecks, carryOver } = limitOf(shop, campaign.id) ?? { kopecks: 0, carryOver: false };
    return { advertId: campaign.id, enabled: kopecks > 0, dailyLimit: kopecks, spentToday: spent, currency: 'RUB', carryOverEnabled: carryOver, valid: true, requiredLimit: LEAST_LIMIT_KOPECKS };
  });
  return json({ adverts });
}

function limitOf(shop: Shop, id: number): { kopecks: number; carryOver: boolean } | null {
  const set = shop.changesOfSeller.dailyLimits.get(id);
  return set === undefined ? (id % 2 === 0 ? { kopecks: 150_000, carryOver: false } : null) : set;
}

/** A limit and whether its rest goes over are wanted where it is switched on. */
function setLimits({ shop, body, settings }: Call): Answer {
  const { advertIds, enabled, dailyLimit, carryOverEnabled } = fieldsOf(body);
  const campaigns = campaignsWith(shop, list(advertIds, 'advertIds', 100), 100);
  if (typeof enabled !== 'boolean') throw new BadParameter('invalid enabled');
  if (enabled && (!Number.isInteger(dailyLimit) || Number(dailyLimit) < LEAST_LIMIT_KOPECKS / 5)) throw new BadParameter('dailyLimit is below the minimum');
  if (enabled && typeof carryOverEnabled !== 'boolean') throw new BadParameter('invalid carryOverEnabled');
  for (const { id } of settings.isForgetful ? [] : campaigns) shop.changesOfSeller.dailyLimits.set(id, enabled ? { kopecks: Number(dailyLimit), carryOver: carryOverEnabled === true } : null);
  return json({ adverts: campaigns.map(({ id }) => ({ advertId: id, belowMinLimit: enabled && Number(dailyLimit) < LEAST_LIMIT_KOPECKS, requiredLimit: LEAST_LIMIT_KOPECKS })) });
}

/** @throws BadParameter  more days than WB takes */
function daysOf(query: URLSearchParams): DayNumber[] {
  const [fromMs, toMs] = ['from', 'to'].map((name) => parseMoscow(query.get(name) ?? ''));
  if (typeof fromMs !== 'number' || typeof toMs !== 'number') throw new BadParameter('Invalid query params');
  const [from, to] = [moscowDay(fromMs), moscowDay(toMs)];
  if (to < from || to - from >= MAX_DAYS) throw new BadParameter('Invalid date range');
  return Array.from({ length: to - from + 1 }, (_, n) => from + n);
}

/** A charge a day and campaign, whole roubles; that of today has no document and no moment yet. */
function spend({ shop, query }: Call): Answer {
  const rows = daysOf(query).flatMap((day) => shop.campaigns().flatMap((campaign) => {
    const { sumKopecks } = sumOf(APP_TYPES.flatMap((app) => shop.advertDays().of(campaign, day, app)).map(({ counts }) => counts));
    if (sumKopecks < 100) return [];
    const isToday = day === shop.today;
    return [{
      updNum: isToday ? 0 : 700_000_000 + day, updTime: isToday ? null : moscowOffsetText(dayStartMs(day) + 80_000_000), updSum: Math.round(sumKopecks / 100),
      advertId: campaign.id, campName: campaign.name, advertType: 9, paymentType: campaign.id % 2 === 0 ? 'Баланс' : 'Счёт', advertStatus: campaign.status,
    }];
  }));
  return json(rows);
}

function payments({ shop, query }: Call): Answer {
  const rows = daysOf(query).filter((day) => day % 5 === 0 && day <= shop.today).map((day) => ({
    id: 55_000_000 + day, date: utcText(dayStartMs(day) + 30_000_000), sum: 1500, type: day % 2 === 0 ? 0 : 3, statusId: 1, currency: 'RUB', cardStatus: day % 2 === 0 ? '' : 'success',
  }));
  return rows.length === 0 ? noContent() : json(rows);
}

export const advertMoneyEndpoints: Record<string, Endpoint> = {
  'GET /adv/v1/balance': { refuse, answer: balance },
  'POST /api/advert/v2/budget': { refuse, answer: budgets },
  'GET /api/advert/v0/daily-limits': { refuse, answer: limits },
  'PUT /api/advert/v0/daily-limits': { refuse, answer: setLimits },
  'GET /adv/v1/upd': { refuse, answer: spend },
  'GET /adv/v1/payments': { refuse, answer: payments },
};
