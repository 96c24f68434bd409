import { addOnWorlds } from '../support/add-on-world';
import { choose } from '../support/choices';

const makeWorld = addOnWorlds({ articles: 10, days: 35, ordersPerDay: 8, seed: 7 }, { datasets: ['cards', 'searchTexts', 'brands', 'brandCategories', 'brandShare'] });
const sum = (rows: readonly unknown[][]): number => rows.reduce((all, [cell]) => all + Number(cell), 0);

it('shows each text of the sheet, and each brand in its categories', async () => {
  const world = await makeWorld();
  choose(world, { reports: { search: { isOff: false }, brandPlaces: { isOff: false }, summary: { isOff: true }, runningOut: { isOff: true }, payouts: { isOff: true } } });
  world.connect();
  world.refresh();
  const texts = world.rows('Позиции в поиске', 'Заказы', 'Переходы', 'Что с запросом');
  expect(texts).toHaveLength(world.rows('Поисковые запросы').length);
  expect(sum(texts)).toBe(sum(world.rows('Поисковые запросы', 'Заказы из поиска')));
  expect(texts.every(([, , verdict]) => /^[А-Я]/.test(String(verdict)))).toBe(true);
  const brands = world.rows('Бренд в категориях', 'Доля по сумме, %', 'Место', 'Непонятых строк');
  expect(brands.length).toBeGreaterThan(0);
  for (const [share, place, odd] of brands) expect([Number(share) > 0 && Number(share) < 1, Number(place) >= 1, odd]).toEqual([true, true, 0]);
});
