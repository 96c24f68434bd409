import { addOnWorlds } from '../support/add-on-world';
import { CORE } from '../support/choices';
import { refreshKilledAt } from '../support/killed-refresh';

const LEASE_MS = 6 * 60_000;
const makeWorld = addOnWorlds({ articles: 4, days: 21, ordersPerDay: 2 });

/** That no row is lost, wherever a refresh is killed, is tried in `test/faults`. */
it('a refresh that was killed tells in the journal how it ended', async () => {
  const world = await makeWorld();
  world.connect();
  refreshKilledAt(world, 1500);
  const events = world.journal('Лист', 'Событие');
  expect(new Set(events.filter(([, event]) => event === 'готово').map(([sheet]) => sheet)).size).toBe(CORE.length);
  expect(events.filter(([, event]) => event !== 'готово')).toEqual([]);
});

it('connecting that was killed can be done again', async () => {
  const world = await makeWorld();
  const { document, host, user } = world;
  const whole = host.run('connectShop', [world.token()], { document, user, mode: 'sidebar' }).stats.serviceCalls;
  for (let call = 1; call <= whole; call += 7) {
    const other = await makeWorld();
    other.host.faults = () => ({ killAtCall: call });
    expect(() => other.connect()).toThrow('killed');
    other.host.faults = null;
    // So long the one that died may still be at work.
    other.host.clock.advance(LEASE_MS);
    expect(other.connect()).toContain('подключён');
    expect([other.rows('Магазины').length, other.document.triggers.length]).toEqual([1, 1]);
  }
});
