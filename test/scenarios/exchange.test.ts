import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { read, utils } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { decode } from 'iconv-lite';
import { SAMPLES, sampleFiles } from '../../local/start/exchange-samples';
import { EXCHANGE_IDS, exchangeById } from '../../src/exchange';
import { REPORT_IDS } from '../../src/reports';
import { addOnWorlds, type AddOnWorld } from '../support/add-on-world';
import { choose } from '../support/choices';
import { Panel } from '../support/panel';

const makeWorld = addOnWorlds({ articles: 10, days: 35, ordersPerDay: 8, seed: 7 });
const DATASETS = ['seller', 'cards', 'orders', 'finance', 'financeReports', 'fbsOrders'];
const OUT = EXCHANGE_IDS.filter((id) => exchangeById(id).direction === 'out');

let made: Promise<{ world: AddOnWorld; panel: Panel }> | null = null;

/** Nothing here changes the file: one is enough. */
function filled(): ReturnType<typeof fill> {
  made ??= fill();
  return made;
}

async function fill(): Promise<{ world: AddOnWorld; panel: Panel }> {
  const world = await makeWorld();
  choose(world, { reports: { ...Object.fromEntries(REPORT_IDS.map((id) => [id, { isOff: true }])), payouts: { isOff: false } }, datasets: Object.fromEntries(DATASETS.map((id) => [id, { isOff: false }])) });
  world.connect();
  world.refresh();
  return { world, panel: new Panel(world) };
}

/** What the page sends where nothing is changed: of what is needed the first there is. */
function usual(panel: Panel, id: string): Record<string, string> {
  return Object.fromEntries(panel.exchangePage(id).options.filter(({ isNeeded }) => isNeeded).map((option) => [option.id, option.choices[0]?.value ?? '']));
}

it('hands over from the built script whatever a page asks for, with nothing chosen', async () => {
  const { panel } = await filled();
  for (const id of OUT) {
    const given = usual(panel, id);
    const { counted, findings } = panel.exchangePreview(id, given);
    expect([id, counted, findings.filter(({ isBlocking }) => isBlocking), JSON.stringify(findings)]).toEqual([id, expect.stringMatching(/\d/), [], expect.not.stringMatching(/[{}]\w+\}|undefined/)]);
    const files = panel.exchangeFiles(id, given);
    expect(files.length).toBeGreaterThan(0);
    for (const { name, base64 } of files) {
      const bytes = Buffer.from(base64, 'base64');
      expect(bytes.toString('base64')).toBe(base64);
      if (name.endsWith('.xlsx')) expect(read(bytes).SheetNames).toHaveLength(1);
      else if (name.endsWith('.zip')) expect(Object.keys(unzipSync(bytes))).toHaveLength(7);
      else expect(bytes.toString('utf8')).toMatch(name.endsWith('.xml') ? /^<\?xml/ : /^\ufeff[А-ЯA-Z]/);
    }
  }
});

/** Paths of all elements, once each. */
function pathsIn(xml: string): string[] {
  const [open, paths]: [string[], Set<string>] = [[], new Set()];
  for (const [, isEnd, name = '', isEmpty] of xml.matchAll(/<(\/?)([\p{L}\w:.-]+)[^>]*?(\/?)>/gu)) {
    if (isEnd === '/') open.pop();
    else {
      paths.add([...open, name].join('/'));
      if (isEmpty !== '/') open.push(name);
    }
  }
  return [...paths].sort();
}

/** What of a file does not depend on what was sold: captions, elements, names. */
function shapeOf(name: string, bytes: Uint8Array): readonly unknown[] {
  if (name.endsWith('.zip')) return Object.keys(unzipSync(bytes)).filter((inner) => !inner.includes('/')).map((inner) => inner.replace(/\d{5,}/, '#'));
  if (name.endsWith('.xlsx')) return Object.values(read(bytes).Sheets).flatMap((sheet) => utils.sheet_to_json<unknown[]>(sheet, { header: 1 })[0] ?? []);
  const text = decode(Buffer.from(bytes), /^<\?xml[^>]*encoding="([^"]+)"/.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? 'utf-8');
  return name.endsWith('.xml') ? pathsIn(text) : (text.split(/\r?\n/)[0] ?? '').split(';');
}

const FOLDER = path.resolve(__dirname, '../../docs/exchange/samples');

it('samples in the documents are what is handed over today, by captions, elements and names: `npm run samples` writes them anew', async () => {
  const { panel } = await filled();
  expect(readdirSync(FOLDER).sort()).toEqual(SAMPLES.flatMap(({ files }) => files).sort());
  for (const sample of SAMPLES) {
    // Of whatever days: another shop may have sold nothing on those of the sample.
    const choices = Object.fromEntries(Object.entries(sample.choices).filter(([id]) => id !== 'from'));
    for (const [name, bytes] of Object.entries(sampleFiles(panel, { ...sample, choices }))) {
      expect({ name, shape: shapeOf(name, readFileSync(path.join(FOLDER, name))) }).toEqual({ name, shape: shapeOf(name, bytes) });
    }
  }
});

it('comes to «Сверка выплат» for every report of the shop', async () => {
  const { world, panel } = await filled();
  const checked = world.rows('Сверка выплат', 'Номер отчёта', 'Продажа', 'Итого расчётное');
  expect(checked.length).toBeGreaterThan(3);
  for (const [report, sold, payout] of checked) {
    const sumOf = (id: string, label: RegExp): number | undefined => panel.exchangePreview(id, { report: String(report) }).sums.find((sum) => label.test(sum.label))?.amount;
    if (sold === '') continue;
    expect({ report, sold: sumOf('1c-weekly-detail', /^Реализовано/), payout: sumOf('1c-weekly-detail', /^Итого/) }).toEqual({ report, sold, payout });
    expect({ report, sold: sumOf('1c-commission-report', /^Реализовано/) }).toEqual({ report, sold });
  }
});

it('offers the sheets and reports that there are, and their columns', async () => {
  const { panel } = await filled();
  const [table] = panel.exchangePage('excel').options;
  expect(table?.choices.map(({ label }) => label)).toEqual(expect.arrayContaining(['Заказы', 'Финансы', 'Сверка выплат']));
  const [report] = panel.exchangePage('1c-weekly-detail').options;
  expect(report?.choices[0]?.label).toMatch(/^\d\d\.\d\d\.\d{4} – \d\d\.\d\d\.\d{4}, Основной, № \d+$/);
  expect(report?.choices[1]?.label).toMatch(/, По выкупам, № \d+$/);
});

it('takes nothing but the id of a unit and what it declares', async () => {
  const { panel } = await filled();
  expect(() => panel.exchangeFiles('nothing', {})).toThrow();
  expect(() => panel.exchangeFiles('__proto__', {})).toThrow();
  expect(() => panel.exchangeFiles('csv', { table: 'orders', shops: 'x' })).toThrow();
  expect(() => panel.exchangeFiles('csv', { table: 'vault' })).toThrow(/сделать нельзя/);
  expect(() => panel.exchangeFiles('1c-weekly-detail', { report: '1' })).toThrow(/сделать нельзя/);
});
