import { everyHours, everySeconds, type Limits } from '../request/limits';
import { call, type HttpMethod, type WbCall } from './call';

const OFTEN: Limits = { full: everySeconds(0.6, 5) };
const LISTS: Limits = { ...OFTEN, base: everyHours(0.5) };
/** WB counts the two together, and gives each a table of its own: the slower rows of both hold for either. */
const LIMITS_AND_ERRORS: Limits = { full: everySeconds(6, 5), base: everyHours(0.5) };

export const cardsList = content('POST', '/content/v2/get/cards/list');
export const cardsTrash = content('POST', '/content/v2/get/cards/trash', 'content');
/** Drafts that WB has not made into cards. */
export const cardErrors = content('POST', '/content/v2/cards/error/list', 'content-cards-limits-and-errors', LIMITS_AND_ERRORS);
export const cardLimits = content('GET', '/content/v2/cards/limits', 'content-cards-limits-and-errors', LIMITS_AND_ERRORS);
export const tags = content('GET', '/content/v2/tags', 'content-tags', LISTS);

export const subjects = content('GET', '/content/v2/object/all', 'content');
export const subjectCharacteristics = content('GET', '/content/v2/object/charcs/{subjectId}', 'content');

/** What a characteristic of a card may say. */
export const directories = {
  colors: content('GET', '/content/v2/directory/colors', 'content-directories', LISTS),
  kinds: content('GET', '/content/v2/directory/kinds', 'content-directories', LISTS),
  countries: content('GET', '/content/v2/directory/countries', 'content'),
  seasons: content('GET', '/content/v2/directory/seasons', 'content-directories', LISTS),
  vat: content('GET', '/content/v2/directory/vat', 'content-directories', LISTS),
};

export const recommendations = content('POST', '/api/content/v1/recommendations/list');

function content(method: HttpMethod, path: string, group = `${method} ${path}`, limits = OFTEN): WbCall {
  return call({ method, path, category: 'content', group, source: 'https://dev.wildberries.ru/openapi/work-with-products', limits });
}
