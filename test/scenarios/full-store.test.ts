import { addOnWorlds, type AddOnWorld } from '../support/add-on-world';
import { Panel } from '../support/panel';

const makeWorld = addOnWorlds({ articles: 2, days: 14, ordersPerDay: 1 }, { datasets: ['cards', 'orders', 'prices'] });

/** Fills the file's store up, as another of our builds or a hundred shops might, but for so many bytes. */
function fillUp({ document: { properties } }: AddOnWorld, leftBytes: number): void {
  const used = [...properties.entries].reduce((sum, [name, text]) => sum + Buffer.byteLength(name + text), 0);
  let left = 500 * 1024 - used - leftBytes;
  for (let at = 0; left > 100; at += 1) {
    const name = `alien.${String(at).padStart(4, '0')}`;
    const text = 'x'.repeat(Math.min(9_000, left) - name.length);
    properties.set(name, text);
    left -= name.length + text.length;
  }
}

it.each([100, 500, 2_000])('a store with %d bytes left: the hourly run ends well, the panel says why nothing goes on, and room heals it', async (leftBytes) => {
  const world = await makeWorld();
  world.connect();
  fillUp(world, leftBytes);
  world.letHoursPass(2);
  const { host, document } = world;
  expect(host.runs.filter(({ result }) => result.kind !== 'ok').map(({ result }) => result)).toEqual([]);
  const view = new Panel(world).view();
  expect(view.progress.notices).toEqual([expect.stringMatching(/^Служебная память этой таблицы заполнена .+ Уберите в панели магазины/)]);
  for (const name of [...document.properties.entries.keys()]) if (name.startsWith('alien.')) document.properties.entries.delete(name);
  world.letHoursPass(2);
  expect(new Panel(world).view().progress.datasets.filter(({ id }) => ['cards', 'orders', 'prices'].includes(id)).map(({ state }) => state)).toEqual(['done', 'done', 'done']);
});
