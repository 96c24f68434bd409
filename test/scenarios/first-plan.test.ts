import { addOnWorlds } from '../support/add-on-world';
import { Panel } from '../support/panel';

const makeWorld = addOnWorlds({ articles: 3, days: 21, ordersPerDay: 2 }, { datasets: ['cards', 'orders', 'prices', 'funnelDays'] });

const HOUR_MS = 3_600_000;

/** What the first refresh of each will take at least, in hours. */
const hours = (panel: Panel): Record<string, number> => Object.fromEntries(
  panel.view().datasets.filter(({ isOn }) => isOn).map(({ id, firstRunMs }) => [id, firstRunMs / HOUR_MS]));

/** The funnel takes some fifteen calls; a base token may make one in half an hour (WB, table of limits for base tokens). */
it('is told in hours for a base token before it begins, and no more once everything has come', async () => {
  const world = await makeWorld();
  const panel = new Panel(world);
  world.connect({ type: 'base' });
  expect(hours(panel)).toMatchObject({ orders: 0, funnelDays: 7 });
  world.refresh();
  expect(hours(panel)).toMatchObject({ orders: 0, funnelDays: 0 });
});

it('is short for a personal token', async () => {
  const world = await makeWorld();
  world.connect();
  expect(Math.max(...Object.values(hours(new Panel(world))))).toBeLessThan(0.2);
});
