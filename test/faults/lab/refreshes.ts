import { allDatasets, DATASET_IDS, type DatasetId } from '../../../src/datasets';
import { needsOf } from '../../../src/sync/needs';
import { chooseDatasets } from '../../support/choices';
import { dataSheets } from '../../support/sheet-changes';
import { strike } from './blows';
import { Drive } from './drive';
import type { Lab, LabWorld } from './lab';
import { restore, type Saved, saved } from './saved';

/** A service call of a refresh that nothing disturbs. */
export interface TriedCall {
  call: number;
  name: string;
  /** Number of changes to what lasts that came before it: with the same number, a kill leaves the same behind. */
  state: number;
}

/** A refresh that every case begins anew, and what it ends in when nothing disturbs it. */
export interface Refresh {
  title: string;
  begin(): LabWorld;
  before: Record<string, string[]>;
  after: Record<string, string[]>;
  calls: TriedCall[];
}

/** Methods that change nothing, by their names; the host's own list of reads is not asked, so that it need not be right. */
export const READS = /\.(?:get|find|withKey$|createDeveloperMetadataFinder$)/;

const HOUR_MS = 3_600_000;

interface Refreshes {
  first: Refresh;
  later: Refresh;
  /** The same of the datasets that are off in a new file. */
  firstOfOthers: Refresh;
  laterOfOthers: Refresh;
}

const made = new WeakMap<Lab, Refreshes>();

/** The first refresh of a new file, and a later one after WB has changed; then of the datasets that are off in a new file. */
export function refreshes(lab: Lab): Refreshes {
  const known = made.get(lab) ?? makeRefreshes(lab);
  made.set(lab, known);
  return known;
}

function makeRefreshes(lab: Lab): Refreshes {
  const [first, later] = firstAndLater(lab, { hours: 7, changes: changeShop, titled: (which) => `${which} refresh`, choose: () => undefined });
  const [firstOfOthers, laterOfOthers] = firstAndLater(lab, {
    hours: 13, changes: () => undefined, titled: (which) => `${which} refresh of what is off at first`, choose: (world) => chooseDatasets(world, othersAndNeeded()),
  });
  return { first, later, firstOfOthers, laterOfOthers };
}

interface Plan {
  choose(world: LabWorld): void;
  /** Between the two: long enough that everything is asked for again. */
  hours: number;
  changes(world: LabWorld): void;
  titled(which: 'first' | 'later'): string;
}

function firstAndLater(lab: Lab, { choose, hours, changes, titled }: Plan): [Refresh, Refresh] {
  const connected = lab.world();
  choose(connected);
  connected.connect();
  const first = refreshFrom(titled('first'), lab, saved(connected), () => undefined);
  const filled = first.begin();
  new Drive(filled, 'panel').run();
  filled.host.clock.advance(hours * HOUR_MS);
  return [first, refreshFrom(titled('later'), lab, saved(filled), changes)];
}

/** Datasets that are off in a new file, with those whose tables they take values from. */
function othersAndNeeded(): DatasetId[] {
  const others = allDatasets().filter(({ isOffByDefault }) => isOffByDefault === true);
  const wanted = new Set(others.flatMap((dataset) => [dataset.id, ...dataset.source.routes.flatMap((route) => needsOf(dataset, route)).map(({ table }) => table)]));
  return DATASET_IDS.filter((id) => wanted.has(id));
}

/** New, changed and gone: a bit of everything that WB can do to a table. */
function changeShop(world: LabWorld): void {
  const sellOut = Number(world.rows('Остатки', 'Артикул WB')[0]?.[0]);
  world.standIn.change({ addOrders: 4, touchOrders: 9, addCards: 3, sellOut }, null, world.host.clock.nowMs());
}

/** A refresh that begins where a world was saved. */
export function refreshFrom(title: string, lab: Lab, from: Saved, change: (world: LabWorld) => void): Refresh {
  const begin = () => {
    const world = restore(lab.world(), from);
    change(world);
    return world;
  };
  const world = begin();
  const before = dataSheets(world.document);
  const calls: TriedCall[] = [];
  let state = 0;
  strike(world, [], (name) => {
    calls.push({ call: calls.length + 1, name, state });
    if (READS.test(name)) return;
    state += 1;
  });
  new Drive(world, 'panel').run();
  return { title, begin, before, after: dataSheets(world.document), calls };
}
