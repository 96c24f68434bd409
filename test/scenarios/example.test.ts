import { allReports } from '../../src/reports';
import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { troubleOf } from '../faults/lab/drive';
import { inCopy } from '../support/other-file';
import { Panel } from '../support/panel';

const makeWorld = addOnWorlds({ articles: 4, days: 21, ordersPerDay: 2 }, { datasets: null });
const SHOP = 'Пример: придуманный магазин';
const isExample = (name: string): boolean => name.startsWith('Пример: ');

const names = ({ document }: AddOnWorld): string[] => document.workbook.sheetNames();
const cellsOf = ({ document }: AddOnWorld): unknown => names({ document } as AddOnWorld).filter((name) => !isExample(name)).map((name) => [name, document.workbook.rows(name)]);
const stored = ({ document, host, user }: AddOnWorld): string => JSON.stringify([...document.properties.entries, ...host.propertiesOf(user).entries]);
const active = ({ document }: AddOnWorld): string | undefined => names({ document } as AddOnWorld).find((name) => document.workbook.sheet(name).id === document.activeSheetId);

function ordered({ host, document, user }: AddOnWorld): unknown {
  const result = host.callCustomFunction('WB_ORDERS', ['все'], { document, user });
  return result.kind === 'ok' ? result.value : troubleOf(result);
}

describe('the made-up shop', () => {
  it('fills sheets that say what they are, without a token and without a request', async () => {
    const world = await makeWorld();
    const panel = new Panel(world);
    expect(panel.view().hasExample).toBe(false);
    const view = panel.change({ kind: 'example', isShown: true });
    expect([view.hasExample, view.shops, active(world)]).toEqual([true, [], 'Пример: Сводка']);
    const made = names(world).filter(isExample);
    const reports = allReports().filter(({ isOffByDefault }) => isOffByDefault !== true).length;
    expect([made.length, made.slice(0, 2)]).toEqual([reports + 8, ['Пример: Сводка', 'Пример: Итоги по периодам']]);
    // The page counts by formulas, and has a line for no shop.
    for (const name of made.slice(1)) {
      const shops = new Set(world.rows(name, 'Магазин').map(([shop]) => shop));
      expect([name, [...shops]]).toEqual([name, [SHOP]]);
    }
    expect(await world.requests()).toEqual([]);
  });

  it('has an answer in every report: what sold, what runs out, a payout that agrees to the kopeck', async () => {
    const world = await makeWorld();
    new Panel(world).change({ kind: 'example', isShown: true });
    const payouts = world.rows('Пример: Сверка выплат', 'Итого расчётное', 'Итого к оплате по WB', 'Расхождение', 'Что объясняет');
    expect(payouts.length).toBeGreaterThan(6);
    expect(payouts.filter(([counted, stated, difference, closed]) => !(counted === stated && Number(counted) > 0 && difference === 0 && closed === 'сошлось'))).toEqual([]);
    expect(world.rows('Пример: Кончается').length).toBeGreaterThan(2);
    expect(world.rows('Пример: По дням').length).toBe(56);
    expect(world.document.workbook.sheet('Пример: Сводка').charts.map(({ options }) => options.title)).toEqual(['Заказы по дням, шт.', 'К оплате по неделям, ₽']);
    const page = world.document.workbook.sheet('Пример: Сводка');
    expect([page.value(12, 1), page.formula(12, 2)?.includes("'Пример: Заказы'")]).toEqual(['Заказы, шт.', true]);
  });

  it('leaves no trace: sheets, what is stored, and what stood there before are as they were', async () => {
    const world = await makeWorld();
    const panel = new Panel(world);
    panel.view();
    const [before, sheets, rows] = [stored(world), names(world), JSON.stringify(cellsOf(world))];
    panel.change({ kind: 'example', isShown: true });
    expect(stored(world)).not.toBe(before);
    expect(panel.change({ kind: 'example', isShown: false }).hasExample).toBe(false);
    expect([names(world), JSON.stringify(cellsOf(world))]).toEqual([sheets, rows]);
    expect(stored(world)).not.toMatch(/example|Пример/i);
  });

  it('is in no formula, alert, report or refresh of a real shop that comes beside it', async () => {
    const world = await makeWorld();
    const panel = new Panel(world);
    panel.change({ kind: 'example', isShown: true });
    expect(ordered(world)).toMatch(/лист «Заказы» не загружен/);
    world.connect();
    world.refresh();
    const example = names(world).filter(isExample).map((name) => [name, world.document.workbook.rows(name)]);
    for (const name of names(world).filter((one) => !isExample(one))) expect(JSON.stringify(world.document.workbook.rows(name))).not.toContain(SHOP);
    const [withIt, homes] = [ordered(world), panel.home()];
    expect(homes.map(({ shop }) => shop)).not.toContain(SHOP);
    expect(names(world).filter(isExample).map((name) => [name, world.document.workbook.rows(name)])).toEqual(example);
    panel.change({ kind: 'example', isShown: false });
    expect([ordered(world), panel.home()]).toEqual([withIt, homes]);
    expect(names(world).some(isExample)).toBe(false);
  });

  it('leaves a file its last sheet', async () => {
    const world = await makeWorld();
    const panel = new Panel(world);
    panel.change({ kind: 'example', isShown: true });
    for (const name of names(world).filter((one) => !isExample(one))) world.document.workbook.userDeleteSheet(name);
    panel.change({ kind: 'example', isShown: false });
    expect(names(world).length).toBe(1);
  });

  it('is the user\'s in a copy of the file: nothing is asked of it, and no sheet without a mark of ours is deleted', async () => {
    const world = await makeWorld();
    new Panel(world).change({ kind: 'example', isShown: true });
    const copy = inCopy(world);
    expect(new Panel(copy).view()).toMatchObject({ copiedSheets: [], hasExample: false });
    world.document.workbook.userAddSheet('Моё');
    world.document.properties.set('sheets', JSON.stringify({ v: 1, value: { ids: { 'example.summary': world.document.workbook.sheet('Моё').id }, isSettled: true } }));
    new Panel(world).change({ kind: 'example', isShown: false });
    expect(names(world)).toContain('Моё');
  });

  it('speaks English where the person does', async () => {
    const world = await makeWorld();
    const panel = new Panel(world);
    panel.change({ kind: 'language', language: 'en' });
    panel.change({ kind: 'example', isShown: true });
    expect(names(world)).toEqual(expect.arrayContaining(['Example: Summary', 'Example: Orders']));
  });
});
