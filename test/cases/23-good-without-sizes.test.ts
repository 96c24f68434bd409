import { addOnWorlds } from '../support/add-on-world';
import { answersOf } from '../support/scripted-wb';

const makeWorld = addOnWorlds({ articles: 2, days: 7, ordersPerDay: 1 }, { datasets: ['prices'] });
const GOODS = [{ nmID: 111, sizes: [{ sizeID: 1011, price: 1000 }] }, { nmID: 222, sizes: [] }, { nmID: 333, sizes: null }];

it('goods without sizes stand in «Цены», each once', async () => {
  const world = await makeWorld();
  world.connect();
  await world.wb.setFaults(answersOf('/api/v2/list/goods/filter', { data: { listGoods: GOODS }, error: false, errorText: '' }));
  expect(world.refresh().map(({ state }) => state)).toEqual(['done']);
  await world.waitUntil('2026-11-23T08:30:00Z');
  world.refresh();
  expect(world.rows('Цены', 'Артикул WB')).toEqual([[111], [222], [333]]);
});
