import { hostOf } from '../request/hosts';
import type { TokenType } from '../token/token-type';
import { buildUrl, type QueryValue } from '../request/url';
import type { WbCall } from './call';

/** A call with everything that it asks for. */
export interface WbRequest {
  call: WbCall;
  /** Values for the names in the call's path. */
  params?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, QueryValue>>;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as a form of several parts instead. */
  form?: Readonly<Record<string, string>>;
}

/** The call's path with its names filled in. A name without a value stays, and WB will say so. */
export function pathOf({ call, params = {} }: WbRequest): string {
  return call.path.replace(/\{(\w+)\}/g, (name, key: string) => (params[key] === undefined ? name : encodeURIComponent(params[key])));
}

/** Where the request goes for a token of this type. The category must have a host for it, which choosing a route made sure of. */
export function urlOf(request: WbRequest, tokenType: TokenType): string {
  const { host, category } = request.call;
  return buildUrl(host ?? hostOf(category, tokenType) as string, pathOf(request), request.query);
}
