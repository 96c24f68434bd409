import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { Panel } from '../support/panel';
import { emptySheet } from '../support/sheet-edits';

const makeWorld = addOnWorlds({ articles: 4, days: 21, ordersPerDay: 2 }, { datasets: ['cards', 'orders', 'sales', 'orderFeed', 'finance'] });
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const SHEETS: Readonly<Record<string, string>> = {
  'Заказы': '/api/v1/supplier/orders', 'Продажи': '/api/v1/supplier/sales', 'Лента заказов': '/api/analytics/v1/order-feed', 'Финансы': '/api/finance/v1/sales-reports/detailed',
};
const names = Object.keys(SHEETS);

/** WB refuses for ten minutes. */
const BUSY = Object.values(SHEETS).map((path) => ({ match: { path }, at: 1, answer: { status: 429, headers: { 'X-Ratelimit-Retry': '600' }, body: { title: 'too many requests' } } }));

/** The keys of the rows that each sheet has. */
const KEYS: Readonly<Record<string, string>> = { 'Заказы': 'Номер заказа (srid)', 'Продажи': 'Номер продажи', 'Лента заказов': 'Номер заказа (srid)', 'Финансы': 'Номер строки' };
const keys = (world: AddOnWorld) => Object.fromEntries(names.map((name) => [name, world.rows(name, KEYS[name] as string).map(([key]) => String(key)).sort()]));

async function imported(): Promise<AddOnWorld> {
  const world = await makeWorld();
  world.connect();
  world.refresh();
  world.host.clock.advance(DAY_MS);
  return world;
}

/** Every row that was there, and not one twice. */
function expectWhole(world: AddOnWorld, before: Record<string, string[]>): void {
  const after = keys(world);
  for (const name of names) {
    expect([name, (before[name] as string[]).filter((key) => !after[name]?.includes(key))]).toEqual([name, []]);
    expect([name, new Set(after[name]).size]).toEqual([name, after[name]?.length]);
  }
}

describe('a sheet that is deleted', () => {
  it('while its refresh waits for WB comes back with its whole history', async () => {
    const world = await imported();
    const before = keys(world);
    expect(names.map((name) => (before[name] as string[]).length > 20)).toEqual([true, true, true, true]);
    await world.wb.setFaults(BUSY);
    const panel = new Panel(world);
    panel.start();
    panel.step();
    const { workbook } = world.document;
    for (const name of names) workbook.userDeleteSheet(name);
    world.refresh();
    expectWhole(world, before);
    world.host.clock.advance(3 * DAY_MS);
    world.refresh();
    expectWhole(world, before);
  });

  it('before WB has answered for the first time comes back too', async () => {
    const world = await makeWorld();
    world.connect();
    await world.wb.setFaults(BUSY);
    const panel = new Panel(world);
    panel.start();
    panel.step();
    const made = names.filter((name) => world.document.workbook.sheetNames().includes(name));
    expect(made.length).toBeGreaterThan(0);
    for (const name of made) world.document.workbook.userDeleteSheet(name);
    world.refresh();
    const after = keys(world);
    expect(names.map((name) => [name, (after[name] as string[]).length > 20])).toEqual(names.map((name) => [name, true]));
  });

  it.each(['UrlFetchApp.fetch', 'Sheet.getMaxRows', 'Range.setValues', 'SpreadsheetApp.flush'])('in the middle of a step, right after %s, comes back too', async (method) => {
    const world = await imported();
    const before = keys(world);
    const { document, host } = world;
    const panel = new Panel(world);
    const begun = panel.start();
    let isDeleted = false;
    host.faults = () => ({
      onCall: (name) => {
        if (isDeleted || name !== method || document.model.sheetNamed('Заказы') === undefined) return;
        isDeleted = true;
        document.workbook.userDeleteSheet('Заказы');
      },
    });
    panel.drive(begun);
    host.faults = null;
    expect(isDeleted).toBe(true);
    world.letHoursPass(3);
    expectWhole(world, before);
  });
});

it('an execution that dies between the mark on the sheet and the stored state costs time only', async () => {
  const world = await imported();
  const before = keys(world);
  await world.wb.changeShop({ addOrders: 3, touchOrders: 5 });
  const { host } = world;
  let marks = 0;
  host.faults = () => ({
    onCall: (name) => {
      if (name === 'DeveloperMetadata.setValue' && (marks += 1) <= 3) host.current?.requestKill('test');
    },
  });
  const panel = new Panel(world);
  panel.start();
  for (let killed = 1; killed <= 3; killed += 1) {
    expect(() => panel.drive()).toThrow('killed');
    host.clock.advance(7 * 60_000);
  }
  world.refresh();
  expect(marks).toBeGreaterThan(3);
  expectWhole(world, before);
});

describe('case 31: a sheet whose cells are all deleted', () => {
  it.each([['once its refresh has ended', false], ['while its refresh waits', true]])('%s is read from its beginning', async (_, isWaiting) => {
    const world = await imported();
    const before = keys(world);
    if (isWaiting) {
      await world.wb.setFaults(BUSY);
      const panel = new Panel(world);
      panel.start();
      panel.step();
    }
    for (const name of names) emptySheet(world.document, name);
    world.refresh();
    expectWhole(world, before);
  });
});
