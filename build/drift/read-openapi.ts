import { limitsIn } from './limits-table';
import type { OfficialOperation, Shape } from './official';
import { type Json, jsonSchema, namesIn, resolved, shapeOf } from './schema';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The operations of one OpenAPI document. */
export function operationsOf(document: Json): OfficialOperation[] {
  return Object.entries(document.paths as Json).flatMap(([path, item]) =>
    METHODS.filter((method) => (item as Json)[method] !== undefined).map((method) => operationOf(document, path, item as Json, method)));
}

function operationOf(document: Json, path: string, item: Json, method: string): OfficialOperation {
  const own = item[method] as Json;
  const answer = jsonSchema(document, (own.responses as Json | undefined)?.['200']);
  const body = jsonSchema(document, own.requestBody);
  const limits = limitsIn(String(own.description ?? ''));
  const listed = [...(item.parameters as unknown[] ?? []), ...(own.parameters as unknown[] ?? [])].map((one) => resolved(document, one));
  const servers = (own.servers ?? item.servers ?? document.servers ?? []) as { url: string }[];
  return {
    key: `${method.toUpperCase()} ${path}`,
    hosts: servers.map(({ url }) => url.replace(/^https?:\/\//, '').replace(/\/.*$/, '')),
    ...(own['x-readonly-method'] === undefined ? {} : { isRead: own['x-readonly-method'] === true }),
    ...(own['x-token-types'] === undefined ? {} : { tokenTypes: own['x-token-types'] as string[] }),
    ...(limits === null ? {} : { limits }),
    ...(own.parameters === undefined && item.parameters === undefined ? {} : { query: queryOf(document, listed.filter((one) => one.in === 'query')) }),
    ...(body === null ? {} : { body: shapeOf(document, body) }),
    ...(answer === null ? {} : { answerFields: new Set(namesIn(shapeOf(document, answer))) }),
    ...(own.deprecated === true ? { switchOff: { on: null, replacement: null } } : {}),
  };
}

function queryOf(document: Json, parameters: readonly Json[]): Shape {
  return {
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [String(name), shapeOf(document, schema)])),
    required: parameters.filter(({ required }) => required === true).map(({ name }) => String(name)),
  };
}
