import { enter, PRICES, withPriceDraft } from '../../support/actions';
import { addOnWorlds } from '../../support/add-on-world';

const makeWorld = addOnWorlds({ articles: 45, days: 1, ordersPerDay: 1, seed: 7, plain: true });

it('every row of a plan can be seen before it is confirmed', async () => {
  const world = await makeWorld();
  const page = withPriceDraft(world);
  enter(world, PRICES, 'Новая цена', world.rows(PRICES, 'Цена').map(([price]) => Number(price) + 10));
  const { plan } = page.check('setPrices');
  const changes = plan?.changes ?? 0;
  const pages = [0, 20, 40].map((from) => page.wish({ kind: 'rows', from }).plan?.largest.map(({ key }) => key) ?? []);
  expect(pages.map(({ length }) => length)).toEqual([20, 20, changes - 40]);
  expect(new Set(pages.flat()).size).toBe(changes);
});
