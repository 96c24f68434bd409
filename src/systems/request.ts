import { buildUrl, type QueryValue } from '../wb/url';
import type { SystemCall } from './call';
import { SYSTEMS } from './systems';

/** A call with everything that it asks for. */
export interface SystemRequest {
  call: SystemCall;
  /** Values for the names in the call's path. */
  params?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, QueryValue>>;
  /** Sent as JSON. */
  body?: unknown;
}

/** Where the request goes: to the host of its system and to no other, whatever stands in the values. */
export function systemUrl({ call, params = {}, query }: SystemRequest): string {
  const { host, base } = SYSTEMS[call.system];
  const path = call.path.replace(/\{(\w+)\}/g, (name, key: string) => (params[key] === undefined ? name : encodeURIComponent(params[key])));
  return buildUrl(host, base + path, query);
}
