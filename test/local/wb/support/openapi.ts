import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv, { type ErrorObject } from 'ajv';
import { parse } from 'yaml';

const folder = path.resolve(__dirname, '../../../../../shared/wb/openapi');

export const hasOpenApi = existsSync(folder);

type Json = Record<string, unknown>;

/** Changes after the snapshot of 2026-08-18 that its schemas do not know. */
function withLaterChanges(document: Json): Json {
  const schemas = (document.components as { schemas?: Record<string, { properties?: Json }> }).schemas ?? {};
  const row = schemas.SalesReportsDetailedRes?.properties;
  if (row) row.sellerPromo = { type: 'number' };
  return document;
}

const documents = new Map<string, Json>();

function documentOf(file: string): Json {
  const known = documents.get(file);
  if (known) return known;
  const made = withLaterChanges(parse(readFileSync(path.join(folder, file), 'utf8'), { schema: 'core' }) as Json);
  documents.set(file, made);
  return made;
}

function target(document: Json, ref: string): unknown {
  return ref.slice(2).split('/').reduce<unknown>((inner, part) => (inner as Json)[part.replaceAll('~1', '/')], document);
}

/**
 * A schema that stands alone: references put in place, OpenAPI's `nullable` as JSON Schema says it.
 */
function standalone(document: Json, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => standalone(document, item));
  if (typeof value !== 'object' || value === null) return value;
  const { $ref, nullable, ...rest } = value as Json;
  if (typeof $ref === 'string') return standalone(document, target(document, $ref));
  const schema = Object.fromEntries(Object.entries(rest).map(([name, inner]) => [name, standalone(document, inner)]));
  return nullable === true && typeof schema.type === 'string' ? { ...schema, type: [schema.type, 'null'] } : schema;
}

/** WB's schema of one answer. */
export function schemaOf(file: string, method: string, template: string, status: number): Json {
  const document = documentOf(file);
  const operation = (document.paths as Record<string, Json>)[template]?.[method.toLowerCase()] as { responses: Json };
  const response = standalone(document, operation.responses[String(status)]) as { content?: Record<string, { schema?: Json }> };
  const schema = Object.values(response.content ?? {})[0]?.schema;
  if (!schema) throw new Error(`${method} ${template} has no schema for ${status}`);
  return schema;
}

/** What is wrong with an answer by its schema; empty where nothing is. */
export function schemaErrors(schema: Json, body: unknown): ErrorObject[] {
  const validate = new Ajv({ strict: false, validateSchema: false, validateFormats: false }).compile(schema);
  return validate(body) ? [] : validate.errors ?? [];
}

/** Names in an answer that its schema does not list, at any depth. */
export function unknownNames(schema: Json, body: unknown): string[] {
  const names = new Set<string>();
  const walk = (value: unknown, shape: Json): void => {
    if (Array.isArray(value)) value.forEach((item) => walk(item, (shape.items ?? {}) as Json));
    else if (typeof value === 'object' && value !== null && shape.properties) {
      for (const [name, inner] of Object.entries(value)) {
        const known = (shape.properties as Record<string, Json>)[name];
        if (known) walk(inner, known);
        else names.add(name);
      }
    }
  };
  walk(body, schema);
  return [...names];
}
