import { showMsk } from '../../src/wb/time/moscow-time';
import type { TokenType } from '../../local/wb/token';
import { addOnWorlds, SHOP } from '../support/add-on-world';
import { ALL_CATEGORIES_TOLD } from '../support/categories';

const makeWorld = addOnWorlds({ articles: 4, days: 21, ordersPerDay: 2 });

const NOT_FOR_BASE = 'WB не отдаёт эти данные по токену такого типа. Если они вам нужны, создайте персональный токен и подключите магазин ещё раз.';
const NO_SANDBOX = 'Для этих данных у WB нет учебной среды, поэтому тестовый токен не подходит. Подключите базовый или персональный токен.';

describe.each<[string, TokenType, boolean]>([
  ['персональный', 'personal', false],
  ['сервисный', 'service', false],
  ['персональный', 'personal', true],
])('a token of type %s (%s, read-only: %s)', (word, type, readOnly) => {
  it('fills every sheet without one refusal', async () => {
    const world = await makeWorld();
    expect(world.connect({ type, readOnly })).toBe(`Магазин «${SHOP}» подключён. Токен: ${word}, действует до 22.05.2027 09:00. ${ALL_CATEGORIES_TOLD}`);
    expect(world.refresh().map(({ title, state, text }) => [title, state, text, world.rows(title).length])).toEqual([
      ['Карточки', 'done', '', 5], ['Магазины', 'done', '', 1], ['Заказы', 'done', '', 42], ['Продажи', 'done', '', 29],
      ['Лента заказов', 'done', '', 42], ['Остатки', 'done', '', 5], ['Остатки FBS', 'done', '', 7], ['Цены', 'done', '', 5],
      ['Финансы', 'done', '', 138], ['Отчёты WB', 'done', '', 4], ['Баланс', 'done', '', 1],
    ]);
    expect(await world.refusals()).toEqual([]);
  });
});

describe('a base token', () => {
  it('gets by other ways what WB gives it, and is told about the rest', async () => {
    const world = await makeWorld();
    expect(world.connect({ type: 'base' })).toBe(`Магазин «${SHOP}» подключён. Токен: базовый, действует до 22.05.2027 09:00. ${ALL_CATEGORIES_TOLD}`);
    expect(world.refresh().map(({ title, state, text }) => [title, state, text, world.rows(title).length])).toEqual([
      ['Карточки', 'done', '', 5], ['Магазины', 'fresh', '', 1], ['Заказы', 'done', '', 42], ['Продажи', 'done', '', 29],
      ['Лента заказов', 'done', '', 42], ['Остатки', 'done', '', 15], ['Остатки FBS', 'unavailable', NOT_FOR_BASE, 1], ['Цены', 'done', '', 5],
      ['Финансы', 'done', '', 138], ['Отчёты WB', 'unavailable', NOT_FOR_BASE, 1], ['Баланс', 'done', '', 1],
    ]);
    expect([world.rows('Остатки FBS', 'Магазин'), world.rows('Отчёты WB', 'Магазин')]).toEqual([[[NOT_FOR_BASE]], [[NOT_FOR_BASE]]]);
    expect(world.journal('Лист', 'Событие', 'Код', 'Что случилось и что делать').filter(([, , code]) => code !== '')).toEqual([
      ['Остатки FBS, Отчёты WB', 'недоступно', 'TOKEN_TYPE_NOT_ALLOWED', NOT_FOR_BASE],
    ]);
    expect(await world.refusals()).toEqual([]);
  });

  it('is told when WB will give each sheet anew', async () => {
    const world = await makeWorld();
    world.connect({ type: 'base' });
    world.refresh();
    const next = world.addOn.progress().datasets.filter(({ state }) => state === 'done').map(({ title, nextAllowedAtMs }) => [title, showMsk(Number(nextAllowedAtMs))]);
    expect(Object.fromEntries(next)).toEqual({
      Баланс: '24.11.2026 09:00', Финансы: '23.11.2026 21:00', Заказы: '23.11.2026 12:00', Продажи: '23.11.2026 11:00',
      'Лента заказов': '23.11.2026 12:00', Цены: '23.11.2026 09:15', Остатки: '23.11.2026 09:15', Карточки: '23.11.2026 09:01',
    });
    // What is done does not go on.
    expect(world.journal('Событие', 'Продолжим').filter(([event, time]) => event === 'готово' && time !== '')).toEqual([]);
  });

  it('sees stocks by warehouse, joined with the cards, goods on their way once', async () => {
    const world = await makeWorld();
    world.connect({ type: 'base' });
    world.refresh();
    expect(world.rows('Остатки', 'Артикул продавца', 'Артикул WB', 'Название', 'Баркод', 'Склад', 'Доступно', 'В пути к клиенту', 'В пути от клиента', 'ID размера').slice(0, 6)).toEqual([
      ['=1+1', 373000001, '=СУММ(A1:A9)', '0405784000008', 'Склад WB РФ', 13, 4, 0, '2892000004'],
      ['=1+1', 373000001, '=СУММ(A1:A9)', '0405784000008', 'Склад WB СГТ РФ', 2, 0, 0, '2892000004'],
      ['=1+1', 373000001, '=СУММ(A1:A9)', '0405784000008', 'Минск', 5, 0, 0, '2892000004'],
      ['+79990000000', 373000008, '+ подарок', '2005784000064', 'Склад WB РФ', 16, 1, 1, '2892000032'],
      ['+79990000000', 373000008, '+ подарок', '2005784000064', 'Склад WB СГТ РФ', 2, 0, 0, '2892000032'],
      ['+79990000000', 373000008, '+ подарок', '2005784000064', 'Минск', 5, 0, 0, '2892000032'],
    ]);
  });

  it('is not refused once in two days of hourly refreshes', async () => {
    const world = await makeWorld();
    world.connect({ type: 'base' });
    world.refresh();
    world.letHoursPass(48);
    const calls = new Map<string, number>();
    for (const request of await world.requests()) calls.set(request, (calls.get(request) ?? 0) + 1);
    expect(await world.refusals()).toEqual([]);
    // The most that WB's limits allow a base token in these two days.
    expect([...calls].filter(([request, count]) => count > (MOST_IN_TWO_DAYS[request] ?? 0))).toEqual([]);
    expect(calls.get('GET /api/v1/supplier/orders 200')).toBeGreaterThanOrEqual(12);
    expect(calls.get('POST /api/finance/v1/sales-reports/detailed 200')).toBeGreaterThanOrEqual(4);
    expect(world.journal('Лист', 'Событие').filter(([, event]) => event === 'ошибка')).toEqual([]);
    expect(world.host.longestRunMs).toBeLessThan(300_000);
  });
});

const MOST_IN_TWO_DAYS: Readonly<Record<string, number>> = {
  'GET /ping 200': 1,
  'GET /api/v1/seller-info 200': 3,
  'GET /api/v1/account/balance 200': 3,
  'POST /api/finance/v1/sales-reports/detailed 200': 5,
  'POST /api/finance/v1/sales-reports/detailed 204': 5,
  'GET /api/v1/supplier/orders 200': 17,
  'GET /api/v1/supplier/sales 200': 25,
  'POST /api/analytics/v1/order-feed 200': 17,
  'GET /api/v2/list/goods/filter 200': 193,
  'GET /api/v1/warehouse_remains 200': 193,
  'GET /api/v1/warehouse_remains/tasks/{id}/status 200': 193,
  'GET /api/v1/warehouse_remains/tasks/{id}/download 200': 193,
  'POST /content/v2/get/cards/list 200': 100,
};

describe('a test token', () => {
  it('sees the sandbox and nothing else', async () => {
    const world = await makeWorld();
    expect(world.connect({ type: 'test' })).toMatch(/^Магазин «Магазин» подключён\. Токен: тестовый, действует до 22\.05\.2027 09:00\./);
    expect(world.refresh().map(({ title, state, text }) => [title, state, text])).toEqual([
      ['Карточки', 'done', ''], ['Магазины', 'unavailable', NO_SANDBOX], ['Заказы', 'done', ''], ['Продажи', 'done', ''],
      ['Лента заказов', 'unavailable', NO_SANDBOX], ['Остатки', 'unavailable', NO_SANDBOX], ['Остатки FBS', 'unavailable', NO_SANDBOX],
      ['Цены', 'done', ''], ['Финансы', 'unavailable', NO_SANDBOX], ['Отчёты WB', 'unavailable', NO_SANDBOX], ['Баланс', 'unavailable', NO_SANDBOX],
    ]);
    expect(world.rows('Финансы', 'Магазин')).toEqual([[NO_SANDBOX]]);
    expect([...new Set((await world.wb.log()).map(({ host }) => host))]).toEqual([
      'content-api-sandbox.wildberries.ru', 'statistics-api-sandbox.wildberries.ru', 'discounts-prices-api-sandbox.wildberries.ru',
    ]);
    expect(await world.refusals()).toEqual([]);
  });
});
