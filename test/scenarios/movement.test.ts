import { addOnWorlds } from '../support/add-on-world';
import { choose } from '../support/choices';

const makeWorld = addOnWorlds(
  { articles: 10, days: 35, ordersPerDay: 8, seed: 7 },
  { datasets: ['cards', 'orders', 'sales', 'stocks', 'stockHistory', 'fbwSupplies', 'fbwSupplyGoods', 'finance'] },
);

const sum = (cells: readonly unknown[]): number => cells.reduce<number>((all, cell) => all + Number(cell), 0);

it('moves as many pieces as the sheets tell', async () => {
  const world = await makeWorld();
  choose(world, { reports: { movement: { isOff: false } } });
  world.connect();
  world.refresh();
  const total = (sheet: string, header: string): number => sum(world.rows(sheet, header).map(([cell]) => cell));
  const rows = world.rows('Движение товара', 'Месяц', 'Остаток на начало', 'Остаток на конец', 'Непонятых строк');
  expect(new Set(rows.map(([month]) => month)).size).toBeGreaterThan(1);
  expect([...new Set(rows.map(([, , , odd]) => odd))]).toEqual([0]);
  const ofWb = world.rows('Заказы', 'Тип склада').filter(([type]) => type !== 'Склад продавца').length;
  expect([total('Движение товара', 'Заказано'), total('Движение товара', 'Принято')]).toEqual([ofWb, total('Товары в поставках FBW', 'Принято')]);
  expect(total('Движение товара', 'Продано')).toBeGreaterThan(50);
  expect(rows.some(([, opening, closing]) => Number(opening) > 0 && Number(closing) > 0)).toBe(true);
});
