import type { PanelView } from '../../src/app/panel/view';
import type { Progress } from '../../src/app/telling/progress';
import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { Panel } from '../support/panel';
import { columnOf } from '../support/sheet-rows';

const makeWorld = addOnWorlds({ articles: 4, days: 21, ordersPerDay: 2 });

const onIn = ({ datasets }: PanelView): string[] => datasets.filter(({ isOn }) => isOn).map(({ id }) => id);
const idsOf = ({ datasets }: Progress): string[] => datasets.map(({ id }) => id);

async function counts(world: AddOnWorld, path: string): Promise<number> {
  return (await world.requests()).filter((request) => request.includes(path)).length;
}

describe('a dataset that is switched off', () => {
  it('is neither refreshed by the button nor by the schedule, until it is on again', async () => {
    const world = await makeWorld();
    const panel = new Panel(world);
    world.connect();
    expect(onIn(panel.change({ kind: 'dataset', id: 'finance', isOn: false }))).not.toContain('finance');
    expect(idsOf(panel.drive(panel.start()))).not.toContain('finance');
    world.letHoursPass(13);
    expect([await counts(world, '/sales-reports/detailed'), world.document.workbook.sheetNames().includes('Финансы')]).toEqual([0, false]);
    expect(panel.change({ kind: 'dataset', id: 'finance', isOn: true }).progress.datasets.find(({ id }) => id === 'finance')?.state).toBe('idle');
    world.letHoursPass(1);
    expect(world.rows('Финансы').length).toBeGreaterThan(100);
  });

  it('ends where it stands when it is at work, and keeps its rows', async () => {
    const world = await makeWorld();
    const panel = new Panel(world);
    world.connect();
    panel.start();
    const finance = panel.step().datasets.find(({ id }) => id === 'finance');
    expect([finance?.state, finance?.waiting]).toEqual(['running', 'Между такими запросами WB требует паузу в 1 минуту.']);
    panel.change({ kind: 'dataset', id: 'finance', isOn: false });
    expect(idsOf(panel.drive())).not.toContain('finance');
    expect([await counts(world, '/sales-reports/detailed'), world.rows('Финансы').length]).toEqual([1, 138]);
    expect(world.journal('Лист', 'Событие', 'Получено строк').filter(([sheet]) => sheet === 'Финансы').map(([, event, rows]) => [event, rows])).toEqual([['остановлено', 138]]);
  });

  it('is not refreshed from its own sheet either, which says why', async () => {
    const world = await makeWorld();
    world.connect();
    world.refresh();
    new Panel(world).change({ kind: 'dataset', id: 'stocks', isOn: false });
    const { document, host, user } = world;
    document.activeSheetId = document.workbook.sheet('Остатки').id;
    host.run('menuRefreshSheet', [], { document, user, mode: 'menu' });
    expect(document.ui.toasts.map(({ message }) => message)).toEqual(['Эти данные выключены в панели. Включите их там, чтобы обновить лист.']);
  });
});

describe('how often', () => {
  it.each<[string, number | null, number]>([['as often as is useful', null, 12], ['every four hours', 4, 3], ['only by hand', 0, 0]])('%s', async (_, everyHours, calls) => {
    const world = await makeWorld();
    const panel = new Panel(world);
    world.connect();
    world.refresh();
    const before = await counts(world, '/stocks-report/wb-warehouses');
    const { datasets } = panel.change({ kind: 'schedule', id: 'stocks', everyHours, atHour: null, weekday: null });
    expect(datasets.find(({ id }) => id === 'stocks')?.everyHours).toBe(everyHours);
    world.letHoursPass(12);
    expect(await counts(world, '/stocks-report/wb-warehouses') - before).toBe(calls);
    panel.drive(panel.start(['stocks']));
    expect(await counts(world, '/stocks-report/wb-warehouses') - before).toBe(calls + 1);
  });
});

it('a refresh of some datasets is of those only', async () => {
  const world = await makeWorld();
  const panel = new Panel(world);
  world.connect();
  await world.wb.clearLog();
  const { datasets } = panel.drive(panel.start(['prices', 'balance']));
  expect(datasets.filter(({ state }) => state === 'done').map(({ id }) => id)).toEqual(['seller', 'prices', 'balance']);
  expect(await world.requests()).toEqual(['GET /api/v1/account/balance 200', 'GET /api/v2/list/goods/filter 200']);
});

it('shows what a dataset that is off would take, by what is known of others', async () => {
  const world = await makeWorld();
  const panel = new Panel(world);
  const cellsOf = (view: PanelView, id: string) => view.datasets.find((one) => one.id === id)?.cells;
  const empty = panel.view();
  expect([cellsOf(empty, 'finance'), cellsOf(empty, 'balance')]).toEqual([null, 1000]);
  world.connect();
  panel.change({ kind: 'dataset', id: 'finance', isOn: false });
  world.refresh();
  const view = panel.view();
  expect(cellsOf(view, 'finance')).toBe(200 * 24);
  expect(cellsOf(panel.change({ kind: 'history', id: 'finance', historyDays: 730 }), 'finance')).toBe(Math.ceil(29 * 3 * (730 / 90)) * 24);
  const { maxRows, maxColumns } = world.document.workbook.sheet('Журнал');
  expect(view.cells.used).toBe(view.datasets.filter(({ isOn }) => isOn).reduce((sum, { cells }) => sum + Number(cells), 0) + 26_000 + maxRows * maxColumns);
});

it.each<[string, unknown]>([
  ['nothing', null], ['a change of no kind', { kind: 'everything' }], ['a dataset that is none', { kind: 'dataset', id: '__proto__', isOn: false }],
])('refuses %s and stores nothing', async (_, wanted) => {
  const world = await makeWorld();
  const before = [...world.document.properties.entries];
  expect(() => new Panel(world).change(wanted as never)).toThrow('Случилось то, чего мы не предусмотрели');
  expect([...world.document.properties.entries]).toEqual(before);
});

test('a sheet is opened from its page; one that is not there yet, and what is no dataset of ours, are told', async () => {
  const world = await makeWorld();
  const panel = new Panel(world);
  world.connect();
  expect([panel.openSheet('orders'), panel.page('orders').row]).toEqual([false, expect.stringMatching(/^одна заказанная штука/)]);
  world.refresh();
  expect(panel.openSheet('orders')).toBe(true);
  expect(world.document.activeSheetId).toBe(world.document.workbook.sheet('Заказы').id);
  expect(() => panel.page('no such')).toThrow('no such dataset');
});

test('a sheet of moments is opened at its newest row, also when WB has sent newer ones below', async () => {
  const world = await makeWorld();
  const panel = new Panel(world);
  world.connect();
  world.refresh();
  const newest = () => {
    const { model } = world.document;
    const sheet = world.document.workbook.sheet('Заказы');
    const moments = Array.from({ length: sheet.lastRow() - 1 }, (_, at) => Number(sheet.value(at + 2, columnOf(sheet, 'Дата заказа'))));
    return [moments.indexOf(Math.max(...moments)) + 2, model.sheetNamed('Заказы')?.id];
  };
  const lookedAt = () => {
    panel.openSheet('orders');
    return [world.document.selected?.row, world.document.selected?.sheetId];
  };
  const first = newest();
  expect([lookedAt(), first[0]]).toEqual([first, 2]);
  world.letHoursPass(2);
  await world.wb.changeShop({ addOrders: 3 });
  world.letHoursPass(2);
  world.refresh();
  const later = newest();
  expect(later[0]).not.toBe(2);
  expect(lookedAt()).toEqual(later);
});
