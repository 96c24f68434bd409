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
};

export const YOUNGER_KEYS: readonly string[] = Object.keys(YOUNGER);

/** What is wrong with a request to a method that the specifications do not know yet. */
export function judgeYounger(key: string, { path, body }: SentRequest): string[] {
  const schema = YOUNGER[key];
  if (schema === undefined) return [`${key}: in no specification`];
  const ajv = new Ajv({ allErrors: true });
  const isRight = ajv.validate(schema, JSON.parse(body ?? 'null'));
  const wrong = isRight ? [] : [ajv.errorsText(ajv.errors, { dataVar: 'body' })];
  return path.includes('?') ? [...wrong, 'query: none is known'] : wrong;
}
