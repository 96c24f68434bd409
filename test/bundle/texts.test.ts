import { buildFixture, removeFixtureProjects } from './fixture-project';

afterAll(removeFixtureProjects);

it('lays the English texts beside the script, under the names that the script reads them by', async () => {
  const { 'Code.js': code = '', 'texts-en.html': texts = '' } = await buildFixture({
    'src/main.ts': `
      import type { en } from './locales/en';
      /** The header of a column. */
      export function headerOf(text: string): string { return (JSON.parse(text) as typeof en).columns.date.header; }
    `,
    'src/locales/en.ts': "export const en = { columns: { date: { header: 'Ordered', note: 'Moscow time.' } } };",
  });
  const { columns } = JSON.parse(texts) as { columns: { date: Record<string, string> } };
  expect(Object.values(columns.date)).toEqual(['Ordered', 'Moscow time.']);
  const [header = ''] = Object.keys(columns.date);
  expect(code).toContain(`.date.${header}`);
  expect(code).not.toContain('Ordered');
});

it('takes the notes on columns out of the script, and lays them beside it', async () => {
  const { 'Code.js': code = '', 'notes-ru.html': notes = '' } = await buildFixture({
    'src/main.ts': `
      import { datasets } from './locales/ru/datasets/index';
      /** The header of a column. */
      export function headerOf(): string { return datasets.orders.columns.date.header; }
    `,
    'src/locales/ru/datasets/index.ts': "export const datasets = { orders: { title: 'Orders', columns: { date: { header: 'Ordered', note: 'Moscow time.' } } } };",
  });
  expect(JSON.parse(notes)).toEqual({ orders: { date: 'Moscow time.' } });
  expect(code).toContain('Ordered');
  expect(code).not.toContain('Moscow time.');
});

it('lays the English texts of pages beside the script under the names that a page knows', async () => {
  const { 'page-en.html': texts = '', 'Code.js': code = '' } = await buildFixture({
    'src/main.ts': 'export function onOpen(): number { return 1; }',
    'src/locales/panel/en.ts': "export const en = { close: 'Close', what: { header: 'Ordered' } };",
  });
  expect(JSON.parse(texts)).toEqual({ close: 'Close', what: { header: 'Ordered' } });
  expect(code).not.toContain('Close');
});
