import { addOnWorlds } from '../support/add-on-world';
import { answersOf } from '../support/scripted-wb';

const makeWorld = addOnWorlds({ articles: 4, days: 21, ordersPerDay: 2 }, { datasets: ['orders', 'stocks', 'balance'] });
const PATH = '/api/analytics/v1/stocks-report/wb-warehouses';

it('an empty stock is believed a day later, and the journal says why', async () => {
  const world = await makeWorld();
  world.connect();
  world.refresh();
  const stock = () => world.rows('Остатки', 'Доступно').reduce((sum, [pieces]) => sum + Number(pieces), 0);
  const whole = stock();
  expect(whole).toBeGreaterThan(0);
  await world.wb.setFaults(answersOf(PATH, null));
  const told = () => world.journal('Лист', 'Событие', 'Что случилось и что делать').filter(([sheet]) => sheet === 'Остатки');
  await world.waitUntil('2026-11-23T12:00:00Z');
  world.refresh();
  expect([stock(), told()]).toEqual([whole, expect.arrayContaining([['Остатки', 'неполный ответ', expect.stringContaining('прежние строки оставлены')]])]);
  await world.waitUntil('2026-11-24T13:00:00Z');
  world.refresh();
  expect([stock(), told()]).toEqual([0, expect.arrayContaining([['Остатки', 'готово', expect.stringContaining('поставлены нули')]])]);
});
