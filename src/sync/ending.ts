import type { CallEnding } from '../wb/calls';
import type { Dataset } from './dataset';

/** Later than any day that WB names. */
const SOME_DAY = '9999-12-31';

/** When WB takes the calls away with which a dataset's routes begin: the first of them, where all are to go. Null while one stays that is no stand-in. */
export function endingOf({ source: { routes } }: Pick<Dataset, 'source'>): CallEnding | null {
  const endings = routes.filter(({ isStandIn }) => isStandIn !== true).map(({ paging }) => paging.call(null).ending ?? null);
  if (endings.some((ending) => ending === null)) return null;
  return (endings as CallEnding[]).sort((a, b) => ((a.on ?? SOME_DAY) < (b.on ?? SOME_DAY) ? -1 : 1))[0] ?? null;
}
