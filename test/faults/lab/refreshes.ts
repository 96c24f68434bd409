import type { DatasetId } from '../../../src/datasets';
import { choose, chooseDatasets, CORE } from '../../support/choices';
import { datasetGroups } from '../../support/dataset-groups';
import { dataSheets } from '../../support/sheet-changes';
import { strike } from './blows';
import { Drive } from './drive';
import type { Lab, LabWorld } from './lab';
import { restore, type Saved, saved } from './saved';
import { CallLog, type TriedCall } from './states';

/** A refresh that every case begins anew, and what it ends in when nothing disturbs it. */
export interface Refresh {
  title: string;
  begin(): LabWorld;
  before: Record<string, string[]>;
  after: Record<string, string[]>;
  calls: TriedCall[];
}

const HOUR_MS = 3_600_000;

/** The first refresh of a new file, and a later one after WB has changed. */
interface Refreshes {
  first: Refresh;
  later: Refresh;
}

interface Made {
  whole: Refreshes;
  grouped: Refreshes[];
  core: Refreshes[];
}

const made = new WeakMap<Lab, Partial<Made>>();

/** Those of all that is on in a new file. */
export function refreshes(lab: Lab): Refreshes {
  return once(lab, 'whole', () => firstAndLater(lab, { name: 'refresh', hours: 7, there: [], choose: (world) => choose(world, { reports: {} }) }));
}

/**
 * Those of the datasets of this run, a few at a time, where the tables that they need are there.
 * @param isAll else those of the core: making the refreshes of the others takes as long as a sample of faults
 */
export function groupedRefreshes(lab: Lab, isAll: boolean): Refreshes[] {
  return once(lab, isAll ? 'grouped' : 'core', () => datasetGroups(AT_A_TIME, isAll ? lab.datasets : CORE).map(({ own, needed }) => firstAndLater(lab, {
    name: `refresh of ${own.join(', ')}`, hours: HOURS_BETWEEN, there: needed, choose: (world) => chooseDatasets(world, [...needed, ...own]),
  })));
}

function once<Kind extends keyof Made>(lab: Lab, kind: Kind, make: () => Made[Kind]): Made[Kind] {
  const known = made.get(lab) ?? {};
  const value = known[kind] ?? make();
  made.set(lab, { ...known, [kind]: value });
  return value;
}

const AT_A_TIME = 3;

const FURTHER = [3, 10] as const;
/** What a day of WB's keeps fresh is due again, so that the schedule asks for it as a person at the panel does. */
const HOURS_BETWEEN = 25;

/** The third and the tenth refresh of all groups or of the first: they go on from what those before them have kept. */
export function furtherRefreshes(lab: Lab, isAll: boolean): Refresh[] {
  return groupedRefreshes(lab, isAll).slice(0, isAll ? undefined : 1).flatMap(({ later }) => FURTHER.map((nth) => nthRefresh(lab, later, nth)));
}

/** @param second its refresh, from which the others follow in the same world */
function nthRefresh(lab: Lab, second: Refresh, nth: number): Refresh {
  const world = second.begin();
  for (let done = 1; done < nth - 1; done += 1) {
    if (done > 1) changeShop(world);
    new Drive(world, 'panel').run();
    world.host.clock.advance(HOURS_BETWEEN * HOUR_MS);
  }
  return refreshFrom(second.title.replace('later', `${nth}th`), lab, saved(world), changeShop);
}

interface Plan {
  name: string;
  /** Refreshed before. */
  there: readonly DatasetId[];
  choose(world: LabWorld): void;
  /** Between the two: long enough that everything is asked for again. */
  hours: number;
}

function firstAndLater(lab: Lab, { name, there, choose, hours }: Plan): Refreshes {
  const connected = lab.world();
  if (there.length > 0) chooseDatasets(connected, there);
  connected.connect();
  if (there.length > 0) new Drive(connected, 'panel').run();
  choose(connected);
  const first = refreshFrom(`first ${name}`, lab, saved(connected), () => undefined);
  const filled = first.begin();
  new Drive(filled, 'panel').run();
  filled.host.clock.advance(hours * HOUR_MS);
  return { first, later: refreshFrom(`later ${name}`, lab, saved(filled), changeShop) };
}

/** New, changed and gone: a bit of everything that WB can do to a table. */
function changeShop(world: LabWorld): void {
  const hasStocks = world.document.model.sheetNamed('Остатки') !== undefined;
  const sellOut = hasStocks ? { sellOut: Number(world.rows('Остатки', 'Артикул WB')[0]?.[0]) } : {};
  world.standIn.change({ addOrders: 4, touchOrders: 9, addCards: 3, ...sellOut }, null, world.host.clock.nowMs());
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
  const log = new CallLog();
  strike(world, [], log.add);
  new Drive(world, 'panel').run();
  return { title, begin, before, after: dataSheets(world.document), calls: log.calls };
}
