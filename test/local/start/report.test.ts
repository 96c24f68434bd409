import { measureRefresh } from '../../../local/start/report';
import { addOnWorlds } from '../../support/add-on-world';

const makeWorld = addOnWorlds({ articles: 4, days: 7, ordersPerDay: 0 }, { datasets: ['brands', 'prices', 'orders'] });

it('counts rows of data: of a sheet with one column too, and no message that there are none', async () => {
  const world = await makeWorld();
  world.connect();
  const { datasets } = measureRefresh(world.addOn, () => world.refresh());
  expect(Object.fromEntries(datasets.map(({ id, rows, received }) => [id, [rows, received]]))).toEqual({ brands: [4, 4], orders: [0, 0], prices: [5, 5] });
});
