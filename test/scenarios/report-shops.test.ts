import { uuidOf } from '../../local/wb/token';
import { addOnWorlds } from '../support/add-on-world';
import { choose } from '../support/choices';
import { headersOf } from '../support/sheet-rows';

const makeWorld = addOnWorlds({ articles: 5, days: 21, ordersPerDay: 4 }, { datasets: ['cards', 'seller', 'orders', 'sales'] });

it('each shop has its own rows in a report, which tells them apart as soon as there are two', async () => {
  const world = await makeWorld();
  choose(world, { reports: {} });
  world.connect();
  world.refresh();
  const sheet = () => world.document.workbook.sheet('Итоги по периодам');
  const isShopHidden = () => sheet().columnLines.hidden.has(headersOf(sheet()).indexOf('Магазин') + 1);
  expect(isShopHidden()).toBe(true);
  world.connect({ sid: uuidOf('another shop') });
  world.host.clock.advance(2 * 3_600_000);
  world.refresh();
  const cells = (title: string, ...headers: string[]) => world.document.workbook.rows(title).slice(1).map((row) => headers.map((header) => row[headersOf(world.document.workbook.sheet(title)).indexOf(header)]));
  const rows = cells('Итоги по периодам', 'Магазин', 'Период', 'Заказы, шт.', 'С', 'По');
  expect([isShopHidden(), new Set(rows.map(([shop]) => shop)).size, rows.length]).toEqual([false, 2, 12]);
  const orders = cells('Заказы', 'Магазин', 'Дата заказа');
  const counted = rows.map(([shop, period, , from, to]) => [shop, period, orders.filter(([name, day]) => name === shop && Number(day) >= Number(from) && Number(day) < Number(to) + 1).length]);
  expect(rows.map(([shop, period, pieces]) => [shop, period, pieces])).toEqual(counted);
  expect(Math.min(...rows.filter(([, period]) => period === '28 дней').map(([, , pieces]) => Number(pieces)))).toBeGreaterThan(20);
});
