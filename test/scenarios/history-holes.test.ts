import { addOnWorlds } from '../support/add-on-world';
import { Panel } from '../support/panel';

const makeWorld = addOnWorlds({ articles: 3, days: 21, ordersPerDay: 2 }, { datasets: ['cards', 'orders', 'funnelDays'] });

const DAY_MS = 86_400_000;
const holes = (panel: Panel): string[] => panel.health().filter(({ id }) => id.startsWith('hole ')).map(({ text }) => text);

/** WB gives the funnel of today and of six days before it, orders of half a year. */
it('days that WB has forgotten before anybody asked are named, and stay named', async () => {
  const world = await makeWorld();
  const panel = new Panel(world);
  world.connect();
  world.refresh();
  world.document.triggers.splice(0);
  world.host.clock.advance(6 * DAY_MS);
  world.refresh();
  expect(holes(panel)).toEqual([]);
  world.host.clock.advance(10 * DAY_MS);
  world.refresh();
  // The last came on 29 November; on 9 December WB has the days from 3 December on.
  expect(holes(panel)).toEqual(['«Воронка по дням»: нет дней 29.11.2026 – 02.12.2026. Тогда лист не обновлялся, а WB их больше не отдаёт.']);
  world.host.clock.advance(DAY_MS);
  world.refresh();
  expect(holes(panel)).toHaveLength(1);
  panel.change({ kind: 'dataset', id: 'funnelDays', isOn: false });
  expect(holes(panel)).toEqual([]);
});
