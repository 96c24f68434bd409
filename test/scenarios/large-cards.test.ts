import { addOnWorlds } from '../support/add-on-world';
import { column } from '../support/sheet-rows';

/** `CARDS=100000 npx jest test/scenarios/large-cards` takes some minutes and 1.2 GB. */
const CARDS = Number(process.env.CARDS ?? 20_000);
const makeWorld = addOnWorlds({ cards: CARDS, days: 1, ordersPerDay: 5 });

it(`a shop of ${CARDS} cards arrives complete over several executions`, async () => {
  const world = await makeWorld();
  world.connect({ categories: [1] });
  const cards = world.refresh().find(({ title }) => title === 'Карточки');
  const nmIds = column(world.document, 'Карточки', 'Артикул WB');
  const sizes = column(world.document, 'Карточки', 'ID размера');
  expect(cards).toMatchObject({ state: 'done', rows: sizes.length, added: sizes.length, calls: CARDS / 100 + 1 });
  expect([new Set(nmIds).size, new Set(sizes).size]).toEqual([CARDS, sizes.length]);
  expect(await world.refusals()).toEqual([]);
  expect(world.host.runs.map(({ result }) => result.kind)).toEqual(world.host.runs.map(() => 'ok'));
  expect(world.host.longestRunMs).toBeLessThan(120_000);
}, 600_000);
