import packageJson from '../../package.json';
import { addOnWorlds } from '../support/add-on-world';
import { Panel } from '../support/panel';

const DAY_MS = 86_400_000;
const makeWorld = addOnWorlds({ articles: 5, days: 7, ordersPerDay: 1 });

it('the panel says when the build has grown old, with its version and day, and asks nobody for it', async () => {
  const world = await makeWorld();
  world.connect();
  const told = () => new Panel(world).view().progress.notices.filter((text) => text.includes('Этой версии'));
  expect(told()).toEqual([]);
  await world.wb.clearLog();
  world.host.clock.advance(Date.parse(packageJson.releasedOn) + 100 * DAY_MS - world.host.clock.nowMs());
  expect(told()).toEqual([expect.stringContaining(`(${packageJson.version} от ${packageJson.releasedOn.split('-').reverse().join('.')}) уже 100 дней`)]);
  expect(await world.requests()).toEqual([]);
});
