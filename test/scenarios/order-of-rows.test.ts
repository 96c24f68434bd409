import { DATASET_IDS } from '../../src/datasets';
import { addOnWorlds, type AddOnWorld } from '../support/add-on-world';
import { choose, noReports } from '../support/choices';
import { refreshKilledAt } from '../support/killed-refresh';
import { Panel } from '../support/panel';
import { headersOf } from '../support/sheet-rows';

const TITLE = 'Кончается';
const NOTES = 'Мои заметки';
const DAY_MS = 86_400_000;
const INPUTS = ['orders', 'sales', 'stocks', 'cards'];

const makeWorld = addOnWorlds({ articles: 12, days: 35, ordersPerDay: 10, seed: 7 });

/** «Кончается» with what a person has noted of each good beside its row: its name. */
async function withReport(): Promise<AddOnWorld> {
  const world = await makeWorld();
  choose(world, {
    datasets: Object.fromEntries(DATASET_IDS.map((id) => [id, { isOff: !INPUTS.includes(id) }])),
    reports: { ...noReports(), runningOut: { isOff: false } },
  });
  world.connect();
  world.refresh();
  const { workbook } = world.document;
  const column = sheetOf(world).maxColumns + 1;
  workbook.userInsertColumn(TITLE, column);
  workbook.userSetRows(TITLE, 1, column, [[NOTES], ...goods(world).map((good) => [`о ${good}`])]);
  return world;
}

const sheetOf = (world: AddOnWorld) => world.document.workbook.sheet(TITLE);
const columnOf = (world: AddOnWorld, header: string) => headersOf(sheetOf(world)).indexOf(header) + 1;
const goods = (world: AddOnWorld) => world.rows(TITLE, 'Артикул WB', 'Размер').map((row) => row.join(' '));
const days = (world: AddOnWorld) => world.rows(TITLE, 'Хватит на дней').map(([left]) => (left === '' ? Infinity : Number(left)));
const isInOrder = (world: AddOnWorld) => days(world).every((left, at, all) => at === 0 || (all[at - 1] as number) <= left);

function clearFilter(world: AddOnWorld): void {
  sheetOf(world).filter?.hiddenValues.clear();
  sheetOf(world).applyFilter();
}

function nextDay(world: AddOnWorld): void {
  world.host.clock.advance(DAY_MS);
  world.refresh();
}

/** Names of the service calls that are made meanwhile. */
function callsOf({ host }: AddOnWorld, work: () => void): string[] {
  const names: string[] = [];
  host.faults = () => ({ onCall: (name) => names.push(name) });
  work();
  host.faults = null;
  return names;
}

function expectNotesAtTheirRows(world: AddOnWorld, before: readonly string[]): void {
  const notes = world.rows(TITLE, 'Артикул WB', 'Размер', NOTES);
  expect(new Set(goods(world)).size).toBe(goods(world).length);
  for (const [nmId, size, note] of notes) {
    const good = [nmId, size].join(' ');
    expect([good, note]).toEqual([good, before.includes(good) ? `о ${good}` : '']);
  }
  expect(before.filter((good) => !goods(world).includes(good))).toEqual([]);
}

describe('the rows of a report', () => {
  it('stand with what ends first on top, day after day, and what a person has typed beside a row goes with it', async () => {
    const world = await withReport();
    const before = goods(world);
    expect(isInOrder(world)).toBe(true);
    nextDay(world);
    expect([isInOrder(world), goods(world).filter((good) => before.includes(good))]).not.toEqual([true, before]);
    expect(isInOrder(world)).toBe(true);
    expectNotesAtTheirRows(world, before);
    expect(headersOf(sheetOf(world)).slice(0, 2)).toEqual(['Магазин', 'Что с остатком']);
  });

  it('are not made anew because they have been sorted, and nothing is written where nothing has changed', async () => {
    const world = await withReport();
    nextDay(world);
    const madeAt = () => new Panel(world).view().reports.find(({ id }) => id === 'runningOut')?.madeAtMs;
    const made = madeAt();
    world.refresh();
    expect(madeAt()).toBe(made);
    const calls = callsOf(world, () => void new Panel(world).change({ kind: 'makeReport', id: 'runningOut' }));
    expect(madeAt()).not.toBe(made);
    expect(calls.filter((name) => /^Range\.(?:set|sort)|^Sheet\.insert|Metadata\.setValue/.test(name))).toEqual([]);
  });

  it('stay as a person has sorted them, until they are sorted our way', async () => {
    const world = await withReport();
    world.document.workbook.userSort(TITLE, columnOf(world, 'Артикул WB'), false);
    const sorted = goods(world);
    for (let day = 0; day < 2; day += 1) {
      nextDay(world);
      expect(goods(world).slice(0, sorted.length)).toEqual(sorted);
    }
    expect(isInOrder(world)).toBe(false);
    world.document.workbook.userSort(TITLE, columnOf(world, 'Заказов в день'), false);
    world.document.workbook.userSort(TITLE, columnOf(world, 'Хватит на дней'));
    const before = goods(world);
    nextDay(world);
    expect([isInOrder(world), goods(world)]).not.toEqual([true, before]);
    expect(isInOrder(world)).toBe(true);
  });

  it.each<[string, (world: AddOnWorld) => void, (world: AddOnWorld) => void]>([
    ['a filter is set', (world) => world.document.workbook.userFilter(TITLE, columnOf(world, 'Что с остатком'), ['Закончился']), clearFilter],
    ['cells are merged', (world) => world.document.workbook.userMerge(TITLE, 'B3:B4'), (world) => { sheetOf(world).merges = []; }],
    ['a row is hidden', (world) => world.document.workbook.userHideRow(TITLE, 5), (world) => sheetOf(world).rowLines.hidden.clear()],
    ['a formula beside them looks at the row above', (world) => world.document.workbook.userSet(TITLE, 4, sheetOf(world).maxColumns, '=J3'), (world) => world.document.workbook.userSet(TITLE, 4, sheetOf(world).maxColumns, '')],
  ])('stay while %s', async (_what, keep, free) => {
    const world = await withReport();
    keep(world);
    const before = goods(world);
    nextDay(world);
    expect([goods(world).slice(0, before.length), isInOrder(world)]).toEqual([before, false]);
    free(world);
    nextDay(world);
    expect(isInOrder(world)).toBe(true);
  });

  it('are all there once, with what stands beside them, wherever Google ends the execution', async () => {
    const counted = await withReport();
    counted.host.clock.advance(DAY_MS);
    const names: string[] = [];
    refreshKilledAt(counted, Infinity, (name) => names.push(name));
    const sort = names.indexOf('Range.sort') + 1;
    expect(sort).toBeGreaterThan(1);
    for (const call of [sort - 3, sort, sort + 1, sort + 4]) {
      const world = await withReport();
      const before = goods(world);
      world.host.clock.advance(DAY_MS);
      refreshKilledAt(world, call);
      expect(world.host.runs.filter(({ result }) => result.kind === 'killed')).toHaveLength(1);
      expectNotesAtTheirRows(world, before);
      nextDay(world);
      expectNotesAtTheirRows(world, before);
      expect(isInOrder(world)).toBe(true);
    }
  });
});
