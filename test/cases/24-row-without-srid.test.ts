import { addOnWorlds } from '../support/add-on-world';
import { answersOf } from '../support/scripted-wb';

const makeWorld = addOnWorlds({ articles: 2, days: 7, ordersPerDay: 1 }, { datasets: ['orders'] });
const PATH = '/api/v1/supplier/orders';

it('rows without a number are left out and counted, the others come', async () => {
  const world = await makeWorld();
  world.connect();
  await world.wb.setFaults(answersOf(PATH, [{ srid: 'a' }, { srid: '' }, { srid: null }, { srid: 'b' }]));
  expect(world.refresh().map(({ state }) => state)).toEqual(['done']);
  expect(world.rows('Заказы', 'Номер заказа (srid)').flat()).toEqual(['a', 'b']);
  expect(world.journal('Событие', 'Что случилось и что делать').map((row) => row.join(': '))).toContainEqual(expect.stringMatching(/^готово: .*пропущено строк без номера или даты: 2/));
});

it('a number under another name in all rows is told by its name, and nothing is written', async () => {
  const world = await makeWorld();
  world.connect();
  await world.wb.setFaults(answersOf(PATH, [{ srid: 'a' }, { srid: 'b' }]));
  world.refresh();
  await world.wb.setFaults(answersOf(PATH, [{ orderUid: 'a' }, { orderUid: 'b' }]));
  await world.waitUntil('2026-11-23T08:30:00Z');
  expect(world.refresh()).toMatchObject([{ state: 'failed', text: expect.stringContaining('srid') }]);
  expect(world.rows('Заказы', 'Номер заказа (srid)').flat()).toEqual(['a', 'b']);
});
