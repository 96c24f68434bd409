import type { RunContext } from '../../../local/host';
import { headersOf } from '../../support/sheet-rows';
import { importedWorld, run, shown } from './world';

const world = importedWorld();
const book = () => world().document.workbook;
const STOCKS = 'Остатки';
const BROUGHT = 'Доступно';

const column = (header: string, sheet = STOCKS): number => headersOf(book().sheet(sheet)).indexOf(header) + 1;
const total = (context: Partial<RunContext> = {}): unknown => {
  world().document.cache.clear();
  return shown(world(), 'WB_STOCKS', ['все', '', 'итого'], context);
};
const metadataCalls = (context: Partial<RunContext> = {}): number => {
  world().document.cache.clear();
  const result = run(world(), 'WB_STOCKS', ['все', '', 'итого'], context);
  return result.stats.callsByName['DeveloperMetadata.getLocation'] ?? 0;
};

let wanted: unknown;
beforeAll(() => {
  wanted = total();
});

it('finds the columns of a sheet that nobody has touched without looking at their marks, whoever asks', () => {
  const viewer = world().host.createUser('viewer@example.com', { locale: 'ru' });
  expect(wanted).toBeGreaterThan(0);
  for (const context of [{}, { user: viewer }, { documentStores: false }]) {
    expect([total(context), metadataCalls(context)]).toEqual([wanted, 0]);
  }
});

/** One after another, each on what the one before has left; after each the formula is right at once. */
it.each<[string, () => void]>([
  ['our title is typed over', () => book().userSet(STOCKS, 1, column(BROUGHT), 'Сколько есть')],
  ['the title is typed back', () => book().userSet(STOCKS, 1, column('Сколько есть'), BROUGHT)],
  ['a column of the user’s own is inserted before ours', () => book().userInsertColumn(STOCKS, 1)],
  ['it is called like ours and filled', () => book().userSetRows(STOCKS, 1, 1, [[BROUGHT], [1_000], [1_000]])],
  ['it is deleted', () => book().userDeleteColumn(STOCKS, 1)],
  ['our column is dragged to the front', () => book().userMoveColumn(STOCKS, column(BROUGHT), 1)],
  ['two neighbours change places and get back their titles, so that the header reads as before', () => {
    const headers = headersOf(book().sheet(STOCKS));
    book().userMoveColumn(STOCKS, column(BROUGHT), column(BROUGHT) + 2);
    book().userSetRows(STOCKS, 1, 1, [headers]);
  }],
  ['the sheet is copied', () => void book().userDuplicate(STOCKS)],
  ['another of our columns is deleted', () => book().userDeleteColumn(STOCKS, column('Размер'))],
  ['the sheet gets another name', () => book().userRename(STOCKS, 'Мой склад')],
])('is right when %s', (_what, edit) => {
  edit();
  expect(total()).toBe(wanted);
  expect(total({ documentStores: false })).toBe(wanted);
});

it('finds what the user has moved without the marks again, once a refresh has looked at it', () => {
  expect(metadataCalls()).toBeGreaterThan(0);
  world().host.clock.advance(2 * 3_600_000);
  world().refresh();
  expect(metadataCalls()).toBe(0);
});
