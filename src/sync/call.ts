import type { HttpRequest } from '../ports/http';
import type { Category } from '../wb/hosts';
import { hostOf } from '../wb/hosts';
import { type Limit, limitFor } from '../wb/limits';
import type { TokenType } from '../wb/token-type';
import { buildUrl } from '../wb/url';
import type { WbRequest } from './dataset';

/** The bucket that a call is counted in. */
export interface Bucket {
  group: string;
  limit: Limit;
}

export function bucketOf({ limitGroup, limits, method, path }: WbRequest, tokenType: TokenType): Bucket {
  return { group: limitGroup ?? `${method} ${path}`, limit: limitFor(limits, tokenType) };
}

/** The call as it goes out. The category must have a host for this kind of token, which choosing a route made sure of. */
export function httpRequestOf({ method, path, query, body }: WbRequest, category: Category, tokenType: TokenType, token: string): HttpRequest {
  const request = { method, url: buildUrl(hostOf(category, tokenType) as string, path, query), token };
  return body === undefined ? request : { ...request, body: JSON.stringify(body) };
}
