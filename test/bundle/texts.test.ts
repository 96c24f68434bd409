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

it('lays the Russian notes of columns beside the script, the headers stay in it', async () => {
  const { 'Code.js': code = '', 'notes-ru.html': texts = '' } = await buildFixture({
    'src/main.ts': `
      import { datasets } from './locales/ru/datasets';
      /** The header of a column. */
      export function headerOf(): string { return datasets.orders.columns.date.header; }
    `,
    'src/locales/ru/datasets/orders.ts': "export const orders = { columns: { date: { header: 'Дата', note: 'Время — \\'московское\\'.' } } };",
    'src/locales/ru/datasets/index.ts': "import { orders } from './orders';\nexport const datasets = { orders };",
    'src/locales/ru/notes.ts': "import { datasets } from './datasets';\nexport const notes = { orders: { date: datasets.orders.columns.date.note } };",
  });
  expect(JSON.parse(texts)).toEqual({ orders: { date: "Время — 'московское'." } });
  expect(code).toContain('Дата');
  expect(code).not.toContain('московское');
});
