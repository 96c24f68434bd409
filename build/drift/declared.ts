import { allDatasets } from '../../src/datasets';
import type { Dataset } from '../../src/sync/dataset';
import type { Cursor, Paging } from '../../src/sync/paging/paging';
import type { WireRow } from '../../src/tables/table';
import type { WbCall, WbRequest } from '../../src/wb/calls';
import { fixtureOf, PAGE } from '../../test/datasets/fixtures';
import { callsOf } from '../documents/calls-of';

/** A call that a dataset makes, with whose tokens, and all that it has sent when WB answered as in the dataset's fixture. */
export interface DeclaredCall {
  dataset: Dataset;
  key: string;
  call: WbCall;
  tokenTypes: ReadonlySet<string>;
  sent: readonly Pick<WbRequest, 'query' | 'body'>[];
}

export interface Declared {
  dataset: Dataset;
  calls: readonly DeclaredCall[];
  /** WB's names that columns are made of. */
  fields: readonly string[];
  /** All of WB's names that the fixture has: what is no column of ours is left out knowingly. */
  known: ReadonlySet<string>;
}

/** What datasets declare of WB: the calls, what they send, and the fields that they read. */
export function declared(datasets: readonly Dataset[] = allDatasets()): Declared[] {
  return datasets.map((dataset) => {
    const routes = fixtureOf(dataset.id);
    const sent = dataset.source.routes.flatMap(({ paging }, at) => requestsOf(paging, routes[at]?.answers ?? []));
    const known = new Set(routes.flatMap(({ answers }) => namesOf(answers)));
    return { dataset, calls: callsWith(dataset, sent), known, fields: readFields(dataset).filter((name) => known.has(name)) };
  });
}

function callsWith(dataset: Dataset, sent: readonly WbRequest[]): DeclaredCall[] {
  const made = dataset.source.routes.flatMap(({ paging, tokenTypes }) => callsOf(paging).map((call) => ({ call, tokenTypes })));
  return [...new Set(made.map(({ call }) => call))].map((call) => ({
    dataset, call, key: `${call.method} ${call.path}`,
    tokenTypes: new Set(made.filter((one) => one.call === call).flatMap(({ tokenTypes }) => tokenTypes)),
    sent: sent.filter((request) => request.call === call),
  }));
}

function requestsOf(paging: Paging, answers: readonly unknown[]): WbRequest[] {
  const requests: WbRequest[] = [];
  let cursor: Cursor | null = paging.start(PAGE);
  for (const answer of answers) {
    if (cursor === null) break;
    const request = paging.request(cursor, PAGE);
    requests.push(request);
    cursor = paging.read(answer, cursor, PAGE).next;
  }
  return requests;
}

function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...namesOf(inner)]);
}

/** Names that are asked for while the values of a row's columns are made; those of columns that others fill are the columns' own. */
function readFields({ table: { columns } }: Dataset): string[] {
  const read = new Set<string>();
  const row: WireRow = new Proxy({}, { get: (_row, name) => {
    if (typeof name !== 'string') return undefined;
    read.add(name);
    return row;
  } });
  for (const { id, from } of columns) {
    if (from === undefined) read.add(id);
    else quietly(() => from(row));
  }
  return [...read];
}

/** What is read until a value is not of the kind it should be is read all the same. */
function quietly(make: () => unknown): void {
  try {
    make();
  } catch {
    return;
  }
}
