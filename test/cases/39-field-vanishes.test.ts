import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { answersOf } from '../support/scripted-wb';

const makeWorld = addOnWorlds({ articles: 4, days: 21, ordersPerDay: 2 }, { datasets: ['stocks', 'sellerStocks', 'finance', 'financeReports'] });

type Json = Record<string, unknown>;
const renamed = (value: unknown, field: string): unknown => JSON.parse(JSON.stringify(value).replaceAll(`"${field}":`, `"${field}New":`)) as unknown;

const FIELDS: readonly [string, string, string, string, string][] = [
  ['nmId', 'stocks', 'Остатки', '/api/analytics/v1/stocks-report/wb-warehouses', 'KEY_MISSING'],
  ['quantity', 'stocks', 'Остатки', '/api/analytics/v1/stocks-report/wb-warehouses', 'FIELD_MISSING'],
  ['chrtId', 'sellerStocks', 'Остатки FBS', '/api/analytics/v1/stocks-report/seller-warehouses', 'KEY_MISSING'],
  ['docTypeName', 'finance', 'Финансы', '/api/finance/v1/sales-reports/detailed', 'FIELD_MISSING'],
  ['bankPaymentSum', 'financeReports', 'Отчёты WB', '/api/finance/v1/sales-reports/list', 'FIELD_MISSING'],
];

async function refreshed(): Promise<AddOnWorld> {
  const world = await makeWorld();
  world.connect();
  world.refresh();
  return world;
}

it.each(FIELDS)('«%s» of %s under another name is told, and the rows stay as they were', async (field, id, title, path, code) => {
  const world = await refreshed();
  const before = world.document.workbook.rows(title);
  const answer = await world.answerTo(path);
  await world.wb.setFaults(answersOf(path, renamed(answer, field)));
  await world.waitUntil('2026-11-23T20:00:00Z');
  const line = world.refresh().find((one) => one.id === id);
  expect(line).toMatchObject({ state: 'failed', text: expect.stringContaining(`(${field})`) });
  expect(world.document.workbook.rows(title)).toEqual(before);
  expect(world.journal('Лист', 'Событие', 'Код')).toContainEqual([title, 'ошибка', code]);
});

it('a field that nothing rests on is told too, and keeps what stood there', async () => {
  const world = await refreshed();
  const path = '/api/analytics/v1/stocks-report/seller-warehouses';
  const before = world.rows('Остатки FBS', 'Регион склада');
  await world.wb.setFaults(answersOf(path, renamed(await world.answerTo(path), 'regionName')));
  await world.waitUntil('2026-11-23T20:00:00Z');
  expect(world.refresh().find(({ id }) => id === 'sellerStocks')).toMatchObject({ state: 'done' });
  expect(world.rows('Остатки FBS', 'Регион склада')).toEqual(before);
  expect(world.journal('Что случилось и что делать').flat()).toContainEqual(expect.stringContaining('(regionName)'));
});

it('cards come to the last, although WB does not say how many they are', async () => {
  const makeCards = addOnWorldsOfCards;
  const world = await makeCards();
  world.connect();
  const page = (first: number) => ({ cards: Array.from({ length: 100 }, (_, at): Json => ({ nmID: first + at, sizes: [{ chrtID: first + at, skus: [] }] })), cursor: { updatedAt: `2026-11-0${String(1 + first / 100)}T00:00:00Z`, nmID: first + 99 } });
  await world.wb.setFaults(answersOf('/content/v2/get/cards/list', page(0), page(100), page(200), { cards: [], cursor: {} }));
  world.refresh();
  expect(world.rows('Карточки')).toHaveLength(300);
});

const addOnWorldsOfCards = addOnWorlds({ articles: 2, days: 7, ordersPerDay: 1 }, { datasets: ['cards'] });
