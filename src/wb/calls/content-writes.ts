import { everyHours, everySeconds, type Limits } from '../request/limits';
import { call, type HttpMethod, type WbCall } from './call';

const OFTEN: Limits = { full: everySeconds(0.6, 5) };
const OFTEN_OR_HALF_HOURLY: Limits = { ...OFTEN, base: everyHours(0.5) };

/** What a seller changes of cards. WB works on them for some minutes, and a good answer means only that it has begun. */
export const cardWrites = {
  update: content('POST', '/content/v2/cards/update', undefined, { full: everySeconds(6, 5) }),
  /** Each row becomes a card or a line among the cards that WB has not made, some minutes later. */
  make: content('POST', '/content/v2/cards/upload', undefined, { full: everySeconds(6, 5) }),
  join: content('POST', '/content/v2/cards/upload/add', undefined, { full: everySeconds(6, 5), base: everyHours(2) }),
  /** Replaces all pictures of a card. */
  savePhotos: content('POST', '/content/v3/media/save', 'content-media', OFTEN_OR_HALF_HOURLY),
  regroup: content('POST', '/content/v2/cards/moveNm', 'content'),
  bin: content('POST', '/content/v2/cards/delete/trash', undefined, OFTEN_OR_HALF_HOURLY),
  recover: content('POST', '/content/v2/cards/recover', undefined, { full: everySeconds(20, 5), base: everyHours(0.5) }),
  recommend: content('POST', '/api/content/v1/recommendations/set'),
  makeTag: content('POST', '/content/v2/tag', 'content-tags', OFTEN_OR_HALF_HOURLY),
  changeTag: content('PATCH', '/content/v2/tag/{id}', 'content-tags', OFTEN_OR_HALF_HOURLY),
  removeTag: content('DELETE', '/content/v2/tag/{id}', 'content-tags', OFTEN_OR_HALF_HOURLY),
  linkTags: content('POST', '/content/v2/tag/nomenclature/link', 'content-tags', OFTEN_OR_HALF_HOURLY),
};

function content(method: HttpMethod, path: string, group = `${method} ${path}`, limits = OFTEN): WbCall {
  return call({ method, path, category: 'content', kind: 'write', group, source: 'https://dev.wildberries.ru/openapi/work-with-products', limits });
}
