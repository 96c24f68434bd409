import { addOnWorlds } from '../support/add-on-world';
import { chooseDatasets } from '../support/choices';
import { Panel } from '../support/panel';

const makeWorld = addOnWorlds({ articles: 4, days: 10, ordersPerDay: 3, seed: 5 });
const WITHDRAWN = { status: 401, body: { title: 'unauthorized', detail: 'token problem; token is withdrawn' } };
const DAY_MS = 86_400_000;

const statesOf = (panel: Panel) => Object.fromEntries(panel.view().progress.datasets.map(({ id, state }) => [id, state]));

it('a token that takes the place of a refused one clears its errors, and what it kept from coming goes on', async () => {
  const world = await makeWorld();
  const panel = new Panel(world);
  chooseDatasets(world, ['orders', 'prices']);
  world.connect();
  await world.wb.setFaults([{ match: { path: '/api/v1/supplier/orders' }, answer: WITHDRAWN }]);
  world.refresh();
  expect(statesOf(panel)).toMatchObject({ orders: 'failed', prices: 'failed' });
  await world.wb.clearFaults();
  world.connect({ expMs: world.host.clock.nowMs() + 90 * DAY_MS });
  expect(panel.view().progress.isFinished).toBe(false);
  expect(statesOf(panel)).toMatchObject({ orders: 'queued', prices: 'queued' });
  panel.drive();
  expect(statesOf(panel)).toMatchObject({ orders: 'done', prices: 'done' });
});

it('an error of another kind is left for another try', async () => {
  const world = await makeWorld();
  const panel = new Panel(world);
  chooseDatasets(world, ['orders']);
  world.connect();
  await world.wb.setFaults([{ match: { path: '/api/v1/supplier/orders' }, answer: { status: 400, body: { detail: 'no' } } }]);
  world.refresh();
  world.connect({ expMs: world.host.clock.nowMs() + 90 * DAY_MS });
  expect(statesOf(panel)).toMatchObject({ orders: 'failed' });
});

it('«Обновить всё» in a file without a shop opens the form that connects one', async () => {
  const { host, document, user } = await makeWorld();
  host.run('menuRefreshAll', [], { document, user, mode: 'menu' });
  expect(document.ui.dialog?.title).toBe('Подключить магазин');
});
