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

it('a full store of the user: a pasted token ends in clear words and leaves nothing, a refresh tells each dataset so, and room heals it', async () => {
  const world = await makeWorld();
  const { document, host, user } = world;
  const own = host.propertiesOf(user);
  const fill = (leftBytes: number) => fillUp({ document: { properties: own } } as unknown as AddOnWorld, leftBytes);
  fill(300);
  expect(() => world.connect()).toThrow(/^Служебная память вашего аккаунта Google для этого дополнения заполнена: .+ «Удалить своё»/);
  expect([[...own.entries.keys()].filter((name) => name.startsWith('token.')), [...document.properties.entries.keys()].filter((name) => /^(vault|shops)/.test(name))]).toEqual([[], []]);
  const empty = () => [...own.entries.keys()].filter((name) => name.startsWith('alien.')).forEach((name) => own.entries.delete(name));
  empty();
  world.connect();
  fill(0);
  world.letHoursPass(2);
  expect(host.runs.filter(({ result }) => result.kind !== 'ok').slice(1)).toEqual([]);
  empty();
  world.letHoursPass(2);
  expect(new Panel(world).view().progress.datasets.filter(({ id }) => ['cards', 'orders', 'prices'].includes(id)).map(({ state }) => state)).toEqual(['done', 'done', 'done']);
});
