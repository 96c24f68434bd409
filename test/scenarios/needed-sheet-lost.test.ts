import { addOnWorlds } from '../support/add-on-world';
import { Panel } from '../support/panel';

const makeWorld = addOnWorlds({ articles: 6, days: 21, ordersPerDay: 4, seed: 7 }, { datasets: ['campaigns', 'advertStats'] });
const CAMPAIGNS = 'Рекламные кампании';
const STATISTICS = 'Статистика рекламы';

/** Statistics are asked for by the campaigns' ids; WB refuses them for ten minutes. */
const BUSY = { match: { path: '/adv/v3/fullstats' }, at: 1, answer: { status: 429, headers: { 'X-Ratelimit-Retry': '600' }, body: { title: 'too many requests' } } };

/** The campaigns have come, their statistics have not. */
async function halfway() {
  const world = await makeWorld();
  world.connect();
  await world.wb.setFaults([BUSY]);
  const panel = new Panel(world);
  panel.start();
  panel.step();
  expect(world.rows(CAMPAIGNS).length).toBeGreaterThan(0);
  return { world, panel };
}

/** Goes on with that refresh, and begins no other. */
function ended(panel: Panel) {
  panel.drive(panel.step());
  return panel.view().progress.datasets.filter(({ id }) => id === 'campaigns' || id === 'advertStats');
}

it('a sheet whose rows another dataset asks WB by comes again in the same refresh when it is deleted', async () => {
  const { world, panel } = await halfway();
  world.document.workbook.userDeleteSheet(CAMPAIGNS);
  expect(ended(panel).map(({ id, state }) => [id, state])).toEqual([['campaigns', 'done'], ['advertStats', 'done']]);
  expect([world.rows(CAMPAIGNS).length > 0, world.rows(STATISTICS).length > 0]).toEqual([true, true]);
});

it('one that is switched off is not brought back: what asks by it says what to do', async () => {
  const { world, panel } = await halfway();
  panel.change({ kind: 'dataset', id: 'campaigns', isOn: false });
  world.document.workbook.userDeleteSheet(CAMPAIGNS);
  expect(ended(panel).find(({ id }) => id === 'advertStats')).toMatchObject({ state: 'failed', text: expect.stringContaining('Включите «Рекламные кампании»') as string });
});
