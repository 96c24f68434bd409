/** What WB documents about its methods that read: data, checked against release notes to 2026-10-09. */
import financeFieldRows from './finance-fields.json';
import operationRows from './operations.json';
import removedRows from './removed.json';

/** Token bucket: `burst` calls at once, one more every `intervalSec`. */
export interface LimitRule { periodSec: number; limit: number; intervalSec: number; burst: number }

export interface ParamFact {
  name: string; in: string; required: boolean;
  schema: { type: string; format?: string; default?: unknown; minimum?: number; maximum?: number };
}
export interface BodyFact { name: string; type: string; required: boolean; default?: unknown; maximum?: number; enum?: string[] }

export interface Operation {
  key: string; method: string; path: string; hosts: string[]; sandboxHost: string | null;
  /** Bit of the token mask that opens the method; null where a token of any category will do. */
  tokenBit: number | null;
  tokenTypes: 'any' | string[];
  limits: { personal: LimitRule; service: LimitRule; base: LimitRule };
  /** Operations with the same value share one bucket. */
  limitGroup: string;
  params: ParamFact[]; body: BodyFact[];
  /** A token that may only read is refused. */
  isWriting?: true;
}

export interface RemovedMethod { method: string; path: string; host: string; removedOn: string | null }
export interface FinanceField { field: string; type: string; format?: string; required: boolean; money: boolean }

/** Spec change of 2026-09-18: 99 pings in 990 s. A diff log of 09-19 says 3 in 30 s with the same interval and burst. */
const PING_LIMIT: LimitRule = { periodSec: 990, limit: 99, intervalSec: 10, burst: 99 };

/** WB's pages of October 2026 on the daily limits of campaigns, which the list of its methods does not know. */
const ADVERT_LIMIT: LimitRule = { periodSec: 60, limit: 5, intervalSec: 12, burst: 5 };

const LATER: ReadonlyMap<string, LimitRule> = new Map([
  ['GET /ping', PING_LIMIT], ['GET /api/advert/v0/daily-limits', ADVERT_LIMIT], ['PUT /api/advert/v0/daily-limits', ADVERT_LIMIT],
]);

export const operations: readonly Operation[] = (operationRows as Operation[]).map((row) => {
  const rule = LATER.get(row.key);
  return rule === undefined ? row : { ...row, limits: { personal: rule, service: rule, base: rule } };
});
export const removedMethods: readonly RemovedMethod[] = removedRows;
export const financeFields: readonly FinanceField[] = financeFieldRows;
