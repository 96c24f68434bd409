import type { FaultAnswer } from '../../local/wb/faults';
import { addOnWorlds } from '../support/add-on-world';

const IDS = ['cards', 'orderFeed', 'finance'] as const;
const makeWorld = addOnWorlds({ articles: 4, days: 21, ordersPerDay: 2 }, { datasets: IDS });
const PATHS = ['/content/v2/get/cards/list', '/api/analytics/v1/order-feed', '/api/finance/v1/sales-reports/detailed'];
const SHEETS = ['Карточки', 'Лента заказов', 'Финансы'];

const nulls: Record<string, unknown> = {
  [PATHS[0] as string]: { cards: null, cursor: { updatedAt: null, nmID: 0, total: 0 } },
  [PATHS[1] as string]: { data: { snapshotTime: '2026-11-23T06:00:00Z', currency: 'RUB', orders: null } },
  [PATHS[2] as string]: null,
};

it.each<[string, (path: string) => FaultAnswer]>([
  ['204', () => ({ status: 204 })],
  ['an empty 200', () => ({ status: 200, bodyBase64: '' })],
  ['null where a list belongs', (path) => ({ status: 200, body: nulls[path] ?? null })],
])('%s for a first answer is no fact about the past', async (_, answer) => {
  const whole = await makeWorld();
  whole.connect();
  whole.refresh();
  const all = SHEETS.map((sheet) => whole.rows(sheet).length);
  const world = await makeWorld();
  world.connect();
  await world.wb.setFaults(PATHS.map((path) => ({ match: { path }, at: 1, answer: answer(path) })));
  world.refresh();
  await world.waitUntil('2026-11-23T20:00:00Z');
  world.refresh();
  expect(SHEETS.map((sheet) => world.rows(sheet).length >= (all[SHEETS.indexOf(sheet)] ?? Infinity))).toEqual([true, true, true]);
});
