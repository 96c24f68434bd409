import type { Cursor, Paging } from '../../src/sync/paging/paging';
import type { WbCall } from '../../src/wb/calls';

/** The calls that a paging makes: the phases of a report stand in its cursor, at whatever depth. */
export function callsOf(paging: Paging): WbCall[] {
  const phases: Cursor[] = ['create', 'poll', 'download'].map((phase) => ({ phase }));
  const deep = phases.flatMap((phase) => [phase, within(phase), within(within(phase))]);
  return [...new Set([paging.call(null), ...deep.map((cursor) => paging.call(cursor))])];
}

function within(inner: Cursor): Cursor {
  return { part: 0, inner };
}
