import { addOnWorlds } from '../support/add-on-world';

const makeWorld = addOnWorlds({ articles: 4, days: 21, ordersPerDay: 2 }, { datasets: ['cards', 'orderFeed'] });
const CONTENT_BIT = 1;
const ANALYTICS_BIT = 2;

it('rows of the feed are joined when a second token brings the cards', async () => {
  const world = await makeWorld();
  world.connect({ categories: [ANALYTICS_BIT] });
  world.refresh();
  const unjoined = () => world.rows('Лента заказов', 'Артикул продавца', 'Баркод').filter((row) => row.includes('')).length;
  expect(unjoined()).toBeGreaterThan(0);
  await world.waitUntil('2026-11-23T09:00:00Z');
  world.refresh();
  world.connect({ categories: [CONTENT_BIT] });
  await world.waitUntil('2026-11-23T10:00:00Z');
  world.refresh();
  expect(unjoined()).toBe(0);
});
