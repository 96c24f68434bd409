import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { Panel } from '../support/panel';

const makeWorld = addOnWorlds({ articles: 3, days: 7, ordersPerDay: 1 }, { datasets: ['cards', 'orders', 'seller'] });
const NOT_KEPT = 'Проверить токен сейчас не удалось, поэтому магазин не подключён и токен не сохранён.';
const AGAIN = 'Нажмите «Подключить» ещё раз: токен подойдёт тот же. Если так больше часа, напишите нам.';
const AGAIN_AT = 'Нажмите «Подключить» ещё раз после 23.11.2026 09:05 по Москве: токен подойдёт тот же. Если так больше часа, напишите нам.';

const shops = (world: AddOnWorld) => new Panel(world).view().shops.length;
const secrets = (world: AddOnWorld) => [...world.host.propertiesOf(world.user).entries].filter(([key]) => key.startsWith('token.'));

describe('while the token is checked', () => {
  it.each<[string, object | 'reset' | 'timeout', string]>([
    ['429', { status: 429, body: { title: 'too many requests' } }, `${NOT_KEPT} WB просит подождать: для этих данных запросы пока закончились. ${AGAIN}`],
    ['429 with a moment', { status: 429, headers: { 'x-ratelimit-retry': '300' }, body: { title: 'too many requests' } }, `${NOT_KEPT} WB просит подождать: для этих данных запросы пока закончились. ${AGAIN_AT}`],
    ['500', { status: 500 }, `${NOT_KEPT} Сервер WB сейчас не отвечает. ${AGAIN}`],
    ['502 as a page', { status: 502, body: '<html>Bad Gateway</html>' }, `${NOT_KEPT} Сервер WB сейчас не отвечает. ${AGAIN}`],
    ['403 as a page of a gateway', { status: 403, body: '<html>robots</html>' }, `${NOT_KEPT} Сервер WB сейчас не отвечает. ${AGAIN}`],
    ['404', { status: 404, body: { title: 'path not found' } }, `${NOT_KEPT} WB больше не отдаёт эти данные так, как мы их получали (код 404). ${AGAIN}`],
    ['a status that nobody knows', { status: 461, body: {} }, `${NOT_KEPT} WB ответил кодом 461, которого мы не знаем. ${AGAIN}`],
    ['a line that breaks', 'reset', `${NOT_KEPT} Связь с WB прервалась`],
  ])('%s ends in words that say to try again, and nothing is kept', async (_, answer, told) => {
    const world = await makeWorld();
    await world.wb.setFaults([{ match: { path: '/ping' }, answer: answer as { status: number } }]);
    expect(() => world.connect()).toThrow(told);
    expect([shops(world), secrets(world)]).toEqual([0, []]);
    await world.wb.clearFaults();
    expect(world.connect()).toContain('подключён');
    expect([shops(world), secrets(world).length]).toEqual([1, 1]);
  });

  it.each(['token scope not allowed', 'read-only token scope not allowed for this route'])('401 «%s» of one category keeps the token', async (detail) => {
    const world = await makeWorld();
    await world.wb.setFaults([{ match: { path: '/ping' }, answer: { status: 401, body: { title: 'unauthorized', detail } } }]);
    expect(world.connect()).toContain('подключён');
  });
});

describe('once the token is kept, the shop is connected', () => {
  it.each<[string, object | 'reset']>([
    ['429', { status: 429, body: {} }], ['500', { status: 500 }], ['401', { status: 401, body: { detail: 'token scope not allowed' } }], ['204', { status: 204 }],
    ['a list', { status: 200, body: [] }], ['a text', { status: 200, body: '"shop"' }], ['a page', { status: 200, body: '<html>' }], ['a broken line', 'reset'],
  ])('whatever WB answers about the seller: %s', async (_, answer) => {
    const world = await makeWorld();
    await world.wb.setFaults([{ match: { path: '/api/v1/seller-info' }, answer: answer as { status: number } }]);
    expect(world.connect()).toContain('Магазин «Магазин» подключён');
    expect(shops(world)).toBe(1);
    await world.wb.clearFaults();
    expect(world.refresh().map(({ state }) => state)).not.toContain('queued');
    expect(world.rows('Заказы').length).toBeGreaterThan(0);
  });

  it('also where the sheet of sellers may not be changed', async () => {
    const world = await makeWorld();
    world.connect();
    world.refresh();
    const editor = world.host.createUser('editor@example.com', { locale: 'ru' });
    world.document.addEditor(editor);
    world.document.workbook.userProtect('Магазины');
    const token = world.token({ type: 'service' });
    const result = world.host.run('connectShop', [token], { document: world.document, user: editor, mode: 'sidebar' });
    expect(result).toMatchObject({ kind: 'ok', value: expect.stringContaining('подключён') as string });
  });
});

it('a thirty-first shop is connected like the first, or told why not', async () => {
  const world = await makeWorld();
  for (let n = 1; n <= 31; n += 1) {
    const sid = `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
    expect(world.connect({ sid })).toContain('подключён');
  }
  expect(shops(world)).toBe(31);
  expect(world.rows('Магазины')).toHaveLength(31);
});
