import { addOnWorlds } from '../support/add-on-world';
import { answersOf } from '../support/scripted-wb';

const makeWorld = addOnWorlds({ articles: 2, days: 7, ordersPerDay: 1 }, { datasets: ['orders'] });
const NEWER = { srid: 'a', isCancel: true, lastChangeDate: '2026-11-21T10:00:00' };
const OLDER = { srid: 'a', isCancel: false, lastChangeDate: '2026-11-20T10:10:00' };

it.each([
  ['behind', true, [[NEWER, OLDER]]], ['before', true, [[OLDER, NEWER]]], ['a refresh after', true, [[NEWER], [OLDER]]],
  ['a refresh after, where the sheet does not show when a row was changed,', false, [[NEWER], [OLDER]]],
])('an older version %s a newer one does not take its place', async (_, isShown, refreshes) => {
  const world = await makeWorld();
  if (isShown) world.showAllColumns('orders');
  world.connect();
  for (const [at, rows] of refreshes.entries()) {
    await world.wb.setFaults(answersOf('/api/v1/supplier/orders', rows));
    await world.waitUntil(`2026-11-23T0${7 + at * 2}:00:00Z`);
    world.refresh();
  }
  expect(world.rows('Заказы', 'Отменён')).toEqual([['да']]);
});
