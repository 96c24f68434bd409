import { everyHours, everySeconds, type Limit } from '../request/limits';
import { call, type HttpMethod, type WbCall } from './call';

/** Banners on WB's pages, which have a host of their own. */
export const mediaCampaigns = media('GET', '/adv/v1/adverts', everyHours(1));
export const mediaCampaign = media('GET', '/adv/v1/advert', everyHours(0.2));
export const mediaStats = media('POST', '/adv/v1/stats', everyHours(1));

function media(method: HttpMethod, path: string, base: Limit): WbCall {
  return call({
    method, path, category: 'advert', host: 'advert-media-api.wildberries.ru', source: 'https://dev.wildberries.ru/openapi/promotion',
    limits: { full: everySeconds(0.1, 10), base },
  });
}
