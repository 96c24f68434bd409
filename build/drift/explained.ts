import type { Change } from './compare';

const PAGES = 'younger than the files of 2026-08-18: WB\'s page of October 2026 has it';
const GROUP = 'WB counts it together with methods of a slower limit: the slower is kept to';

/** Why we declare otherwise than a set of WB's files that is older than what we know, by kind, operation and the whole of what differs. */
const REASONS: readonly (readonly [Change['kind'], string, RegExp, string])[] = [
  ['operation gone', 'POST /api/analytics/v1/stocks-report/seller-warehouses', /and not this operation/, PAGES],
  ['operation gone', 'POST /api/advert/v2/budget', /and not this operation/, `${PAGES}; it has replaced GET /adv/v1/budget`],
  ['operation gone', 'GET /api/advert/v0/daily-limits', /and not this operation/, PAGES],
  ['operation gone', 'PUT /api/advert/v0/daily-limits', /and not this operation/, PAGES],
  ['operation gone', 'GET /api/analytics/v1/item-returns', /and not this operation/, `${PAGES}; it has replaced GET /api/v1/analytics/goods-return`],
  ['operation gone', 'GET /api/analytics/v1/goods-return', /and not this operation/, 'the path of item-returns in WB\'s news of 2026-09-24: asked only where that one is not found'],
  ['limit', 'POST /content/v2/cards/error/list', /^base: 1800 s x1 → 6 s x5$/, GROUP],
  ['limit', 'GET /content/v2/cards/limits', /^(?:personal|service): 6 s x5 → 0\.6 s x5$/, GROUP],
  ['limit', 'POST /api/marketplace/v3/dbs/orders/meta/details', /^\w+: 0\.4 s x20 → 0\.2 s x20$/, GROUP],
  ['limit', 'GET /api/v1/calendar/promotions/nomenclatures', /^base: 3600 s x1 → 0\.6 s x5$/, GROUP],
  ['field gone', 'POST /api/finance/v1/acquiring/detailed', /^documentType$/, 'renamed from docTypeName in September 2026: both names are read'],
];

/** Null: nobody has looked at it yet. */
export function explanationOf({ kind, op, what }: Change): string | null {
  return REASONS.find(([ofKind, ofOp, says]) => ofKind === kind && ofOp === op && says.test(what))?.[3] ?? null;
}
