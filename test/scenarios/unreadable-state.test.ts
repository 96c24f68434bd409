import type { HostUser } from '../../local/host';
import { mintToken, uuidOf } from '../../local/wb/token';
import { type AddOnWorld, addOnWorlds, START_MS } from '../support/add-on-world';
import { Panel } from '../support/panel';

const makeWorld = addOnWorlds({ articles: 2, days: 7, ordersPerDay: 1 }, { datasets: ['cards', 'orders'] });

const tokenOf = (shop: string) => mintToken({ type: 'personal', categories: 'all', sid: uuidOf(shop), expMs: START_MS + 90 * 86_400_000 });
const paste = ({ document, host }: AddOnWorld, user: HostUser, shop: string) => host.run('connectShop', [tokenOf(shop)], { document, user, mode: 'sidebar' }).kind;
const kept = ({ host }: AddOnWorld, user: HostUser) => [...host.propertiesOf(user).entries.keys()].filter((name) => name.startsWith('token.')).length;
const own = (world: AddOnWorld, user: HostUser) => new Panel(world, user).view().shops.map(({ tokens }) => tokens.filter(({ isOwn }) => isOwn).length);

/** What may be left of the list of shops: by an editor, by a newer build, by nobody. */
const BROKEN: Record<string, (text: string) => string | null> = {
  'cut off': (text) => text.slice(0, -5),
  'of a newer build': () => 'v99 {"shops":[]}',
  'empty': () => 'v1 []',
  'gone': () => null,
  'without its names': (text) => text.replace(/"id":"[^"]*"/g, '"id":""'),
};

it.each(Object.entries(BROKEN))('with a list of shops that is %s, whoever connects one shop again gets all of theirs back', async (_, breakIt) => {
  const world = await makeWorld();
  const second = world.host.createUser('second@example.com', { locale: 'ru' });
  world.document.addEditor(second);
  expect([paste(world, world.user, 'one'), paste(world, world.user, 'two'), paste(world, second, 'three'), paste(world, second, 'four')]).toEqual(['ok', 'ok', 'ok', 'ok']);
  const { entries } = world.document.properties;
  const broken = breakIt(entries.get('shops') as string);
  if (broken === null) entries.delete('shops');
  else entries.set('shops', broken);
  expect(paste(world, world.user, 'one')).toBe('ok');
  expect([kept(world, world.user), kept(world, second), own(world, world.user)]).toEqual([2, 2, [1, 1]]);
  expect(paste(world, second, 'three')).toBe('ok');
  expect([own(world, world.user), own(world, second)].map((counts) => [...counts].sort())).toEqual([[0, 0, 1, 1], [0, 0, 1, 1]]);
});

it('a shop or token in the list that cannot be read takes no other along', async () => {
  const world = await makeWorld();
  expect([paste(world, world.user, 'one'), paste(world, world.user, 'two')]).toEqual(['ok', 'ok']);
  const { entries } = world.document.properties;
  const text = entries.get('shops') as string;
  for (const bad of [',{"id":5}]', ',null]', ',{"id":"","label":"x","tokens":[]}]', ',{"id":"x","label":"x","tokens":5}]']) {
    entries.set('shops', text.replace(/\]$/, bad));
    expect(own(world, world.user)).toEqual([1, 1]);
  }
  entries.set('shops', text.replace('"tokens":[', '"tokens":[null,{"id":1},'));
  expect(own(world, world.user)).toEqual([1, 1]);
});

it.each(['"cards":5', '"cards":null', '"cards":[]'])('a choice that cannot be read, %s, switches nothing on that was off', async (bad) => {
  const world = await makeWorld();
  world.connect();
  const panel = new Panel(world);
  panel.change({ kind: 'dataset', id: 'orders', isOn: false });
  const { entries } = world.document.properties;
  entries.set('settings', (entries.get('settings') as string).replace('"datasets":{', `"datasets":{${bad},`).replace('"alerts":{', `"alerts":{"none":5`));
  expect(panel.view().datasets.find(({ id }) => id === 'orders')?.isOn).toBe(false);
});

it.each([-7, 0.5, 1e300])('a period of %d days and as many hours count as not chosen', async (number) => {
  const world = await makeWorld();
  world.connect();
  const panel = new Panel(world);
  const before = panel.view().datasets.find(({ id }) => id === 'orders');
  const { entries } = world.document.properties;
  entries.set('settings', (entries.get('settings') as string).replace('"datasets":{', `"datasets":{"orders":{"historyDays":${number},"everyHours":${number}},`));
  const now = panel.view().datasets.find(({ id }) => id === 'orders');
  expect(now?.historyDays).toBe(before?.historyDays);
  if (number !== 1e300) expect(now?.everyHours).toBe(before?.everyHours);
});

it('settings that cannot be read switch nothing on by the hour, the panel says so, and a reset makes them as at first', async () => {
  const world = await makeWorld();
  world.connect();
  const panel = new Panel(world);
  panel.change({ kind: 'columns', id: 'orders', without: ['brand'] });
  const { entries } = world.document.properties;
  const broken = (entries.get('settings') as string).slice(0, -4);
  entries.set('settings', broken);
  await world.wb.clearLog();
  world.letHoursPass(2);
  expect(await world.requests()).toEqual([]);
  const view = panel.view();
  expect([view.datasets.filter(({ isOn }) => isOn), view.progress.notices.join(' ')]).toEqual([[], expect.stringContaining('прочитались не целиком')]);
  expect(entries.get('settings')).toBe(broken);
  const after = panel.change({ kind: 'reset' });
  expect(after.datasets.find(({ id }) => id === 'orders')?.isOn).toBe(true);
  expect([after.progress.notices.join(' ').includes('не целиком'), entries.get('aside.settings')]).toEqual([false, broken]);
});
