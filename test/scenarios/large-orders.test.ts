import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { chooseDatasets } from '../support/choices';
import { column } from '../support/sheet-rows';

/** `ORDERS=300000 npx jest test/scenarios/large-orders` takes some minutes and says what it took. */
const ORDERS = Number(process.env.ORDERS ?? 9_000);
const CHANGED = ORDERS / 100;
const DAYS = 90;
const DAY_HOURS = 24;
const makeWorld = addOnWorlds({ articles: 300, days: DAYS, ordersPerDay: Math.ceil(ORDERS / DAYS) });

/** The longest execution since a run, virtual, and what the process holds. */
function tell(world: AddOnWorld, what: string, since: number): void {
  if (process.env.ORDERS === undefined) return;
  const runs = world.host.runs.slice(since);
  const longestMs = Math.max(...runs.map(({ result }) => result.stats.elapsedMs));
  process.stderr.write(`${what}: ${runs.length} executions, longest ${(longestMs / 1000).toFixed(0)} s, ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB\n`);
}

it(`${ORDERS} orders arrive complete; of one in a hundred that changes in a day, each does, and no row is lost or doubled`, async () => {
  const world = await makeWorld();
  // Sales of such a shop would not fit the same file.
  chooseDatasets(world, ['orders']);
  world.connect({ categories: [5] });
  const first = world.refresh().find(({ id }) => id === 'orders');
  const before = column(world.document, 'Заказы', 'Номер заказа (srid)');
  expect(first).toMatchObject({ state: 'done', added: before.length });
  expect(before.length).toBeGreaterThanOrEqual(ORDERS * 0.99);
  expect(new Set(before).size).toBe(before.length);
  tell(world, `${before.length} orders imported`, 0);

  const since = world.host.runs.length;
  world.host.clock.advance(DAY_HOURS * 3_600_000);
  await world.wb.changeShop({ touchOrders: CHANGED });
  await world.wb.changeShop({ addOrders: CHANGED });
  const later = world.refresh().find(({ id }) => id === 'orders');
  const after = column(world.document, 'Заказы', 'Номер заказа (srid)');
  expect(later).toMatchObject({ state: 'done', added: CHANGED });
  expect(later?.changed).toBeGreaterThanOrEqual(CHANGED);
  expect(after.slice(0, before.length).join() === before.join()).toBe(true);
  expect(new Set(after).size).toBe(before.length + CHANGED);
  tell(world, `${CHANGED} changed and ${CHANGED} new`, since);

  expect(world.host.runs.map(({ result }) => result.kind)).toEqual(world.host.runs.map(() => 'ok'));
  expect(world.host.longestRunMs).toBeLessThan(330_000);
}, 1_500_000);
