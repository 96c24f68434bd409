import { addOnWorlds } from '../support/add-on-world';

const makeWorld = addOnWorlds({ articles: 4, days: 10, ordersPerDay: 2 });
const SALES = '/api/v1/supplier/sales';

it('a new order that is not cancelled is no news of a field that only cancelled orders have', async () => {
  const world = await makeWorld();
  world.connect();
  world.refresh();
  expect(world.rows('Лента заказов', 'Причина отмены').flat().join('')).not.toBe('');
  await world.wb.changeShop({ addOrders: 1 });
  world.letHoursPass(1);
  expect(world.journal('Лист', 'Новых', 'Что случилось и что делать').filter(([sheet]) => sheet === 'Лента заказов').map((row) => row.slice(1))).toEqual([[expect.any(Number), ''], [1, '']]);
});

it('hours in which nothing happens leave no trace; what changes, fails and is well again does', async () => {
  const world = await makeWorld();
  world.connect({ categories: [5] });
  world.refresh();
  const first = world.journal('Лист', 'Событие');
  expect(first).toEqual(expect.arrayContaining([['Заказы', 'готово'], ['Продажи', 'готово']]));
  world.letHoursPass(3);
  expect(world.journal('Лист', 'Событие')).toEqual(first);

  await world.wb.changeShop({ addOrders: 2 });
  world.letHoursPass(1);
  expect(world.journal('Лист', 'Событие', 'Новых').slice(first.length)).toEqual([['Заказы', 'готово', 2]]);

  await world.wb.setFaults([{ match: { path: SALES }, answer: { status: 402, body: { title: 'no', detail: 'payment required', status: 402 } } }]);
  world.letHoursPass(1);
  await world.wb.clearFaults();
  world.letHoursPass(2);
  expect(world.journal('Лист', 'Событие').slice(first.length + 1)).toEqual([['Продажи', 'ошибка'], ['Продажи', 'готово']]);
});
