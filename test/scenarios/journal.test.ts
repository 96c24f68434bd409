import { addOnWorlds } from '../support/add-on-world';

const makeWorld = addOnWorlds({ articles: 4, days: 10, ordersPerDay: 2 });
const SALES = '/api/v1/supplier/sales';

it('hours in which nothing happens leave no trace; what changes, fails and is well again does', async () => {
  const world = await makeWorld();
  world.connect({ categories: [5] });
  world.refresh();
  const first = world.journal('Лист', 'Событие');
  const begun = first.filter(([, event]) => event === 'начато').map(([sheet]) => sheet);
  expect(begun).toEqual(expect.arrayContaining(['Заказы', 'Продажи']));
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
