import { addOnWorlds } from '../../support/add-on-world';
import { requestsOf } from './live-world';
import { allowLive } from '../../support/choices';
import { shown } from './world';

const makeWorld = addOnWorlds({ cards: 5000, days: 1, ordersPerDay: 5 });
const TOO_LONG = 'Эти данные WB отдаёт дольше, чем Google ждёт формулу. Загрузите лист «Карточки»: «Обновить всё» в меню «WB Таблицы». С него формула прочтёт сразу.';

it('of 5000 cards a formula has no time for all: it says so, and no other cell tries again', async () => {
  const world = await makeWorld();
  world.connect();
  allowLive(world);
  const startedAtMs = world.host.clock.nowMs();
  const asked = await requestsOf(world, () => {
    expect(shown(world, 'WB_CARD')).toEqual({ error: TOO_LONG });
    expect(world.host.clock.nowMs() - startedAtMs).toBeLessThan(20_000);
    for (let cell = 0; cell < 20; cell += 1) expect(shown(world, 'WB_CARD')).toEqual({ error: TOO_LONG });
  });
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.length).toBeLessThan(40);
});

it('of such a shop the stocks come all the same, found by WB’s numbers; by the seller’s own only with the cards', async () => {
  const world = await makeWorld();
  world.connect();
  allowLive(world);
  const [headers, row] = shown(world, 'WB_STOCKS') as [unknown[], unknown[]];
  const nmId = row[headers.indexOf('Артикул WB')] as number;
  expect(typeof shown(world, 'WB_STOCKS', [nmId])).toBe('number');
  expect(shown(world, 'WB_STOCKS', ['A-1'])).toEqual({ error: TOO_LONG });
});
