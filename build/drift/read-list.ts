import type { OfficialOperation, OfficialSet, Shape, SwitchOff } from './official';

interface Listed {
  key: string;
  host?: string;
  hosts?: readonly string[];
  readOnly?: boolean;
  tokenTypes?: 'any' | readonly string[];
  limits?: readonly { tokenType: string; periodSec: number; limit: number; intervalSec: number | null; burst: number | null }[] | null;
  params?: readonly { name: string; in: string; required?: boolean; schema?: Shape }[] | null;
  disabledOn?: string | null;
  suspendedSince?: string | null;
  shutdownAnnouncedOn?: string | null;
  replacement?: string | null;
}

export interface EndpointList {
  operations: readonly Listed[];
  removed?: readonly { key: string; removedOn?: string | null }[];
}

/** What a list of methods says beyond the specifications: limits and kinds of token in one form, and what WB switches off. */
export function operationsOfList({ operations, removed = [] }: EndpointList): OfficialSet {
  return {
    operations: new Map(operations.map((one) => [one.key, operationOf(one)])),
    removed: new Map(removed.map(({ key, removedOn }) => [key, removedOn ?? null] as const)),
  };
}

function operationOf(one: Listed): OfficialOperation {
  const { key, hosts = [], host, readOnly, tokenTypes, limits, params } = one;
  const switchOff = switchOffOf(one);
  return {
    key,
    hosts: hosts.length > 0 || host === undefined ? hosts : [host],
    ...(readOnly === undefined ? {} : { isRead: readOnly }),
    ...(tokenTypes === undefined || tokenTypes === 'any' ? {} : { tokenTypes }),
    ...(limits === undefined || limits === null || limits.length === 0 ? {} : {
      limits: new Map(limits.map(({ tokenType, periodSec, limit, intervalSec, burst }) => [tokenType, { intervalMs: 1000 * (intervalSec ?? periodSec / limit), burst: burst ?? 1 }])),
    }),
    ...(params === undefined || params === null ? {} : {
      query: queryOf(params.filter((param) => param.in === 'query')),
    }),
    ...(switchOff === null ? {} : { switchOff }),
  };
}

function queryOf(params: NonNullable<Listed['params']>): Shape {
  return {
    properties: Object.fromEntries(params.map(({ name, schema = {} }) => [name, schema])),
    required: params.filter(({ required }) => required === true).map(({ name }) => name),
  };
}

function switchOffOf({ disabledOn, suspendedSince, shutdownAnnouncedOn, replacement = null }: Listed): SwitchOff | null {
  const on = disabledOn ?? suspendedSince ?? null;
  return on === null && (shutdownAnnouncedOn ?? null) === null ? null : { on, replacement };
}
