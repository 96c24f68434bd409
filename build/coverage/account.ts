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

/** Which dataset, or else which action, reads each operation that WB offers for reading, or why none does. */
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
  const actions = firstOfEach(actionCallers());
  return operations.filter(({ readOnly }) => !readOnly).map(({ key: op }): Accounted => {
    const by = actions.get(op);
    return by === undefined ? { op, refused: REFUSED_WRITES.get(op) ?? NOT_BUILT } : { op, by };
  });
}

/** Who makes which call. */
interface Caller {
  by: string;
  call: Pick<WbCall, 'method' | 'path'>;
}

/** Files of documents and labels are fetched from pages of the panel; actions read what WB shows before they write, and what came of it. */
function readersByCall(): Map<string, string> {
  const pages = [{ by: 'documents', call: calls.documentFile }, ...Object.values(calls.labels).map((call) => ({ by: 'labels', call }))];
  const datasets = allDatasets().flatMap(({ id, source }) => source.routes.flatMap(({ paging }) => callsOf(paging)).map((call) => ({ by: id, call })));
  return firstOfEach([...pages, ...datasets, ...actionCallers()]);
}

function actionCallers(): Caller[] {
  return allActions().flatMap((action) => actionCalls(action).map(({ call }) => ({ by: action.id, call })));
}

/** The first caller of each operation, by its key; others may make the same call. */
function firstOfEach(callers: readonly Caller[]): Map<string, string> {
  return new Map([...callers].reverse().map(({ by, call: { method, path } }) => [`${method} ${path}`, by]));
}
