import { addOnWorlds } from '../support/add-on-world';
import { choose } from '../support/choices';
import { column } from '../support/sheet-rows';

const makeWorld = addOnWorlds({ articles: 10, days: 35, ordersPerDay: 8, seed: 7 }, { datasets: ['finance'] });

it('lists what stands on «Финансы» under a name that nobody knows', async () => {
  const world = await makeWorld();
  choose(world, { reports: { unknownOperations: { isOff: false } } });
  world.connect();
  world.refresh();
  const rows = world.rows('Неизвестные операции', 'Обоснование для оплаты', 'Строк', 'Удержания');
  const operations = column(world.document, 'Финансы', 'Обоснование для оплаты');
  const deductions = column(world.document, 'Финансы', 'Удержания');
  expect(rows.map(([operation]) => operation)).toContain('Сбор за повторную маркировку');
  for (const [operation, count, deduction] of rows) {
    const places = operations.flatMap((name, at) => (name === operation ? [at] : []));
    expect(places.length).toBe(count);
    expect(deduction).toBeCloseTo(places.reduce((sum, at) => sum + Number(deductions[at]), 0), 2);
  }
});
