import { addOnWorlds } from '../support/add-on-world';
import { answersOf } from '../support/scripted-wb';

const makeWorld = addOnWorlds({ articles: 3, days: 7, ordersPerDay: 1 }, { datasets: ['cards'] });
const PATH = '/content/v2/get/cards/list';

it.each([[{}], [{ updatedAt: null }], [{ updatedAt: 'скоро' }], [{ updatedAt: '2999-01-01T00:00:00Z' }]])('a place with the time %j is not kept, and the next day the cards come', async (time) => {
  const world = await makeWorld();
  world.connect();
  await world.wb.setFaults(answersOf(PATH, { cards: [{ nmID: 111, sizes: [] }], cursor: { nmID: 111, total: 1, ...time } }));
  world.refresh();
  await world.wb.clearFaults();
  await world.waitUntil('2026-11-24T08:00:00Z');
  expect(world.refresh().map(({ state }) => state)).toEqual(['done']);
  expect(world.rows('Карточки').length).toBeGreaterThan(3);
  const asked = (await world.wb.log()).filter(({ path }) => path === PATH).map(({ body }) => JSON.stringify(body));
  expect(asked.filter((body) => /undefined|null|скоро|2999/.test(body))).toEqual([]);
});
