import { addOnWorlds } from '../support/add-on-world';
import { choose } from '../support/choices';
import { column } from '../support/sheet-rows';

const makeWorld = addOnWorlds({ articles: 10, days: 35, ordersPerDay: 8, seed: 7 }, { datasets: ['advertStats', 'campaigns', 'orders', 'cards'] });

it('shows what advertising cost and brought, to the sums of its statistics', async () => {
  const world = await makeWorld();
  choose(world, { reports: { ads: { isOff: false } } });
  world.connect();
  world.refresh();
  const sheet = 'Окупаемость рекламы';
  const days = column(world.document, 'Статистика рекламы', 'День').map((day) => String(day).split('.').reverse().join('-'));
  const isLate = days.map((day) => day >= '2026-10-26' && day <= '2026-11-22');
  const total = (header: string, from = sheet): number =>
    column(world.document, from, header).reduce<number>((sum, cell, at) => (from === sheet || isLate[at] === true ? sum + Math.round(Number(cell) * 100) : sum), 0);
  expect(world.rows(sheet).length).toBeGreaterThan(1);
  expect(total('Расход')).toBeGreaterThan(0);
  expect([total('Расход'), total('Сумма заказов'), total('Заказы с рекламы'), total('Показы')])
    .toEqual([total('Расход', 'Статистика рекламы'), total('Сумма заказов', 'Статистика рекламы'), total('Заказы', 'Статистика рекламы'), total('Показы', 'Статистика рекламы')]);
  expect(column(world.document, sheet, 'Вывод').every((verdict) => ['окупается', 'дорого', 'жжёт деньги', 'расхода нет'].includes(String(verdict)))).toBe(true);
  expect(column(world.document, sheet, 'Все заказы товара, шт.').some((count) => Number(count) > 0)).toBe(true);
});
