import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { Panel } from '../support/panel';
import type { Row } from '../support/sheet-rows';

const makeWorld = addOnWorlds({ articles: 6, days: 35, ordersPerDay: 6 }, { datasets: ['cards', 'orders'] });

const DAY_MS = 86_400_000;
const OLD = '/api/v1/supplier/orders';
const NEW_PATH = '/api/analytics/v1/order-feed';

/** WB's answer to a method that it has switched off. */
const SWITCHED_OFF = { match: { path: OLD }, answer: { status: 404, body: { title: 'path not found', detail: 'This method is deprecated' } } };

const orders = (world: AddOnWorld) => world.rows('Заказы', 'Номер заказа (srid)', 'Дата заказа', 'Отменён', 'Артикул WB', 'Артикул продавца', 'Баркод', 'Размер', 'Цена со скидкой продавца, ₽');
const ids = (world: AddOnWorld): unknown[] => orders(world).map(([srid]) => srid);
const ending = (world: AddOnWorld) => new Panel(world).health().find(({ id }) => id === 'ending orders');
const formula = (world: AddOnWorld): unknown => {
  const result = world.host.run('WB_ORDERS', ['90 дней', 'итого'], { document: world.document, user: world.user, mode: 'customFunction' });
  return result.kind === 'ok' ? result.value : result;
};

/** «23.11.2026 09:15» in Moscow as the feed writes it. */
const isoOf = (shown: string): string => shown.replace(/^(\d\d)\.(\d\d)\.(\d{4}) (.*)$/, '$3-$2-$1T$4:00+03:00').replace(/(T\d\d:\d\d:\d\d):00/, '$1');

/** As the feed has it (https://dev.wildberries.ru/openapi/analytics, order feed). */
const feedRow = (row: object): object => ({ warehouseName: 'Склад WB', warehouseRegion: '', isMp: false, destinationCity: 'Пермь', destinationDistrict: 'Приволжский', sellerPrice: 950, isB2b: false, ...row });

async function filled(): Promise<AddOnWorld> {
  const world = await makeWorld();
  world.connect();
  world.refresh();
  return world;
}

it('orders go on from the feed on their sheet when WB answers that the method is gone', async () => {
  const world = await filled();
  const before = orders(world);
  const [known] = before.filter(([, , isCancel]) => isCancel !== true) as [Row];
  const [card] = world.rows('Карточки', 'Артикул WB', 'ID размера', 'Артикул продавца', 'Баркод', 'Размер') as [Row];
  expect(ending(world)).toMatchObject({ level: 'warning', standIn: { id: 'orders', isReplaced: false } });
  world.host.clock.advance(2 * DAY_MS);
  const feed = [
    feedRow({ srid: 'new.order', nmId: Number(card[0]), chrtId: Number(card[1]), createdAt: '2026-11-24T10:00:00+03:00', updatedAt: '2026-11-24T10:00:00+03:00', status: 'created' }),
    feedRow({ srid: String(known[0]), nmId: Number(known[3]), chrtId: 0, createdAt: isoOf(String(known[1])), updatedAt: '2026-11-24T11:00:00+03:00', status: 'cancel' }),
  ];
  await world.wb.setFaults([SWITCHED_OFF, { match: { path: NEW_PATH }, answer: { status: 200, body: { data: { snapshotTime: '2026-11-25T06:00:00Z', currency: 'RUB', orders: feed } } } }]);
  world.refresh();
  const after = new Map(orders(world).map((row) => [row[0], row]));
  expect(after.size).toBe(before.length + 1);
  expect(after.get('new.order')?.slice(2)).toEqual(['', Number(card[0]), card[2], card[3], card[4], 950]);
  expect([known[2], after.get(known[0])?.slice(1, 3)]).toEqual(['', [known[1], 'да']]);
  expect(before.filter(([srid]) => srid !== known[0]).filter((row) => JSON.stringify(after.get(row[0])) !== JSON.stringify(row))).toEqual([]);
  expect(ending(world)).toMatchObject({ level: 'ok', standIn: { isReplaced: true } });
  expect(formula(world)).toBe(after.size);
  const told = world.rows('Журнал', 'Лист', 'Событие', 'Код', 'Что случилось и что делать').filter(([sheet]) => sheet === 'Заказы');
  expect(told.filter(([, event]) => event === 'ошибка')).toEqual([]);
  expect(told).toContainEqual(['Заказы', 'новый источник', '', expect.stringContaining('Лист сам перешёл на тот, что вместо него')]);
});

it('the feed tells of the same orders as the method before it', async () => {
  const world = await filled();
  const before = orders(world);
  await world.wb.setFaults([SWITCHED_OFF]);
  world.host.clock.advance(2 * DAY_MS);
  const [line] = world.refresh().filter(({ id }) => id === 'orders');
  expect(line).toMatchObject({ state: 'done', added: 0, changed: 0 });
  expect(line?.rows).toBeGreaterThan(0);
  expect(orders(world)).toEqual(before);
});

it('the method is not asked any more, a second refresh changes nothing, and one press goes back', async () => {
  const world = await filled();
  const panel = new Panel(world);
  panel.change({ kind: 'replace', id: 'orders', isReplaced: true });
  world.host.clock.advance(DAY_MS);
  await world.wb.clearLog();
  world.refresh();
  expect((await world.requests()).filter((request) => request.includes(OLD))).toEqual([]);
  const after = orders(world);
  world.host.clock.advance(3_600_000);
  const [line] = world.refresh().filter(({ id }) => id === 'orders');
  expect([line?.state, orders(world).length >= after.length]).toEqual(['done', true]);
  panel.change({ kind: 'replace', id: 'orders', isReplaced: false });
  world.host.clock.advance(3_600_000);
  world.refresh();
  expect((await world.requests()).some((request) => request.includes(OLD))).toBe(true);
  expect(new Set(ids(world)).size).toBe(orders(world).length);
});

it('what WB has not announced is no end: orders stay where they are', async () => {
  const world = await filled();
  await world.wb.setFaults([{ match: { path: OLD }, answer: { status: 400, body: { title: 'bad request' } } }]);
  world.host.clock.advance(DAY_MS);
  const [line] = world.refresh().filter(({ id }) => id === 'orders');
  expect([line?.state, ending(world)?.standIn]).toEqual(['failed', { id: 'orders', isReplaced: false }]);
});
