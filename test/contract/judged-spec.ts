import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

type Json = Record<string, unknown>;

/**
 * A copy of a specification in which each of several forms can be told from the others. WB's forms overlap, and a validator that takes
 * `oneOf` by its word refuses what fits two of them: a limit of 30 is one of up to 30 and one of up to 100. Where a field says which
 * form is meant, it may say nothing else in that form; elsewhere any form will do.
 */
export function judgedSpec(specFile: string): Json {
  const document = parse(readFileSync(specFile, 'utf8'), { schema: 'core' }) as Json;
  visit(document, document);
  return document;
}

function visit(document: Json, value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const schema = value as Json;
  if (Array.isArray(schema.oneOf)) tellApart(document, schema);
  Object.values(schema).forEach((inner) => visit(document, inner));
}

function tellApart(document: Json, schema: Json): void {
  const { propertyName, mapping } = (schema.discriminator ?? {}) as { propertyName?: string; mapping?: Record<string, string> };
  if (propertyName === undefined) {
    schema.anyOf = schema.oneOf;
    delete schema.oneOf;
    return;
  }
  for (const [word, ref] of Object.entries(mapping ?? {})) {
    const form = ref.slice(2).split('/').reduce<unknown>((inner, part) => (inner as Json)[part], document) as { properties: Record<string, Json> };
    (form.properties[propertyName] as Json).enum = [word];
  }
}
