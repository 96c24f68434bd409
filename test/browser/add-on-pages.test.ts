import type { Frame } from 'playwright-core';
import { seriousFindings } from './support/findings';
import type { Served } from './support/served';
import { serveSmallAddOn, START_MS } from './support/small-add-on';
import type { Spreadsheet } from './support/spreadsheet';

interface Answer {
  value?: unknown;
  failure?: string;
  thrown?: string;
  userObject?: unknown;
}

type Script = { run: Record<string, (...args: unknown[]) => unknown> & { withSuccessHandler(handler: unknown): Script['run'] }; host: Record<string, (...args: unknown[]) => void> };
declare const google: { script: Script };

const HOUR_MS = 3_600_000;

describe('pages of an add-on', () => {
  let served: Served;
  let stop: () => Promise<void>;
  let sheet: Spreadsheet;

  beforeAll(async () => {
    ({ served, stop } = await serveSmallAddOn());
    sheet = await served.open();
    await sheet.chooseAddOn('Sidebar');
    await sheet.sidebar.getByText('Small page').waitFor();
  });
  afterAll(() => stop?.());

  const sidebar = (): Frame => sheet.page.frames().find((frame) => frame.url().includes('/frame/')) as Frame;

  it.each<[string, string]>([
    ['a text', '"x"'], ['nothing', 'null'], ['rows', '[["a", 1], [null, true]]'], ['an object', '{ a: { b: [] } }'],
  ])('%s goes to the script and back', async (_, value) => {
    expect(await callWith(sidebar(), 'echo', value)).toEqual({ value: await sidebar().evaluate(`(${value})`), userObject: 'mine' });
  });

  it.each<[string, string]>([
    ['a date', 'new Date()'], ['a function', '() => 1'], ['undefined inside', '{ a: undefined }'], ['NaN', '[NaN]'],
    ['itself inside', '(() => { const a = {}; a.a = a; return a; })()'], ['an element', 'document.body'],
  ])('%s is refused before it is sent', async (_, value) => {
    expect((await callWith(sidebar(), 'echo', value)).thrown).toBe('TypeError: Failed due to illegal value in property: 0');
  });

  it('failures reach their handler, by their message alone', async () => {
    expect(await callWith(sidebar(), 'fail', '0')).toEqual({ failure: 'on purpose', userObject: 'mine' });
    expect((await callWith(sidebar(), 'giveDate', '0')).failure).toContain('not a supported return type: Date');
  });

  it.each(['hidden_', 'missing'])('there is no %s', async (name) => {
    expect((await callWith(sidebar(), name, '0')).thrown).toMatch(/^TypeError: .* is not a function/);
  });

  it('an eleventh call waits for one of ten', async () => {
    const sent = (): number => served.requested.filter((url) => url.endsWith('/host')).length;
    const before = sent();
    const values = await sidebar().evaluate(() => Promise.all(Array.from({ length: 12 }, (_, at) => (
      new Promise((resolve) => google.script.run.withSuccessHandler(resolve).echo?.(at))))));
    expect(values).toEqual(Array.from({ length: 12 }, (_, at) => at));
    expect(sent() - before).toBeGreaterThanOrEqual(12);
  });

  it('waiting makes the clock jump, and triggers fire on the way', async () => {
    await sheet.chooseAddOn('Trigger');
    const before = Date.now();
    const passedMs = await sidebar().evaluate(async (ms) => {
      const begin = Date.now();
      await new Promise((resolve) => setTimeout(resolve, ms));
      return Date.now() - begin;
    }, 3 * HOUR_MS);
    expect(passedMs).toBeGreaterThanOrEqual(3 * HOUR_MS);
    expect(Date.now() - before).toBeLessThan(10_000);
    expect((await callWith(sidebar(), 'now', '0')).value).toBeGreaterThan(START_MS + 3 * HOUR_MS);
    await sheet.expectCell(1, 2, 'B1: 3');
  });

  it('as in life nothing jumps', async () => {
    await sheet.page.getByLabel('Ход времени').selectOption('life');
    const isWaiting = sidebar().evaluate(() => new Promise((resolve) => {
      window.setTimeout(() => resolve('jumped'), 60_000);
      window.setTimeout(() => resolve('waits'), 900);
    }));
    expect(await isWaiting).toBe('waits');
    await sheet.page.getByLabel('Ход времени').selectOption('hurried');
  });

  it('the script waits for answers to its questions', async () => {
    await sheet.chooseAddOn('Questions');
    await sheet.page.getByRole('dialog').getByRole('textbox').fill('Ann');
    await sheet.page.getByRole('button', { name: 'ОК', exact: true }).click();
    await sheet.page.getByText('Really Ann?').waitFor();
    await sheet.page.getByRole('button', { name: 'Да', exact: true }).click();
    await sheet.page.getByText('Written').waitFor();
    await sheet.expectCell(1, 1, 'A1: Ann true');
  });

  it('dialogs have their size, change it and close themselves', async () => {
    await sheet.chooseAddOn('Dialog');
    await sheet.dialog.getByText('Small page').waitFor();
    const dialog = sheet.page.locator('dialog iframe');
    expect(await dialog.boundingBox()).toMatchObject({ width: 420, height: 200 });
    const frame = await (await dialog.elementHandle())?.contentFrame();
    await frame?.evaluate(() => google.script.host.setHeight?.(300));
    await sheet.page.waitForFunction(() => document.querySelector('dialog iframe')?.clientHeight === 300);
    await frame?.evaluate(() => google.script.host.close?.());
    await sheet.page.waitForFunction(() => document.querySelector('dialog iframe') === null);
  });

  it('what stands around the pages can be used by everybody', async () => {
    await sheet.choose('Расширения');
    expect(await seriousFindings(sheet.page, { exclude: ['#grid', 'iframe'] })).toEqual([]);
    await sheet.page.keyboard.press('Escape');
  });

  it('a sidebar is 300 px wide and gives its place to the next one', async () => {
    await sheet.chooseAddOn('Sidebar');
    await sheet.sidebar.getByText('Small page').waitFor();
    expect(await sheet.page.locator('#sidebar iframe').count()).toBe(1);
    expect((await sheet.page.locator('#sidebar iframe').boundingBox())?.width).toBe(300);
  });
});

/** @param code of the argument: most of what is refused cannot be handed over otherwise */
function callWith(frame: Frame, name: string, code: string): Promise<Answer> {
  return frame.evaluate(`new Promise((resolve) => {
    try {
      google.script.run
        .withSuccessHandler((value, userObject) => resolve({ value, userObject }))
        .withFailureHandler((error, userObject) => resolve({ failure: error.message, userObject }))
        .withUserObject('mine').${name}(${code});
    } catch (error) {
      resolve({ thrown: String(error) });
    }
  })`);
}
