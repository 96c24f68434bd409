import type { Cursor, Paging } from '../../src/sync/paging/paging';
import type { WbCall } from '../../src/wb/calls';

/** Deeper than any paging is made, and more lists after another than any has. */
const DEPTH = 3;
const MOST_PARTS = 5;

/** The calls that a paging makes: the phases of a report, and the steps of several methods, stand in its cursor, at whatever depth. */
export function callsOf(paging: Paging): WbCall[] {
  const steps: Cursor[] = ['create', 'poll', 'download'].map((phase) => ({ phase }));
  const all = [...steps, ...parts().map((step) => ({ step }))];
  for (let depth = 0, deepest = [{}, ...all]; depth < DEPTH; depth += 1) {
    deepest = deepest.flatMap((inner) => parts().map((part) => ({ part, inner })));
    all.push(...deepest);
  }
  return [...new Set([paging.call(null), ...all.map((cursor) => paging.call(cursor))])];
}

function parts(): number[] {
  return Array.from({ length: MOST_PARTS }, (_, part) => part);
}
