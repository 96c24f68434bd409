import vm from 'node:vm';
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

it('lays the notes on columns beside the script', async () => {
  const { 'notes-ru.html': notes = '' } = await buildFixture({
    'src/main.ts': 'export function onOpen(): number { return 1; }',
    'src/locales/ru/datasets.ts': "export const datasets = { orders: { title: 'Orders', columns: { date: { header: 'Ordered', note: 'Moscow time.' } } } };",
  });
  expect(JSON.parse(notes)).toEqual({ orders: { date: 'Moscow time.' } });
});

it('puts texts into the script as JSON, under the names that the script reads them by', async () => {
  const { 'Code.js': code = '' } = await buildFixture({
    'src/main.ts': `
      import { carried } from './locales/carried';
      /** The header of a column. */
      export function headerOf(): string { return carried().ru.columns.date.header; }
    `,
    'src/locales/carried.ts': `
      import { date } from './columns';
      export const carried = () => ({ ru: { columns: { date } } });
    `,
    'src/locales/columns.ts': `export const date = { header: "The day it's ordered" };`,
  });
  const context = vm.createContext(Object.create(null));
  vm.runInContext(code, context);
  expect(vm.runInContext('headerOf()', context)).toBe("The day it's ordered");
  expect(code).toMatch(/JSON\.parse\(.\{"ru":\{"columns":\{"date":\{/);
});

it('lays the English texts of pages beside the script under the names that a page knows', async () => {
  const { 'page-en.html': texts = '', 'Code.js': code = '' } = await buildFixture({
    'src/main.ts': 'export function onOpen(): number { return 1; }',
    'src/locales/panel/en.ts': "export const en = { close: 'Close', what: { header: 'Ordered' } };",
  });
  expect(JSON.parse(texts)).toEqual({ close: 'Close', what: { header: 'Ordered' } });
  expect(code).not.toContain('Close');
});
