import { type Cursor, NOTHING_GIVEN, type PageContext, type Paging, type PagingContext } from '../../../src/sync/paging/paging';
import type { WbRequest } from '../../../src/wb/calls';
import { call } from '../../../src/wb/calls/call';
import { DefectError, type ErrorCode, type ErrorDetails } from '../../../src/wb/errors';

/** 15:00 in Moscow. */
export const NOW_MS = Date.parse('2026-10-09T12:00:00Z');
export const START: PagingContext = { nowMs: NOW_MS, saved: null, historyDays: 30, given: NOTHING_GIVEN, uuid: () => 'uuid', valuesOf: () => [] };
export const PAGE: PageContext = { ...START, bytes: 1000, isCostly: false };
export const COSTLY: PageContext = { ...PAGE, isCostly: true };
export const TOO_LARGE = new DefectError('WB_PAGE_TOO_LARGE');

/** A call that no list has. */
export function get(path: string) {
  return call({ method: 'GET', path, category: 'analytics', limits: { full: { intervalMs: 1000, burst: 1 } }, source: 'https://dev.wildberries.ru' });
}

export function withCode(code: ErrorCode, details: ErrorDetails): Error {
  return expect.objectContaining({ code, details });
}

/** Where a paging begins. */
export function first(paging: Paging, context: PagingContext = START): Cursor {
  return paging.start(context) as Cursor;
}

export function asked(paging: Paging, cursor: Cursor, context: PagingContext = START): WbRequest {
  return paging.request(cursor, context);
}

/** `GET /path?query body` of a place. */
export function line(paging: Paging, cursor: Cursor, context: PagingContext = START): string {
  const { call: { method, path }, params = {}, query, body } = paging.request(cursor, context);
  const filled = path.replace(/\{(\w+)\}/g, (_name, key: string) => params[key] ?? '?');
  return [method, filled, ...[query, body].filter((part) => part !== undefined).map((part) => JSON.stringify(part))].join(' ');
}
