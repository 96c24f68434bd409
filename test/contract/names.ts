import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { requestBody } from '../../local/wb/request-body';
import { type Operation, specPath } from './official';
import type { SentRequest } from './recording';

type Json = Readonly<Record<string, unknown>>;

const documents = new Map<string, Json>();

/**
 * Names in the request that its specification does not list, at any depth. A specification lets unknown names pass, so
 * that a misspelt `limit` would be a request for WB's default.
 */
export function unknownNames({ spec, method, path }: Operation, request: SentRequest): string[] {
  const document = documentOf(spec as string);
  const operation = operationIn(document, method, path);
  const { searchParams } = new URL(request.path, 'https://wb');
  const known = ((operation.parameters ?? []) as Json[]).map((parameter) => resolved(document, parameter))
    .filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  const inQuery = [...searchParams.keys()].filter((name) => !known.includes(name)).map((name) => `query.${name}`);
  const body = request.body === null ? {} : requestBody(request.headers['Content-Type'] ?? '', request.body);
  const content = resolved(document, operation.requestBody).content;
  return [...inQuery, ...unknownIn(document, body, schemaIn(document, content), 'body')];
}

/** Fields of the rows that the method answers with. */
export function fieldsOfRows({ spec, method, path }: Operation): string[] {
  const document = documentOf(spec as string);
  const responses = operationIn(document, method, path).responses as Json;
  const list = schemaIn(document, resolved(document, responses['200']).content);
  return Object.keys(resolved(document, list.items).properties as Json);
}

function unknownIn(document: Json, value: unknown, schema: Json, at: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => unknownIn(document, item, resolved(document, schema.items), at));
  if (typeof value !== 'object' || value === null) return [];
  const properties = propertiesOf(document, formOf(document, value as Json, schema));
  return Object.entries(value).flatMap(([name, inner]) =>
    name in properties ? unknownIn(document, inner, resolved(document, properties[name]), `${at}.${name}`) : [`${at}.${name}`]);
}

/** Those of a schema, and of all that it is made of or may be. */
function propertiesOf(document: Json, schema: Json): Json {
  const parts = ([...(schema.allOf ?? []) as Json[], ...(schema.oneOf ?? []) as Json[]]).map((part) => propertiesOf(document, resolved(document, part)));
  return Object.assign({}, ...parts, schema.properties) as Json;
}

/** Of several forms of a body the one that the value itself names. */
function formOf(document: Json, value: Json, schema: Json): Json {
  const { propertyName, mapping } = (schema.discriminator ?? {}) as { propertyName?: string; mapping?: Json };
  return propertyName === undefined ? schema : resolved(document, { $ref: mapping?.[String(value[propertyName])] });
}

function schemaIn(document: Json, content: unknown): Json {
  const byType = (content ?? {}) as Readonly<Record<string, Json>>;
  const media = byType['application/json'] ?? byType['multipart/form-data'];
  return resolved(document, media?.schema);
}

function operationIn(document: Json, method: string, path: string): Json {
  return (document.paths as Readonly<Record<string, Json>>)[path]?.[method.toLowerCase()] as Json;
}

function resolved(document: Json, value: unknown): Json {
  const ref = (value as { $ref?: string } | undefined)?.$ref;
  if (ref === undefined) return (value ?? {}) as Json;
  return resolved(document, ref.slice(2).split('/').reduce<unknown>((inner, part) => (inner as Json)[part], document));
}

function documentOf(spec: string): Json {
  const known = documents.get(spec);
  if (known !== undefined) return known;
  // The core schema leaves 2026-03-16 a text.
  const made = parse(readFileSync(specPath(spec), 'utf8'), { schema: 'core' }) as Json;
  documents.set(spec, made);
  return made;
}

/** Types of the fields of a good answer by their names, at whatever depth; null where its body is described by nothing. */
export function typesInAnswer(operation: Operation): ReadonlyMap<string, ReadonlySet<string>> | null {
  const types = new Map<string, Set<string>>();
  eachInAnswer(operation, (name, schema, document) => types.set(name, new Set([...types.get(name) ?? [], ...typesOf(document, schema)])));
  return types.size === 0 ? null : types;
}

/** What WB says of the fields of a good answer, at whatever depth. */
export function wordsInAnswer(operation: Operation): { name: string; words: string }[] {
  const all: { name: string; words: string }[] = [];
  eachInAnswer(operation, (name, schema, document) => all.push({ name, words: String((schema as Json).description ?? resolved(document, schema).description ?? '') }));
  return all;
}

type See = (name: string, schema: unknown, document: Json) => void;

function eachInAnswer({ spec, method, path }: Operation, see: See): void {
  if (spec === null) return;
  const document = documentOf(spec);
  const responses = operationIn(document, method, path).responses as Json;
  eachIn(document, schemaIn(document, resolved(document, responses['200'] ?? responses['201']).content), see, 0);
}

const DEEPEST = 12;

function eachIn(document: Json, value: unknown, see: See, depth: number): void {
  if (depth > DEEPEST) return;
  const schema = resolved(document, value);
  for (const part of [...FORMS.flatMap((form) => (schema[form] ?? []) as unknown[]), ...(schema.items === undefined ? [] : [schema.items]), ...(isSchema(schema.additionalProperties) ? [schema.additionalProperties] : [])]) {
    eachIn(document, part, see, depth + 1);
  }
  for (const [name, inner] of Object.entries((schema.properties ?? {}) as Json)) {
    see(name, inner, document);
    eachIn(document, inner, see, depth + 1);
  }
}

const FORMS = ['allOf', 'oneOf', 'anyOf'] as const;

function isSchema(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function typesOf(document: Json, value: unknown): string[] {
  const schema = resolved(document, value);
  const own = schema.type === undefined ? [] : [String(schema.type)];
  // Of a value and its change WB makes an object, of which a column takes one.
  const inside = Object.values((schema.properties ?? {}) as Json).flatMap((inner) => resolved(document, inner).type ?? []).map(String);
  return [...own, ...inside, ...FORMS.flatMap((form) => ((schema[form] ?? []) as unknown[]).flatMap((part) => typesOf(document, part)))];
}
