import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { Panel } from '../support/panel';

const makeWorld = addOnWorlds({ articles: 3, days: 80, ordersPerDay: 2 });

const KEYS: Readonly<Record<string, [string, string]>> = { finance: ['Финансы', 'Номер строки'], orders: ['Заказы', 'Номер заказа (srid)'], orderFeed: ['Лента заказов', 'Номер заказа (srid)'] };

function keysOf(world: AddOnWorld, id: string): string[] {
  const [sheet, header] = KEYS[id] as [string, string];
  return world.rows(sheet, header).map(([key]) => String(key)).sort();
}

async function importedWith(id: string, historyDays: number): Promise<{ world: AddOnWorld; panel: Panel }> {
  const world = await makeWorld();
  const panel = new Panel(world);
  world.connect();
  panel.change({ kind: 'history', id, historyDays });
  panel.drive(panel.start([id]));
  return { world, panel };
}

describe.each<[string, number, number]>([['finance', 14, 90], ['orders', 7, 180], ['orderFeed', 7, 31]])('%s', (id, few, many) => {
  it(`of ${few} days and then of ${many} has the rows of one that began with ${many}, each once`, async () => {
    const whole = keysOf((await importedWith(id, many)).world, id);
    const { world, panel } = await importedWith(id, few);
    const short = keysOf(world, id);
    expect(short.length).toBeLessThan(whole.length);
    world.host.clock.advance(3_600_000);
    const { progress, datasets } = panel.change({ kind: 'history', id, historyDays: many });
    expect([progress.isFinished, datasets.find((one) => one.id === id)?.historyDays]).toEqual([false, many]);
    panel.drive();
    const wide = keysOf(world, id);
    expect(new Set(wide).size).toBe(wide.length);
    expect(wide.filter((key) => !whole.includes(key)).length).toBeLessThanOrEqual(2);
    expect(whole.filter((key) => !wide.includes(key))).toEqual([]);
    expect(await world.refusals()).toEqual([]);
  });

  it('keeps older rows when the period is made shorter, and asks for no more than before', async () => {
    const { world, panel } = await importedWith(id, many);
    const whole = keysOf(world, id);
    expect(panel.change({ kind: 'history', id, historyDays: few }).progress.isFinished).toBe(true);
    world.host.clock.advance(3_600_000);
    panel.drive(panel.start([id]));
    expect(whole.filter((key) => !keysOf(world, id).includes(key))).toEqual([]);
  });

  it('offers no more than WB keeps, and takes no more', async () => {
    const panel = new Panel(await makeWorld());
    const choices = panel.view().datasets.find((one) => one.id === id)?.historyChoices ?? [];
    const most = { finance: 1029, orders: 180, orderFeed: 31 }[id];
    expect(choices[choices.length - 1]).toBe(most);
    expect(panel.change({ kind: 'history', id, historyDays: 5000 }).datasets.find((one) => one.id === id)?.historyDays).toBe(most);
  });
});

it('asks WB for finance from its first day, not earlier', async () => {
  const { world } = await importedWith('finance', 5000);
  const asked = (await world.wb.log()).find(({ path }) => path === '/api/finance/v1/sales-reports/detailed');
  expect(asked?.body).toMatchObject({ dateFrom: '2024-01-29' });
});

it('is widened by the schedule too, where the button could not begin it', async () => {
  const { world, panel } = await importedWith('finance', 14);
  const short = keysOf(world, 'finance');
  panel.change({ kind: 'history', id: 'finance', historyDays: 60 });
  world.letHoursPass(2);
  expect(keysOf(world, 'finance').length).toBeGreaterThan(short.length);
});
