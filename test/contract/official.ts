import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** WB's own files are too large and not ours to ship: they lie beside the repository, or nowhere. */
const FOLDER = path.resolve(__dirname, '../../../shared/wb');
const isHere = existsSync(path.join(FOLDER, 'openapi')) && existsSync(path.join(FOLDER, 'endpoints.json'));

export interface OfficialLimit {
  /** WB's word for it; `*` = one table for all types. */
  tokenType: string;
  periodSec: number;
  limit: number;
  intervalSec: number | null;
  burst: number | null;
}

/** One method of WB as `endpoints.json` has it. */
export interface Operation {
  /** Method and path template. */
  key: string;
  /** Null: younger than the specifications. */
  spec: string | null;
  method: string;
  path: string;
  host: string;
  sandboxHost: string | null;
  hosts: string[];
  tokenBit: number | null;
  tokenTypes: 'any' | string[];
  readOnly: boolean;
  /** A 4xx is counted as ten calls. */
  fourXXCounts10: boolean;
  limits: OfficialLimit[] | null;
  limitGroup: string;
  since?: string;
  source?: string;
  unconfirmed?: string[];
  disabledOn?: string;
  suspendedSince?: string;
  shutdownAnnouncedOn?: string;
  replacement?: string;
}

interface Endpoints {
  operations: Operation[];
  removed: { key: string; host: string }[];
}

/** Declares tests that need WB's files; where those are missing, one test that says so in its place. */
export function declareContract(name: string, declare: () => void): void {
  if (isHere) return void describe(name, declare);
  say(`${name}: LEFT OUT, because ../shared/wb/openapi is not beside the repository`);
  it(`${name} is left out: WB's own files are not beside the repository`, () => expect(isHere).toBe(false));
}

/** A line of its own in the output; `console` would add a place in the code. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function specPath(spec: string): string {
  return path.join(FOLDER, spec);
}

let read: Endpoints | null = null;

export function endpoints(): Endpoints {
  if (read === null) {
    const { operations, removed } = JSON.parse(readFileSync(path.join(FOLDER, 'endpoints.json'), 'utf8')) as Endpoints;
    read = { removed, operations: operations.map((one) => ({ ...one, limits: IN_OVERLAY[one.key] ?? one.limits })) };
  }
  return read;
}

const DAILY_LIMITS: OfficialLimit[] = [{ tokenType: '*', periodSec: 60, limit: 5, intervalSec: 12, burst: 5 }];

/** Limits that overlay-2026-10.yaml has and WB's list does not. */
const IN_OVERLAY: Readonly<Record<string, OfficialLimit[]>> = { 'GET /api/advert/v0/daily-limits': DAILY_LIMITS, 'PUT /api/advert/v0/daily-limits': DAILY_LIMITS };

/** Methods of overlay-2026-10.yaml and of WB's news of 2026-09-24 that WB's list does not have: of the same host, category and limits as another one. */
const IN_NO_LIST: Readonly<Record<string, () => Operation>> = {
  'GET /api/analytics/v1/goods-return': () => ({
    ...operationByKey('GET /api/analytics/v1/item-returns'), key: 'GET /api/analytics/v1/goods-return', path: '/api/analytics/v1/goods-return', limitGroup: 'GET /api/analytics/v1/goods-return',
  }),
  'PATCH /api/marketplace/v3/fbs/supplies/shipping-method': () => ({ ...operationByKey('POST /api/v3/supplies'), spec: null, key: 'PATCH /api/marketplace/v3/fbs/supplies/shipping-method' }),
};

/** @throws Error when WB has no such method */
export function operationByKey(key: string): Operation {
  const found = endpoints().operations.find((operation) => operation.key === key) ?? IN_NO_LIST[key]?.();
  if (found === undefined) throw new Error(`WB has no ${key}`);
  return found;
}

/** @throws Error when WB has no such method on this host */
export function operationOf(method: string, host: string, pathname: string): Operation {
  const found = [...endpoints().operations, ...Object.values(IN_NO_LIST).map((make) => make())].find((operation) =>
    operation.method === method && isServedBy(operation, host) && template(operation.path).test(pathname));
  if (found === undefined) throw new Error(`WB has no ${method} https://${host}${pathname}`);
  return found;
}

/** `/ping` is on every host, though its specification names only one. */
function isServedBy({ key, hosts }: Operation, host: string): boolean {
  return hosts.includes(host) || (key === 'GET /ping' && endpoints().operations.some((other) => other.hosts.includes(host)));
}

function template(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, '[^/]+')}$`);
}
