import { addOnWorlds } from '../support/add-on-world';
import { answersOf } from '../support/scripted-wb';

const makeWorld = addOnWorlds({ articles: 2, days: 7, ordersPerDay: 1 }, { datasets: ['orders'] });
const PATH = '/api/v1/supplier/orders';
const FIRST = [{ srid: 'a', lastChangeDate: '2026-11-20T10:10:00' }, { srid: 'far', lastChangeDate: '2027-12-31T00:00:00' }];

it.each([['last', FIRST], ['first', [...FIRST].reverse()]])('a row of the future that stands %s does not hold the cursor', async (_, first) => {
  const world = await makeWorld();
  world.connect();
  await world.wb.setFaults(answersOf(PATH, first));
  world.refresh();
  await world.wb.setFaults(answersOf(PATH, [...first, { srid: 'new', lastChangeDate: '2026-11-23T08:00:00' }]));
  await world.waitUntil('2026-11-23T08:30:00Z');
  world.refresh();
  expect(world.rows('Заказы', 'Номер заказа (srid)').flat().sort()).toEqual(['a', 'far', 'new']);
  const asked = (await world.wb.log()).filter(({ path }) => path === PATH).map(({ query }) => new URLSearchParams(query).get('dateFrom'));
  expect(asked.every((moment) => String(moment) <= '2026-11-23T12:00:00')).toBe(true);
});
