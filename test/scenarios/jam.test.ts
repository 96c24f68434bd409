import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';

const makeWorld = addOnWorlds({ articles: 4, days: 10, ordersPerDay: 2 }, { datasets: ['cards', 'funnelDays', 'searchDays', 'searchTexts', 'funnelHistory'] });

/** WB's words of 403 are in `src/wb/answer/answer.ts`; who may see what: https://dev.wildberries.ru/openapi/analytics. */
describe('a shop that does not subscribe to Jam', () => {
  let world: AddOnWorld;
  beforeAll(async () => {
    world = await makeWorld();
    await world.wb.settings({ hasJam: false });
    world.connect();
  });

  it('is told so by what is for subscribers, and has everything else', () => {
    const states = Object.fromEntries(world.refresh().map(({ id, state }) => [id, state]));
    expect(states).toEqual({ cards: 'done', funnelDays: 'done', searchDays: 'failed', searchTexts: 'failed', funnelHistory: 'failed' });
    const told = world.journal('Лист', 'Код').filter(([, code]) => code !== '').map(String);
    expect(new Set(told)).toEqual(new Set(['Поиск по дням', 'Поисковые запросы', 'Воронка за год'].map((sheet) => `${sheet},JAM_REQUIRED`)));
  });

  it('gets it once it subscribes', async () => {
    await world.wb.settings({ hasJam: true });
    const states = world.refresh().map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['done']));
  });
});
