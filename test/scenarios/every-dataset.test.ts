import type { DatasetLine } from '../../local/start/add-on';
import { asFormulaValue } from '../../local/host/formulas';
import type { TokenType } from '../../local/wb/token';
import { allDatasets, DATASET_IDS } from '../../src/datasets';
import { fixtureOf } from '../datasets/fixtures';
import { type AddOnWorld, addOnWorlds, SHOP } from '../support/add-on-world';
import { choose, chooseDatasets } from '../support/choices';
import { dataSheets } from '../support/sheet-changes';
import { columnOf, headersOf } from '../support/sheet-rows';

const makeWorld = addOnWorlds({ articles: 4, days: 21, ordersPerDay: 2 }, { datasets: DATASET_IDS });

const stateOf = (lines: readonly DatasetLine[], id: string) => lines.find((line) => line.id === id)?.state;
/** A moment that has been a date comes back with a hair's breadth of difference. */
const plain = (value: unknown) => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value ?? '');
const isOpenFor = (id: string, type: TokenType) => fixtureOf(id).some(({ tokens }) => type in tokens);

describe.each<TokenType>(['personal', 'service', 'base', 'test'])('a %s token', (type) => {
  let world: AddOnWorld;
  let lines: DatasetLine[] = [];
  beforeAll(async () => {
    world = await makeWorld();
    world.connect({ type });
    lines = world.refresh();
  });

  it.each(DATASET_IDS)('reads %s if its fixture says so, and is told if not', (id) => {
    expect(stateOf(lines, id)).toMatch(isOpenFor(id, type) ? /^(done|fresh)$/ : /^unavailable$/);
  });

  it('is never refused', async () => {
    expect(await world.refusals()).toEqual([]);
  });
});

describe('a sheet', () => {
  let world: AddOnWorld;
  /** With the sheets that only a service token fills. */
  let another: AddOnWorld;
  let titles = new Map<string, string>();
  const isOfServices = (id: string): boolean => !isOpenFor(id, 'personal');
  beforeAll(async () => {
    [world, another] = [await makeWorld(), await makeWorld()];
    chooseDatasets(another, DATASET_IDS.filter(isOfServices));
    another.connect({ type: 'service' });
    another.refresh();
    world.connect();
    titles = new Map(world.refresh().map(({ id, title }) => [id, title]));
  });
  const worldOf = (id: string): AddOnWorld => (isOfServices(id) ? another : world);
  const sheetOf = (id: string) => worldOf(id).document.workbook.sheet(titles.get(id) ?? '');

  it.each(DATASET_IDS)('of %s has a frozen header, a filter over all its rows, a note on every header and a hidden fingerprint', (id) => {
    const sheet = sheetOf(id);
    const headers = headersOf(sheet);
    const ours = headers.indexOf('_fingerprint') + 1;
    expect({ frozen: sheet.frozenRows, hidden: [...sheet.columnLines.hidden], filter: sheet.filter?.area, columns: sheet.maxColumns })
      .toEqual({ frozen: 1, hidden: [1, ours], filter: { row: 1, column: 1, rows: sheet.maxRows, columns: ours }, columns: ours });
    expect(headers.slice(0, ours - 1).filter((header, at) => header === '' || !sheet.notes.get(1, at + 1))).toEqual([]);
    expect(sheet.maxRows).toBeGreaterThanOrEqual(sheet.lastRow());
  });

  it.each(DATASET_IDS)('of %s has rows of the shop, and no cell of it is a formula', (id) => {
    const { name } = sheetOf(id);
    expect([...new Set(worldOf(id).rows(name, 'Магазин').flat())]).toEqual([SHOP]);
    expect(worldOf(id).document.workbook.formulas(name).flat().filter((text) => text !== '')).toEqual([]);
  });

  it.each(DATASET_IDS)('of %s is what =WB_TABLE shows under its title', (id) => {
    const { host, document, user } = worldOf(id);
    const sheet = sheetOf(id);
    const result = host.run('WB_TABLE', [sheet.name], { document, user, mode: 'customFunction' });
    const [headers, ...rows] = asFormulaValue((result as { value: unknown[][] }).value, document.model.timeZone) as (string | number)[][];
    const hidden = ['Магазин', '_fingerprint'];
    expect(headers).toEqual(headersOf(sheet).filter((header) => !hidden.includes(header)));
    expect(rows).toHaveLength(sheet.lastRow() - 1);
    expect(rows.map((cells) => cells.map(plain))).toEqual(rows.map((_cells, row) => headers?.map((header) => plain(sheet.value(row + 2, columnOf(sheet, String(header)))))));
  });

  it('of each stays as it is when it is refreshed and nothing happened', () => {
    const before = dataSheets(world.document);
    // To the evening: a new day has rows of its own, and the last thirty are others.
    world.host.clock.advance(13 * 3_600_000);
    world.refresh();
    expect(dataSheets(world.document)).toEqual(before);
  });
});

it('a new file gets what is on without a choice', async () => {
  const world = await makeWorld();
  choose(world, { datasets: {} });
  world.connect();
  expect(world.refresh().map(({ id }) => id)).toEqual(allDatasets().filter(({ isOffByDefault }) => isOffByDefault !== true).map(({ id }) => id));
});
