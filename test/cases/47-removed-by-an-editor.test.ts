import { addOnWorlds, type AddOnWorld } from '../support/add-on-world';
import { Panel } from '../support/panel';
import { storedValue } from '../support/stored-value';

const makeWorld = addOnWorlds({ articles: 2, days: 14, ordersPerDay: 1 }, { datasets: ['cards', 'prices'] });

function editorOf({ document, host }: AddOnWorld): ReturnType<AddOnWorld['host']['createUser']> {
  const editor = host.createUser('guest@example.com', { locale: 'ru' });
  document.addEditor(editor);
  return editor;
}

const propertiesOf = ({ document }: AddOnWorld) => JSON.stringify([...document.properties.entries].sort());

it('an editor without a token removes nothing: only a holder may, and the hourly run goes on', async () => {
  const world = await makeWorld();
  world.connect();
  world.refresh();
  const before = propertiesOf(world);
  expect(() => new Panel(world, editorOf(world)).change({ kind: 'removeEverything' })).toThrow('Это меняет тот, чьим токеном подключён магазин этой таблицы.');
  expect(propertiesOf(world)).toBe(before);
  await world.wb.clearLog();
  world.letHoursPass(7);
  expect((await world.requests()).length).toBeGreaterThan(0);
});

it.each([
  ['the hourly run', (world: AddOnWorld) => world.letHoursPass(3)],
  ['an opening of the panel', (world: AddOnWorld) => { new Panel(world).view(); }],
  ['a refresh by hand', (world: AddOnWorld) => { world.refresh(); }],
])('what is gone all the same, %s of the holder brings back', async (_, happen) => {
  const world = await makeWorld();
  world.connect();
  world.refresh();
  const rows = world.rows('Карточки');
  const before = storedValue<{ label: string; tokens: { id: string }[] }[]>(world.document, 'shops');
  world.document.properties.entries.delete('shops');
  happen(world);
  const after = storedValue<typeof before>(world.document, 'shops');
  expect(after.map(({ label, tokens }) => [label, tokens.map(({ id }) => id)])).toEqual(before.map(({ label, tokens }) => [label, tokens.map(({ id }) => id)]));
  expect([new Panel(world).view().hourlyStopped, world.rows('Карточки')]).toEqual(['', rows]);
});

it('a trigger that has gone comes back when its holder opens the panel, and nobody else\'s is made', async () => {
  const world = await makeWorld();
  world.connect();
  world.document.triggers.splice(0);
  new Panel(world, editorOf(world)).view();
  expect(world.document.triggers).toEqual([]);
  const panel = new Panel(world);
  panel.view();
  panel.view();
  expect(world.document.triggers.map(({ creator }) => creator)).toEqual([world.user]);
});

it('what nothing can bring back, because the keys have gone too, the owner is told once in the journal and always in the panel, until they connect again', async () => {
  const world = await makeWorld();
  world.connect();
  world.refresh();
  const { entries } = world.document.properties;
  for (const name of [...entries.keys()].filter((one) => one === 'shops' || one.startsWith('vault.'))) entries.delete(name);
  world.letHoursPass(3);
  const told = world.journal('Событие', 'Что случилось и что делать').filter(([event]) => event === 'ошибка');
  expect(told).toEqual([['ошибка', expect.stringMatching(/^Магазинов, которые вы подключали, в этой таблице больше нет: .+ Подключите магазин ещё раз\. Данные на листах целы\.$/)]]);
  expect(world.host.runs.filter(({ result }) => result.kind !== 'ok')).toEqual([]);
  expect(new Panel(world).view().hourlyStopped).toBe(told[0]?.[1]);
  world.connect();
  expect(new Panel(world).view().hourlyStopped).toBe('');
  const kept = [...world.host.propertiesOf(world.user).entries.keys()].filter((name) => name.startsWith('token.') || name.startsWith('lossTold.'));
  expect(kept).toHaveLength(1);
});

it('where everything that was stored is gone, the panel tells it and asks whose the sheets are', async () => {
  const world = await makeWorld();
  world.connect();
  world.refresh();
  world.document.properties.entries.clear();
  world.letHoursPass(3);
  expect(world.host.runs.filter(({ result }) => result.kind !== 'ok')).toEqual([]);
  const { copiedSheets, hourlyStopped } = new Panel(world).view();
  expect([copiedSheets.includes('Карточки'), hourlyStopped]).toEqual([true, expect.stringContaining('в этой таблице больше нет')]);
});
