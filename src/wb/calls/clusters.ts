import { everyHours, everySeconds, type Limits } from '../request/limits';
import { call, type Decoder, type WbCall } from './call';

const OFTEN: Limits = { full: everySeconds(0.2, 10), base: everyHours(0.2) };

/** Groups of search queries under which WB shows an article of a campaign. */
export const clusterList = clusters('/adv/v0/normquery/list', OFTEN);
export const clusterBids = clusters('/adv/v0/normquery/get-bids', OFTEN);
export const clusterMinus = clusters('/adv/v0/normquery/get-minus', OFTEN);
export const clusterStats = clusters('/adv/v1/normquery/stats', { full: everySeconds(6, 20), base: everyHours(0.5) });

export const clusterWrites = {
  /** In hundredths. The older method takes whole roubles only. */
  bid: writing('POST', '/api/advert/v1/normquery/bids', { full: everySeconds(0.5, 4) }),
  unbid: writing('DELETE', '/adv/v0/normquery/bids', OFTEN, 'nothing'),
  /** Replaces all that an article of a campaign has. */
  minus: writing('POST', '/adv/v0/normquery/set-minus', OFTEN, 'nothing'),
};

function writing(method: 'POST' | 'DELETE', path: string, limits: Limits, decoder: Decoder = 'json'): WbCall {
  return call({ method, path, category: 'advert', kind: 'write', decoder, source: 'https://dev.wildberries.ru/openapi/promotion', limits });
}

function clusters(path: string, limits: Limits): WbCall {
  return call({ method: 'POST', path, category: 'advert', source: 'https://dev.wildberries.ru/openapi/promotion', limits });
}
