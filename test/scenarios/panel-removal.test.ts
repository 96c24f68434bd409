import { uuidOf } from '../../local/wb/token';
import type { PanelChange } from '../../src/app/panel/view';
import { type AddOnWorld, addOnWorlds, SHOP } from '../support/add-on-world';
import { Panel } from '../support/panel';

const makeWorld = addOnWorlds({ articles: 2, days: 14, ordersPerDay: 1 });

const OTHER = uuidOf('another shop');

async function connected(): Promise<{ world: AddOnWorld; panel: Panel }> {
  const world = await makeWorld();
  world.connect();
  world.refresh();
  return { world, panel: new Panel(world) };
}

/** Every key and value in every store that a person or a script can read. */
function storesOf({ document, host, user }: AddOnWorld): string {
  const caches = JSON.stringify([document.cache, host.scriptCache, host.cacheOf(user)], (_, value: unknown) => (value instanceof Map ? [...value] : value));
  return JSON.stringify([[...document.properties.entries], [...host.propertiesOf(user).entries], [...host.scriptProperties.entries], caches]);
}

const userKeys = ({ host, user }: AddOnWorld) => [...host.propertiesOf(user).entries.keys()].map((key) => key.split('.')[0]).sort();
const documentKeys = ({ document }: AddOnWorld) => [...new Set([...document.properties.entries.keys()].map((key) => key.split('.')[0]))].sort();

/** The ciphertext and the token's own id, which must both be gone. */
function tracesOf(world: AddOnWorld, tokenId: string): string[] {
  const stores = storesOf(world);
  return [tokenId, ...sealed].filter((trace) => stores.includes(trace));
}

let sealed: string[] = [];

function remember(world: AddOnWorld): void {
  sealed = [...world.host.propertiesOf(world.user).entries].filter(([key]) => key.startsWith('token.')).map(([, value]) => value.slice(10, 60));
  expect(sealed.length).toBeGreaterThan(0);
}

const tokenIdIn = (panel: Panel) => panel.view().shops[0]?.tokens[0]?.id as string;

describe('a token that is removed', () => {
  it('leaves no trace, ends the work and the trigger, and leaves sheets and the shop\'s name', async () => {
    const { world, panel } = await connected();
    const tokenId = tokenIdIn(panel);
    remember(world);
    expect(tracesOf(world, tokenId)).toEqual([tokenId, ...sealed]);
    const rows = world.rows('Заказы');
    const view = panel.change({ kind: 'removeToken', shopId: world.sid, tokenId });
    expect(view.shops).toEqual([{ id: world.sid, label: SHOP, tokens: [] }]);
    expect([tracesOf(world, tokenId), userKeys(world)]).toEqual([[], ['throttle', 'usage']]);
    expect([world.rows('Заказы'), world.document.triggers]).toEqual([rows, []]);
    expect(() => panel.start()).toThrow('Токен магазина здесь не найден');
    await world.wb.clearLog();
    world.letHoursPass(3);
    expect(await world.requests()).toEqual([]);
  });

  it('leaves its shop the other one, which goes on', async () => {
    const world = await makeWorld();
    const panel = new Panel(world);
    world.connect({ categories: [13] });
    world.connect({ categories: [1, 2, 3, 5] });
    const [first, second] = panel.view().shops[0]?.tokens ?? [];
    panel.change({ kind: 'removeToken', shopId: world.sid, tokenId: first?.id as string });
    expect(panel.view().shops[0]?.tokens.map(({ id }) => id)).toEqual([second?.id]);
    const states = new Map(world.refresh().map(({ id, state }) => [id, state]));
    expect([states.get('orders'), states.get('finance'), world.document.triggers.length]).toEqual(['done', 'unavailable', 1]);
  });

  it('can be connected again, and the rows are found again', async () => {
    const { world, panel } = await connected();
    const rows = world.rows('Заказы');
    panel.change({ kind: 'removeToken', shopId: world.sid, tokenId: tokenIdIn(panel) });
    world.host.clock.advance(3_600_000);
    world.connect();
    world.refresh();
    expect(world.rows('Заказы')).toEqual(rows);
  });
});

describe('a shop that is removed', () => {
  it('leaves no trace of its token nor of its states; the other shop goes on', async () => {
    const { world, panel } = await connected();
    const tokenId = tokenIdIn(panel);
    remember(world);
    world.connect({ sid: OTHER });
    const rows = world.rows('Заказы');
    const view = panel.change({ kind: 'removeShop', shopId: world.sid });
    expect(view.shops.map(({ id }) => id)).toEqual([OTHER]);
    expect(tracesOf(world, tokenId)).toEqual([]);
    expect([...world.document.properties.entries.keys()].filter((key) => key.includes(world.sid))).toEqual([]);
    expect([world.rows('Заказы'), world.document.triggers.length]).toEqual([rows, 1]);
    expect(new Set(panel.view().progress.datasets.map(({ shop }) => shop)).size).toBe(1);
  });

  it('while a step is at work ends that step before its next call, and nothing comes back', async () => {
    const world = await makeWorld();
    const panel = new Panel(world);
    world.connect();
    const tokenId = tokenIdIn(panel);
    remember(world);
    panel.start();
    const { document, host, user } = world;
    let fetches = 0;
    await world.wb.clearLog();
    host.faults = () => ({
      onCall: (call) => {
        if (call === 'UrlFetchApp.fetch' && (fetches += 1) === 2) {
          host.faults = null;
          host.run('panelChange', [{ kind: 'removeShop', shopId: world.sid }], { document, user, mode: 'sidebar' });
        }
      },
    });
    panel.step();
    expect(await world.requests()).toHaveLength(2);
    expect(tracesOf(world, tokenId)).toEqual([]);
    expect([...document.properties.entries.keys()].filter((key) => key.includes(world.sid))).toEqual([]);
  });
});

it('killed at any call a removal can be done again, and then leaves no trace', async () => {
  const world = await makeWorld();
  const { document, host, user } = world;
  const leftovers: string[] = [];
  for (let call = 1, isWhole = false; !isWhole; call += 1) {
    world.connect();
    remember(world);
    const wanted = { kind: 'removeShop', shopId: world.sid };
    isWhole = host.run('panelChange', [wanted], { document, user, mode: 'sidebar', faults: { killAtCall: call } }).kind === 'ok';
    if (!isWhole) new Panel(world).change({ kind: 'removeShop', shopId: world.sid });
    const stores = storesOf(world);
    leftovers.push(...[...sealed, `token.${document.id}`, `job.${world.sid}`].filter((trace) => stores.includes(trace)).map((trace) => `${call}: ${trace}`));
    host.clock.advance(60_000);
  }
  expect(leftovers).toEqual([]);
});

describe('everything removed', () => {
  it('leaves the sheets, and of the stores what the user has in other files', async () => {
    const { world, panel } = await connected();
    const tokenId = tokenIdIn(panel);
    remember(world);
    const elsewhere = world.host.createDocument('Другая таблица', world.user);
    world.host.run('connectShop', [world.token()], { document: elsewhere, user: world.user, mode: 'sidebar' });
    const sheets = world.document.workbook.sheetNames();
    const view = panel.change({ kind: 'removeEverything' });
    expect([view.shops, view.progress.datasets, documentKeys(world), world.document.triggers]).toEqual([[], [], [], []]);
    expect(world.document.workbook.sheetNames()).toEqual(sheets);
    expect(tracesOf(world, tokenId).filter((trace) => trace !== tokenId)).toEqual([]);
    expect(userKeys(world)).toEqual(['holder', 'label', 'throttle', 'token', 'usage']);
    expect([...world.host.propertiesOf(world.user).entries.keys()].filter((key) => key.includes(world.document.id))).toEqual([]);
    expect(() => panel.start()).toThrow('Магазин ещё не подключён');
  });

  it('leaves another user of the file what is theirs, and they go on', async () => {
    const { world, panel } = await connected();
    const guest = world.host.createUser('guest@example.com', { locale: 'ru' });
    world.document.addEditor(guest);
    world.host.run('connectShop', [world.token({ sid: OTHER })], { document: world.document, user: guest, mode: 'sidebar' });
    panel.change({ kind: 'removeEverything' });
    expect(panel.view().shops.map(({ tokens }) => tokens.length)).toEqual([0, 1]);
    expect(() => panel.start()).toThrow('Токен магазина здесь не найден');
    const guests = new Panel(world, guest);
    const ended = guests.drive(guests.start(['cards', 'prices'])).datasets.filter(({ id }) => id === 'cards' || id === 'prices');
    expect(ended.map(({ state }) => state)).toEqual(['done', 'done']);
  });
});

describe('what belongs to another user', () => {
  /** The seller's shop, to which a guest of the file has connected a token too. */
  async function shared(theirs: Parameters<AddOnWorld['token']>[0] = {}): Promise<{ world: AddOnWorld; panel: Panel; guests: Panel }> {
    const world = await makeWorld();
    world.connect({ categories: [1, 2] });
    const guest = world.host.createUser('guest@example.com', { locale: 'ru' });
    world.document.addEditor(guest);
    world.host.run('connectShop', [world.token(theirs)], { document: world.document, user: guest, mode: 'sidebar' });
    return { world, panel: new Panel(world), guests: new Panel(world, guest) };
  }

  const tokensOf = (panel: Panel) => panel.view().shops[0]?.tokens.map(({ id, isOwn }) => ({ id, isOwn })) ?? [];

  it('is not displaced by a token that opens more', async () => {
    const { panel, guests } = await shared();
    expect([tokensOf(panel), tokensOf(guests)].map((tokens) => tokens.map(({ isOwn }) => isOwn))).toEqual([[true, false], [false, true]]);
  });

  it('is taken out by them alone, and so is a shop with it', async () => {
    const { world, panel, guests } = await shared();
    const [mine, theirs] = tokensOf(panel).map(({ id }) => id) as [string, string];
    expect(() => panel.change({ kind: 'removeToken', shopId: world.sid, tokenId: theirs })).toThrow('убрать его может только он');
    expect(() => panel.change({ kind: 'removeShop', shopId: world.sid })).toThrow('убрать его может только он');
    guests.change({ kind: 'removeToken', shopId: world.sid, tokenId: theirs });
    expect(tokensOf(panel)).toEqual([{ id: mine, isOwn: true }]);
    expect(() => guests.change({ kind: 'removeShop', shopId: world.sid })).toThrow('чьим токеном подключён магазин');
    expect(panel.change({ kind: 'removeShop', shopId: world.sid }).shops).toEqual([]);
  });

  it('stays when both have pasted the same token and one takes theirs out', async () => {
    const { world, panel, guests } = await shared({ categories: [1, 2] });
    const id = tokensOf(panel)[0]?.id as string;
    expect([tokensOf(panel), tokensOf(guests)]).toEqual([[{ id, isOwn: true }], [{ id, isOwn: true }]]);
    panel.change({ kind: 'removeToken', shopId: world.sid, tokenId: id });
    expect([tokensOf(panel), tokensOf(guests)]).toEqual([[{ id, isOwn: false }], [{ id, isOwn: true }]]);
  });

  it('is widened by nobody who holds no token, and lessened by everybody', async () => {
    const world = await makeWorld();
    world.connect();
    const guest = world.host.createUser('guest@example.com', { locale: 'ru' });
    world.document.addEditor(guest);
    const [panel, guests] = [new Panel(world), new Panel(world, guest)];
    const widening: PanelChange[] = [
      { kind: 'dataset', id: 'orders', isOn: true }, { kind: 'schedule', id: 'orders', everyHours: 1, atHour: null, weekday: null }, { kind: 'history', id: 'orders', historyDays: 90 },
      { kind: 'columns', id: 'orders', without: [] }, { kind: 'preset', id: 'all' }, { kind: 'reset' }, { kind: 'removeShop', shopId: world.sid },
    ];
    for (const change of widening) expect(() => guests.change(change)).toThrow('чьим токеном подключён магазин');
    guests.change({ kind: 'dataset', id: 'orders', isOn: false });
    expect(panel.view().datasets.find(({ id }) => id === 'orders')?.isOn).toBe(false);
    expect([guests.pause().isPaused, panel.view().progress.isPaused]).toEqual([true, true]);
    expect(() => guests.resume()).toThrow('чьим токеном подключён магазин');
    expect(panel.resume().isPaused).toBe(false);
    panel.change({ kind: 'live', isLive: true });
    expect(guests.change({ kind: 'live', isLive: false }).settings.live.filter(({ isOn }) => isOn)).toEqual([]);
  });
});
