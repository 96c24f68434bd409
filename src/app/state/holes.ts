import type { Job } from '../../sync/job';
import { addDays, mskDate } from '../../wb/time/moscow-time';
import type { Services } from '../services';
import { documentKey, fieldsOf, itemsOf, readableOf, textOf } from './key';
import { changeState, stateOf, storeIfPossible } from './keeper';

/** Days that WB had and nobody asked for in time, both included, `YYYY-MM-DD`: it gives them to nobody any more. */
export interface Hole {
  from: string;
  to: string;
}

/** By shop and dataset. */
type Holes = Readonly<Record<string, readonly Hole[]>>;

const HOLES = documentKey<Holes>({
  name: 'holes', version: 1, usual: {}, pieces: 2,
  read: (stored) => Object.fromEntries(readableOf(Object.entries(fieldsOf(stored)), ([of, holes]) => [of, itemsOf(holes).map((hole) => holeOf(fieldsOf(hole)))])),
});

/** The oldest are of no use when there are so many: then nobody looks at the file. */
const MOST_HOLES = 12;

/** When a run begins: the days between the last one that got everything and those that WB still has are gone. */
export function noteHole(services: Pick<Services, 'clock' | 'documentStore' | 'lock'>, { account, dataset: { id, source: { history } }, state }: Job): void {
  if (history === undefined || !('days' in history.kept) || state.succeededAtMs === 0) return;
  const hole = { from: mskDate(state.succeededAtMs), to: addDays(mskDate(services.clock.nowMs()), -history.kept.days - 1) };
  if (hole.to < hole.from) return;
  const of = nameOf(account.id, id);
  storeIfPossible(() => changeState(services, HOLES, (now) => ({ ...now, [of]: [...(now[of] ?? []).filter(({ from }) => from !== hole.from), hole].slice(-MOST_HOLES) })));
}

export function holesOf(services: Pick<Services, 'documentStore'>, shopId: string, datasetId: string): readonly Hole[] {
  return stateOf(services, HOLES)[nameOf(shopId, datasetId)] ?? [];
}

function nameOf(shopId: string, datasetId: string): string {
  return `${shopId} ${datasetId}`;
}

function holeOf({ from, to }: Readonly<Record<string, unknown>>): Hole {
  return { from: textOf(from), to: textOf(to) };
}
