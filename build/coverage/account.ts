import { allActions } from '../../src/actions';
import { allDatasets } from '../../src/datasets';
import { calls, type WbCall } from '../../src/wb/calls';
import { actionCalls } from '../documents/action-calls';
import { callsOf } from '../documents/calls-of';
import { REFUSED } from './refused';
import { NOT_BUILT, REFUSED_WRITES } from './refused-writes';

/** What of WB's list of operations is needed here. */
export interface ListedOperation {
  key: string;
  readOnly: boolean;
}

export type Accounted = { op: string; by: string } | { op: string; refused: string };

export interface Coverage {
  reads: Accounted[];
  writes: Accounted[];
  /** Reading operations that nothing reads and nobody has refused. */
  missing: string[];
}

/** Which dataset reads each operation that WB offers for reading, or why none does. */
export function coverageOf(operations: readonly ListedOperation[]): Coverage {
  const readers = readersByCall();
  const reads = operations.filter(({ readOnly }) => readOnly).map(({ key }) => key);
  const accounts = reads.map((op) => ({ op, by: readers.get(op), refused: REFUSED.get(op) }));
  return {
    reads: accounts.flatMap(({ op, by, refused }): Accounted[] => (by !== undefined ? [{ op, by }] : refused !== undefined ? [{ op, refused }] : [])),
    writes: writesOf(operations),
    missing: accounts.filter(({ by, refused }) => by === undefined && refused === undefined).map(({ op }) => op),
  };
}

/** Which action makes each operation that WB offers for writing, or why none does. */
function writesOf(operations: readonly ListedOperation[]): Accounted[] {
  const writers = new Map<string, string>(allActions().flatMap((action) => actionCalls(action).map(({ call }) => [nameOf(call), action.id] as const)));
  return operations.filter(({ readOnly }) => !readOnly).map(({ key: op }): Accounted => {
    const by = writers.get(op);
    return by === undefined ? { op, refused: REFUSED_WRITES.get(op) ?? NOT_BUILT } : { op, by };
  });
}

/** The first dataset that makes the call; others may read the same. Files of documents and labels are fetched from pages of the panel. */
function readersByCall(): Map<string, string> {
  const readers = new Map<string, string>();
  readers.set(nameOf(calls.documentFile), 'documents');
  for (const call of Object.values(calls.labels)) readers.set(nameOf(call), 'labels');
  for (const { id, source } of allDatasets()) {
    for (const name of source.routes.flatMap(({ paging }) => callsOf(paging)).map(nameOf)) {
      if (!readers.has(name)) readers.set(name, id);
    }
  }
  return readers;
}

function nameOf({ method, path }: Pick<WbCall, 'method' | 'path'>): string {
  return `${method} ${path}`;
}
