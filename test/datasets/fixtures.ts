import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../src/sync/dataset';
import { type Cursor, NOTHING_GIVEN, type PageContext, type Paging, type PagingContext } from '../../src/sync/paging/paging';
import { pathOf } from '../../src/wb/calls';
import type { WireRow } from '../../src/tables/table';
import { parseJson } from '../../src/wb/answer/json';
import type { Limit } from '../../src/wb/request/limits';
import type { TokenType } from '../../src/wb/token/token-type';

/** Which tokens may go the route, and how often WB lets each call: `60 s x10` is one in a minute, and ten at once. */
export type TokenLimits = Partial<Record<TokenType, string>>;

export interface RouteFixture {
  /** All of it comes in one call, or does so in a shop as small as those of tests; else in three or more. */
  isOneCall?: true;
  tokens: TokenLimits;
  /** Parsed bodies in the order that WB gives them; null is a 204. */
  answers: unknown[];
  /** What has to be asked, a line per answer. */
  requests: string[];
  /** The rows of all answers: first the column ids, then a value per column as it comes to the sheet's code. */
  table: unknown[][];
  /** What the next run has to start from. */
  saved: unknown;
}

export const START: PagingContext = {
  nowMs: Date.parse('2026-10-09T12:00:00Z'), saved: null, historyDays: 30, given: NOTHING_GIVEN, uuid: () => '00000000-0000-4000-8000-000000000007',
  // Of another table, such as the ids of two campaigns, or what they promote and how it is paid for.
  valuesOf: (_table, column) => (column === 'place' ? ['22000001 100000001 cpm', '22000001 100000002 cpm'] : ['100000001', '100000002']),
};
export const PAGE: PageContext = { ...START, bytes: 1000, isCostly: false };

/** The fixture as our own parser reads it, long ids and all. */
export function fixtureOf(datasetId: string): RouteFixture[] {
  const text = readFileSync(join(__dirname, '..', 'fixtures', `${datasetId}.json`), 'utf8');
  return (parseJson(text) as { routes: RouteFixture[] }).routes;
}

export function limitText({ intervalMs, burst }: Limit): string {
  return `${intervalMs / 1000} s x${burst}`;
}

export interface Reading {
  requests: string[];
  rows: WireRow[];
  saved: unknown;
  isEnd: boolean;
}

/** Reads answers one by one, until they or the pages end. */
export function readAll(paging: Paging, answers: readonly unknown[], context: PageContext = PAGE): Reading {
  const reading: Reading = { requests: [], rows: [], saved: null, isEnd: false };
  let cursor = paging.start(START) as Cursor;
  for (const answer of answers) {
    if (reading.isEnd) throw new Error(`an answer is left over: ${JSON.stringify(answer)}`);
    const request = paging.request(cursor, START);
    const { call: { method }, query, body } = request;
    reading.requests.push([method, pathOf(request), ...[query, body].filter((part) => part !== undefined).map((part) => JSON.stringify(part))].join(' '));
    const page = paging.read(answer, cursor, context);
    reading.rows.push(...page.rows);
    reading.isEnd = page.next === null;
    if (page.next === null) reading.saved = page.saved ?? null;
    else cursor = JSON.parse(JSON.stringify(page.next));
  }
  return reading;
}

/** Values of the dataset's columns before anything is filled in from other tables; null for what WB did not send. */
export function tableOf({ table: { columns } }: Dataset, rows: readonly WireRow[]): unknown[][] {
  return [columns.map(({ id }) => id), ...rows.map((row) => columns.map(({ id, from }) => (from === undefined ? row[id] : from(row)) ?? null))];
}
