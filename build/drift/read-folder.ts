import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { OfficialOperation, OfficialSet } from './official';
import { type EndpointList, operationsOfList } from './read-list';
import { operationsOf } from './read-openapi';
import type { Json } from './schema';

/**
 * All that WB's files say in a folder, or in one file: OpenAPI as YAML or JSON, and lists of methods as `endpoints.json`. Of an operation that
 * several describe, a later file wins where it says something, and a list of methods over specifications.
 */
export function readSpecs(place: string): OfficialSet {
  const documents = filesIn(place).sort().map((file) => parse(readFileSync(file, 'utf8'), { schema: 'core', logLevel: 'error' }) as Json | null);
  const lists = documents.flatMap((document) => (isList(document) ? [operationsOfList(document)] : []));
  const operations = new Map<string, OfficialOperation>();
  const specified = documents.filter((document) => typeof document?.paths === 'object').flatMap((document) => operationsOf(document as Json));
  for (const operation of [...specified, ...lists.flatMap((list) => [...list.operations.values()])]) {
    const { hosts } = operation;
    const known = operations.get(operation.key);
    operations.set(operation.key, { ...known, ...operation, hosts: hosts.length > 0 ? hosts : known?.hosts ?? [] });
  }
  return { operations, removed: new Map(lists.flatMap(({ removed }) => [...removed])) };
}

function isList(document: unknown): document is EndpointList {
  return Array.isArray((document as Partial<EndpointList> | null)?.operations);
}

function filesIn(place: string): string[] {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { withFileTypes: true }).flatMap((entry) => {
    const inner = path.join(place, entry.name);
    return entry.isDirectory() ? filesIn(inner) : /\.(?:ya?ml|json)$/.test(entry.name) ? [inner] : [];
  });
}
