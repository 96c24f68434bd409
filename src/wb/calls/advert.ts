import { everyHours, everySeconds } from '../request/limits';
import { call } from './call';

const source = 'https://dev.wildberries.ru/openapi/promotion';

/** Campaigns with their names and settings, all of those asked for in one answer. */
export const adverts = call({
  method: 'GET', path: '/api/advert/v2/adverts', category: 'advert', source,
  limits: { full: everySeconds(0.2, 5), base: everyHours(1) },
});

/** What campaigns did, by day, platform and article. */
export const fullStats = call({
  method: 'GET', path: '/adv/v3/fullstats', category: 'advert', source,
  limits: { full: everySeconds(20), base: everyHours(1) },
});

/** The least that WB takes for articles of one campaign. */
export const minBids = call({
  method: 'POST', path: '/api/advert/v1/bids/min', category: 'advert', source,
  limits: { full: everySeconds(3, 5), base: everyHours(0.2) },
});

/** Of one article in one campaign. */
export const recommendedBids = call({
  method: 'GET', path: '/api/advert/v0/bids/recommendations', category: 'advert', source,
  limits: { full: everySeconds(12, 5), base: everyHours(0.05) },
});

/** Steps of bids and the least that a budget is topped up by. */
export const advertConfig = call({ method: 'GET', path: '/api/advert/v1/config', category: 'advert', source, limits: { full: everySeconds(60, 10) } });

/** Subjects and articles that can be advertised. */
export const advertSubjects = call({
  method: 'GET', path: '/adv/v1/supplier/subjects', category: 'advert', source,
  limits: { full: everySeconds(12, 5), base: everyHours(0.5) },
});

export const advertGoods = call({
  method: 'POST', path: '/adv/v2/supplier/nms', category: 'advert', source,
  limits: { full: everySeconds(12, 5), base: everyHours(0.5) },
});

export const setBids = call({
  method: 'PATCH', path: '/api/advert/v1/bids', kind: 'write', category: 'advert', source,
  limits: { full: everySeconds(0.2, 5), base: everyHours(0.5) },
});

/** WB changes the state of a campaign by GET: these are never repeated by machine. */
export const startCampaign = steering('start');
export const pauseCampaign = steering('pause');
export const stopCampaign = steering('stop');
/** One that was never started. */
export const deleteCampaign = steering('delete');

export const renameCampaign = call({
  method: 'POST', path: '/adv/v0/rename', kind: 'write', decoder: 'nothing', category: 'advert', source,
  limits: { full: everySeconds(0.2, 5), base: everyHours(0.5) },
});

/** Makes a campaign and answers with its number: never repeated by machine. */
export const createCampaign = call({
  method: 'POST', path: '/adv/v2/seacat/save-ad', kind: 'write', category: 'advert', source,
  limits: { full: everySeconds(12, 5), base: everyHours(0.2) },
});

export const placeCampaigns = call({
  method: 'PUT', path: '/adv/v0/auction/placements', kind: 'write', decoder: 'nothing', category: 'advert', source,
  limits: { full: everySeconds(1), base: everyHours(0.5) },
});

/** Articles into campaigns and out of them; those that come in get WB's least bid. */
export const fillCampaigns = call({
  method: 'PATCH', path: '/adv/v0/auction/nms', kind: 'write', category: 'advert', source,
  limits: { full: everySeconds(1), base: everyHours(0.5) },
});

/** Spends money: never repeated by machine. */
export const depositBudget = call({
  method: 'POST', path: '/adv/v1/budget/deposit', kind: 'write', category: 'advert', source,
  limits: { full: everySeconds(1, 5), base: everyHours(0.2) },
});

function steering(verb: 'start' | 'pause' | 'stop' | 'delete') {
  return call({
    method: 'GET', path: `/adv/v0/${verb}`, kind: 'write', decoder: 'nothing', category: 'advert', source,
    limits: { full: everySeconds(0.2, 5), base: everyHours(0.2) },
  });
}
