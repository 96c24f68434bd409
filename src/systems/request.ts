import type { QueryValue } from '../wb/request/url';
import type { SystemCall } from './call';
import type { Secret, Wire, WireTools } from './system';
import { SYSTEMS } from './systems';

/** A call with everything that it asks for. */
export interface SystemRequest {
  call: SystemCall;
  /** Values for the names in the call's path. */
  params?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, QueryValue | Readonly<Record<string, QueryValue>>>>;
  /** Sent as JSON, or as a form where the system takes those. */
  body?: unknown;
}

/**
 * The request as it goes out: below one of the addresses of its system and to no other, whatever stands in the values and in the secret.
 * @throws Error  it would go elsewhere
 */
export function wireOf(request: SystemRequest, secret: Secret, tools: WireTools): Wire {
  const facts = SYSTEMS[request.call.system];
  const wire = facts.wire(request, secret, tools);
  if (!facts.reach.some((prefix) => isBelow(wire, prefix))) throw new Error(`not an address of ${request.call.system}`);
  return wire;
}

/** As Google compares an address with a prefix of the manifest. */
function isBelow({ host, path }: Wire, prefix: string): boolean {
  const [, pattern = '', below = '/'] = /^https:\/\/([^/]+)(\/.*)$/.exec(prefix) ?? [];
  const isHost = pattern.startsWith('*.') ? /^[a-z\d-]+$/.test(host.slice(0, -pattern.length + 1)) && host.endsWith(pattern.slice(1)) : host === pattern;
  return isHost && path.startsWith(below) && !/(?:^|\/)\.\.?(?:\/|$|\?)/.test(path);
}
