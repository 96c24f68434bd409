import { addOnWorlds } from '../support/add-on-world';
import { choose } from '../support/choices';

const makeWorld = addOnWorlds({ articles: 10, days: 35, ordersPerDay: 8, seed: 7 }, { datasets: ['cards', 'feedbacks', 'claims', 'itemReturns'] });

it('rates items by the reviews that the sheets have', async () => {
  const world = await makeWorld();
  choose(world, { reports: { reviews: { isOff: false }, summary: { isOff: true }, runningOut: { isOff: true }, payouts: { isOff: true } } });
  world.connect();
  world.refresh();
  const rows = world.rows('Оценки товаров', 'Артикул продавца', 'Оценка за всё время', 'Без ответа', 'Непонятых строк');
  const shown = world.rows('Отзывы', 'Артикул продавца', 'Оценка', 'Отзыв', 'Достоинства', 'Недостатки', 'Ваш ответ');
  expect(rows.length).toBeGreaterThan(3);
  for (const [article, rating, , odd] of rows) {
    const stars = shown.filter(([own]) => own === article).map(([, own]) => Number(own));
    expect([rating, odd]).toEqual([stars.length === 0 ? '' : Math.round((stars.reduce((sum, one) => sum + one, 0) / stars.length) * 100) / 100, 0]);
  }
  const waiting = shown.filter(([, , ...words]) => words[3] === '' && words.slice(0, 3).some((text) => text !== ''));
  expect(rows.reduce((sum, [, , count]) => sum + Number(count), 0)).toBe(waiting.length);
});
