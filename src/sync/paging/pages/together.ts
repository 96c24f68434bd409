import type { WireRow } from '../../../tables/table';
import type { WbCall } from '../../../wb/calls';
import { wireText } from '../../../wb/wire/wire-text';
import type { Asked, Given, Paging } from '../paging';

interface Method {
  call: WbCall;
  ask: (given: Given) => Asked;
  rows: (body: unknown, given: Given) => WireRow[];
}

interface TogetherOptions {
  /** The field by which rows of several methods are one, or all such fields. */
  by: string | readonly string[];
  /** The first says which rows there are, the others tell more of them. */
  methods: readonly [Method, ...Method[]];
  /** Where each method may tell of rows that the others do not: what a row has of which they say nothing. */
  blank?: WireRow;
}

/** Several methods that tell of the same things, asked one after another for the same values: what they say of one thing is one row. */
export function together({ by, methods, blank }: TogetherOptions): Paging {
  const methodAt = (step: unknown): Method => methods[Number(step)] ?? methods[0];
  return {
    call: (cursor) => methodAt(cursor?.step).call,
    start: () => ({ step: 0 }),
    request: ({ step }, { given }) => ({ call: methodAt(step).call, ...methodAt(step).ask(given) }),
    read: (body, { step }, { given }) => {
      const rows = methodAt(step).rows(body, given).map((row) => (step === 0 ? row : { ...row, [MORE]: true }));
      const next = Number(step) + 1;
      return next < methods.length ? { rows, next: { step: next }, isPart: true } : { rows, next: null };
    },
    sum: (rows) => summed(rows, typeof by === 'string' ? [by] : by, blank),
    knows: ({ step }) => typeof step === 'number' && step >= 0 && step < methods.length,
  };
}

/** Marks what another method than the first has told; no name of WB's. */
const MORE = ' more';

function summed(rows: readonly WireRow[], by: readonly string[], blank?: WireRow): WireRow[] {
  const found = new Map<string, Record<string, unknown>>();
  for (const { [MORE]: isMore, ...row } of rows) {
    const key = JSON.stringify(by.map((name) => wireText(row[name])));
    const known = found.get(key);
    if (known !== undefined) Object.assign(known, row);
    else if (blank !== undefined || isMore !== true) found.set(key, { ...blank, ...row });
  }
  return [...found.values()];
}
