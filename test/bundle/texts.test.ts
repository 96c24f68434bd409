import { buildFixture, removeFixtureProjects } from './fixture-project';

afterAll(removeFixtureProjects);

const MAIN = { 'src/main.ts': 'export function onOpen(): number { return 1; }' };

it('lays texts beside the script, a file for each language and purpose', async () => {
  const { 'Code.js': code = '', ...files } = await buildFixture({
    ...MAIN,
    'src/locales/ru/texts.ts': "import { done } from './words'; export const texts = { done };",
    'src/locales/ru/words.ts': "export const done = 'Готово';",
    'src/locales/en/texts.ts': "export const texts = { done: 'Done' };",
    'src/locales/en/errors.ts': "export const errors = { NETWORK: { what: 'No network.', todo: 'Wait.' } };",
  });
  const texts = Object.fromEntries(Object.entries(files).filter(([name]) => name.endsWith('.html')).map(([name, text]) => [name, JSON.parse(text)]));
  expect(texts).toEqual({
    'texts-ru.html': { done: 'Готово' },
    'texts-en.html': { done: 'Done' },
    'errors-en.html': { NETWORK: { what: 'No network.', todo: 'Wait.' } },
  });
  expect(code).not.toMatch(/Done|Готово/);
});

it('gathers the words of every folder of a dataset, but not what several have in common; what a sheet shows apart from what is said of it', async () => {
  const journal = "export const journal = { title: 'Journal', row: 'one entry', columns: { at: { header: 'When', note: 'Moscow time.' } } };";
  const endings = "export const endings = { title: 'Endings', row: 'one sheet', columns: { sheet: { header: 'Sheet', note: 'Its name.' } } };";
  const shop = "export const shop = { header: 'Shop', note: 'Yours.' };";
  const feed = "export const words = { title: 'Feed', row: 'one order', columns: { date: { header: 'Ordered', note: 'The day.' } } };";
  const { 'headers-ru.html': headers = '', 'notes-ru.html': notes = '' } = await buildFixture({
    ...MAIN,
    'src/datasets/order-feed/index.ts': 'export const orderFeed = () => ({});',
    ...Object.fromEntries(['ru', 'en'].flatMap((language) => [
      [`src/locales/${language}/journal.ts`, journal],
      [`src/locales/${language}/endings.ts`, endings],
      [`src/tables/${language}.ts`, shop],
      [`src/datasets/order-feed/${language}.ts`, feed],
      [`src/datasets/in-common/${language}.ts`, "export const said = 'Often.';"],
    ])),
  });
  expect(JSON.parse(headers)).toEqual({
    orderFeed: { title: 'Feed', columns: { shop: 'Shop', date: 'Ordered' } },
    journal: { title: 'Journal', columns: { shop: 'Shop', at: 'When' } },
    endings: { title: 'Endings', columns: { shop: 'Shop', sheet: 'Sheet' } },
  });
  expect(JSON.parse(notes)).toEqual({
    orderFeed: { row: 'one order', columns: { shop: 'Yours.', date: 'The day.' } },
    journal: { row: 'one entry', columns: { shop: 'Yours.', at: 'Moscow time.' } },
    endings: { row: 'one sheet', columns: { shop: 'Yours.', sheet: 'Its name.' } },
  });
});

it('lays the English texts of pages beside the script', async () => {
  const { 'page-en.html': texts = '', 'Code.js': code = '' } = await buildFixture({
    ...MAIN,
    'src/locales/panel/en.ts': "export const en = { close: 'Close', what: { header: 'Ordered' } };",
  });
  expect(JSON.parse(texts)).toEqual({ close: 'Close', what: { header: 'Ordered' } });
  expect(code).not.toContain('Close');
});
