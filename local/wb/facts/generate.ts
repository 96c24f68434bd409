/**
 * Rewrites operations.json, removed.json and finance-fields.json from the reference folder beside the repository.
 * Takes structure only (paths, hosts, limits, names, types): WB's wording never enters the repository.
 * Run by hand: `tsx local/wb/facts/generate.ts`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LimitRule, Operation, RemovedMethod } from './facts';

const reference = path.resolve(__dirname, '../../../../shared/wb');

/** Off by the default start of the virtual clock, but still listed among the operations of the reference. */
const OFF_SINCE_AUTUMN = ['GET /api/v1/analytics/goods-return', 'GET /api/v1/analytics/region-sale', 'GET /adv/v1/budget'];

/** Methods that are younger than WB's list, and how often the others of their group may be called (WB's pages of 2026-09-25 and 2026-10-02). */
const YOUNGER = [
  { method: 'PATCH', path: '/api/marketplace/v3/fbs/supplies/shipping-method', body: ['data'] },
];

interface SourceLimit { tokenType: string; periodSec: number; limit: number; intervalSec: number | null; burst: number | null }
interface SourceOperation {
  key: string; method: string; path: string; host: string; hosts: string[]; sandboxHost: string | null; readOnly: boolean;
  tokenBit: number | null; tokenTypes: 'any' | string[]; limits: SourceLimit[]; limitGroup: string;
  params: Operation['params'] | null; body: { fields: Operation['body'] } | null; disabledOn?: string;
}
interface SourceField { field: string; type: string; format?: string; required: boolean | null; money: boolean }

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(reference, file), 'utf8'));
const write = (file: string, rows: readonly object[]): void =>
  writeFileSync(path.join(__dirname, file), `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`);

/** Of methods for which WB states no limit. */
const UNSTATED: SourceLimit = { tokenType: '*', periodSec: 60, limit: 1, intervalSec: 60, burst: 1 };

/** @default interval = period / limit, burst = limit, as WB's guide defines both. */
function rule(limits: readonly SourceLimit[], ...names: string[]): LimitRule {
  const found = limits.find((row) => names.includes(row.tokenType)) ?? limits[0] ?? UNSTATED;
  const { periodSec, limit } = found;
  return { periodSec, limit, intervalSec: found.intervalSec ?? periodSec / limit, burst: found.burst ?? limit };
}

function operation(source: SourceOperation): Operation {
  return {
    key: source.key, method: source.method, path: source.path, hosts: [source.host], sandboxHost: source.sandboxHost,
    tokenBit: source.tokenBit, ...(source.readOnly ? {} : { isWriting: true as const }), tokenTypes: source.tokenTypes,
    limits: {
      personal: rule(source.limits, '*', 'Персональный'),
      service: rule(source.limits, '*', 'Сервисный'),
      base: rule(source.limits, '*', 'Базовый'),
    },
    limitGroup: source.limitGroup, params: source.params ?? [], body: source.body?.fields ?? [],
  };
}

function younger(like: SourceOperation, { method, path: where, body }: (typeof YOUNGER)[number]): SourceOperation {
  const fields = body.map((name) => ({ name, type: 'array', required: true }));
  return { ...like, key: `${method} ${where}`, method, path: where, params: [], body: { fields } };
}

function main(): void {
  if (!existsSync(reference)) throw new Error(`the reference folder is not at ${reference}`);
  const { operations, removed } = read('endpoints.json') as { operations: SourceOperation[]; removed: RemovedMethod[] };
  const byKey = new Map(operations.map((row) => [row.key, row]));
  const pick = (key: string): SourceOperation => {
    const found = byKey.get(key);
    if (!found) throw new Error(`${key} is not in the reference`);
    return found;
  };
  write('operations.json', [...operations.filter((row) => row.path.startsWith('/') && !row.path.endsWith('*')), ...YOUNGER.map((row) => younger(pick('POST /api/v3/supplies'), row))].map(operation));
  write('removed.json', [
    ...removed.map(({ method, path: where, host, removedOn }) => ({ method, path: where, host, removedOn })),
    ...OFF_SINCE_AUTUMN.map(pick).map((row) => ({ method: row.method, path: row.path, host: row.host, removedOn: row.disabledOn })),
  ]);
  const { fields } = read('finance-fields.json') as { fields: SourceField[] };
  write('finance-fields.json', fields.map(({ field, type, format, required, money }) =>
    ({ field, type, ...(format ? { format } : {}), required: required === true, money })));
}

main();
