import { REPORT_IDS } from '../../src/reports';
import { addOnWorlds, type AddOnWorld, SHOP } from '../support/add-on-world';
import { choose } from '../support/choices';
import { Panel } from '../support/panel';

const makeWorld = addOnWorlds({ articles: 10, days: 35, ordersPerDay: 8, seed: 7 });

/** WB owes 35,180.49. What is missing would be waited for, a day longer every day. */
const CAME = 40_180.49;
const PAYOUTS = 'Сверка выплат';

/** A shop whose finance has come, with the check of payouts on. */
async function withPayouts(): Promise<{ world: AddOnWorld; panel: Panel }> {
  const world = await makeWorld();
  choose(world, { reports: { ...Object.fromEntries(REPORT_IDS.map((id) => [id, { isOff: true }])), payouts: { isOff: false } } });
  world.connect();
  world.refresh();
  return { world, panel: new Panel(world) };
}

const viewOf = (panel: Panel, id: string) => panel.view().reports.find((report) => report.id === id);

it('after the first refresh a person sees the summary, and later what they look at', async () => {
  const world = await makeWorld();
  choose(world, { reports: {} });
  world.connect();
  world.refresh();
  const { document } = world;
  const active = () => document.workbook.sheetNames().find((name) => document.workbook.sheet(name).id === document.activeSheetId);
  expect([active(), document.workbook.sheetNames().indexOf('Сводка')]).toEqual(['Сводка', 1]);
  document.activeSheetId = document.workbook.sheet('Заказы').id;
  world.host.clock.advance(86_400_000);
  world.refresh();
  expect(active()).toBe('Заказы');
});

describe('a report', () => {
  it('is made when what it is made of has come, and agrees with WB to the kopeck', async () => {
    const { world } = await withPayouts();
    const rows = world.rows(PAYOUTS, 'Итого расчётное', 'Итого к оплате по WB', 'Расхождение', 'Что объясняет');
    expect(rows.length).toBe(world.rows('Отчёты WB').length);
    expect(rows.filter(([, , difference, closed]) => difference !== 0 || closed !== 'сошлось')).toEqual([]);
    expect(world.rows(PAYOUTS, 'Магазин').every(([shop]) => shop === SHOP)).toBe(true);
  });

  it('writes nothing when nothing has changed, and leaves what people have filled in', async () => {
    const { world } = await withPayouts();
    const [, , , ...headers] = world.document.workbook.rows(PAYOUTS)[0] as string[];
    const received = headers.indexOf('Пришло на счёт') + 4;
    world.document.workbook.userSet(PAYOUTS, 2, received, CAME);
    world.letHoursPass(1);
    expect(world.rows(PAYOUTS, 'Пришло на счёт', 'Не дошло').slice(0, 2)).toEqual([[CAME, -5000], ['', '']]);
    const before = JSON.stringify(world.document.workbook.rows(PAYOUTS));
    world.letHoursPass(30);
    expect(JSON.stringify(world.document.workbook.rows(PAYOUTS))).toBe(before);
  });

  it('that is switched off is not made, and one that is switched on brings what it is made of', async () => {
    const world = await makeWorld();
    const panel = new Panel(world);
    world.connect();
    world.refresh();
    expect(world.document.workbook.sheetNames()).not.toContain(PAYOUTS);
    panel.change({ kind: 'dataset', id: 'finance', isOn: false });
    const { reports, datasets } = panel.change({ kind: 'report', id: 'payouts', isOn: true });
    expect([reports.find(({ id }) => id === 'payouts')?.isOn, datasets.find(({ id }) => id === 'finance')?.isOn]).toEqual([true, true]);
    expect(world.rows(PAYOUTS).length).toBeGreaterThan(3);
    expect(viewOf(panel, 'payouts')).toMatchObject({ isOn: true, lacking: [], problem: '', madeAtMs: expect.any(Number) as number });
  });

  it('brings the reports that people fill in for it', async () => {
    const panel = new Panel(await makeWorld());
    const on = panel.change({ kind: 'report', id: 'profit', isOn: true }).reports.filter(({ isOn }) => isOn).map(({ id }) => id);
    expect(on).toEqual(['costs', 'taxes', 'profitRules', 'profit']);
  });

  it('says which sheets it waits for', async () => {
    const world = await makeWorld();
    const panel = new Panel(world);
    world.connect();
    panel.change({ kind: 'report', id: 'payouts', isOn: true });
    expect(viewOf(panel, 'payouts')).toMatchObject({ isOn: true, lacking: ['Финансы'], madeAtMs: null });
  });

  it('whose sheet people have spoilt tells why, and the refresh goes on', async () => {
    const { world, panel } = await withPayouts();
    world.document.workbook.userDeleteColumn(PAYOUTS, world.document.workbook.rows(PAYOUTS)[0]?.indexOf('Номер отчёта') as number + 1);
    panel.change({ kind: 'makeReport', id: 'payouts' });
    expect(viewOf(panel, 'payouts')?.problem).toContain('Номер отчёта');
    expect(world.refresh().every(({ state }) => state === 'done' || state === 'fresh')).toBe(true);
  });

  it('is refused where there is none of that name', async () => {
    const panel = new Panel(await makeWorld());
    expect(() => panel.change({ kind: 'report', id: '__proto__', isOn: true })).toThrow('Случилось то, чего мы не предусмотрели');
    expect(() => panel.change({ kind: 'makeReport', id: 'orders' })).toThrow('Случилось то, чего мы не предусмотрели');
  });

  it('tells what it is, and is made anew from the menu', async () => {
    const { world } = await withPayouts();
    const { document, host, user } = world;
    document.activeSheetId = document.workbook.sheet(PAYOUTS).id;
    document.ui.answers.push({ button: 'OK' });
    host.run('menuSheetInfo', [], { document, user, mode: 'menu' });
    expect(document.ui.asked.at(-1)?.message).toMatch(/^«Сверка выплат» — отчёт\. .*\n\nПосчитан \S+ \S+ по Москве по листам: Финансы, Отчёты WB\./);
    expect(host.run('menuRefreshSheet', [], { document, user, mode: 'menu' }).kind).toBe('ok');
  });
});
