import Ajv, { type Schema } from 'ajv';
import type { SentRequest } from './recording';

/**
 * Methods that are younger than the specifications of 2026-08-18, with what is known of their bodies: the sibling
 * `stocks-report/wb-warehouses` and WB's release notes to 2026-10-09.
 */
const YOUNGER: Readonly<Record<string, Schema>> = {
  'POST /api/analytics/v1/stocks-report/seller-warehouses': {
    type: 'object',
    additionalProperties: false,
    properties: {
      nmIds: { type: 'array', maxItems: 1000, items: { type: 'integer' } },
      chrtIds: { type: 'array', items: { type: 'integer' } },
      limit: { type: 'integer', minimum: 1, maximum: 250_000 },
      offset: { type: 'integer', minimum: 0 },
    },
  },
  'POST /api/advert/v2/budget': {
    type: 'object',
    additionalProperties: false,
    required: ['advertIds'],
    properties: { advertIds: { type: 'array', minItems: 1, maxItems: 50, uniqueItems: true, items: { type: 'integer' } } },
  },
  'GET /api/advert/v0/daily-limits': { type: 'null' },
  'GET /api/analytics/v1/item-returns': { type: 'null' },
  'GET /api/analytics/v1/goods-return': { type: 'null' },
};

const CAMPAIGNS: Schema = { type: 'array', minItems: 1, maxItems: 100, uniqueItems: true, items: { type: 'integer' } };

/** The same of methods that change something, by overlay-2026-10.yaml (WB's pages of 2026-09-25). */
const YOUNGER_WRITES: Readonly<Record<string, Schema>> = {
  'PUT /api/advert/v0/daily-limits': {
    oneOf: [
      { type: 'object', additionalProperties: false, required: ['advertIds', 'enabled'], properties: { advertIds: CAMPAIGNS, enabled: { const: false } } },
      {
        type: 'object', additionalProperties: false, required: ['advertIds', 'enabled', 'dailyLimit', 'carryOverEnabled'],
        properties: { advertIds: CAMPAIGNS, enabled: { const: true }, dailyLimit: { type: 'integer', minimum: 1 }, carryOverEnabled: { type: 'boolean' } },
      },
    ],
  },
  'PATCH /api/marketplace/v3/fbs/supplies/shipping-method': {
    type: 'object',
    additionalProperties: false,
    required: ['data'],
    properties: {
      data: {
        type: 'array',
        minItems: 1,
        maxItems: 100,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['supplyId', 'shippingDt', 'shippingPointId', 'shippingType'],
          properties: {
            supplyId: { type: 'string' }, shippingDt: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }, shippingPointId: { type: 'integer' },
            shippingType: { enum: ['selfShipping', 'transportCompany'] },
          },
        },
      },
    },
  },
};

const DAY = '^\\d{4}-\\d{2}-\\d{2}$';
const WHOLE = '^\\d+$';

const ITEM_RETURNS: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['dateFrom', 'dateTo', 'status', 'limit', 'offset'],
  properties: {
    dateFrom: { type: 'string', pattern: DAY },
    dateTo: { type: 'string', pattern: DAY },
    status: { enum: ['active', 'archive'] },
    limit: { type: 'string', pattern: WHOLE },
    offset: { type: 'string', pattern: WHOLE },
  },
};

/** What may stand in the query of these methods. */
const QUERIES: Readonly<Record<string, Schema>> = {
  'GET /api/advert/v0/daily-limits': {
    type: 'object', additionalProperties: false, required: ['advertIds'], properties: { advertIds: { type: 'string', pattern: '^\\d+(,\\d+){0,99}$' } },
  },
  'GET /api/analytics/v1/item-returns': ITEM_RETURNS,
  'GET /api/analytics/v1/goods-return': ITEM_RETURNS,
};

export const YOUNGER_KEYS: readonly string[] = Object.keys(YOUNGER);

/** What is wrong with a request to a method that the specifications do not know yet. */
export function judgeYounger(key: string, { path, body }: SentRequest): string[] {
  const schema = YOUNGER[key] ?? YOUNGER_WRITES[key];
  if (schema === undefined) return [`${key}: in no specification`];
  const query = Object.fromEntries(new URL(path, 'https://wb').searchParams);
  return [...wrongIn(schema, JSON.parse(body ?? 'null'), 'body'), ...wrongIn(QUERIES[key] ?? NO_QUERY, query, 'query')];
}

const NO_QUERY: Schema = { type: 'object', maxProperties: 0 };

function wrongIn(schema: Schema, value: unknown, dataVar: string): string[] {
  const ajv = new Ajv({ allErrors: true });
  return ajv.validate(schema, value) ? [] : [ajv.errorsText(ajv.errors, { dataVar })];
}
