import { uuidOf } from '../../local/wb/token';
import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { Panel } from '../support/panel';
import { storedValue } from '../support/stored-value';
import { wbOrder } from '../support/wb-orders';

const makeWorld = addOnWorlds({ articles: 2, days: 7, ordersPerDay: 1 }, { datasets: ['orders'] });
const SELLERS = [uuidOf('first'), uuidOf('second')] as const;
const NAMES = ['Лампа', 'Торшер'] as const;

interface Stored { id: string; label: string; tokens: Record<string, unknown>[] }

/** Two shops of one holder, each with an order of the same number, both refreshed. */
async function twoShops(): Promise<AddOnWorld> {
  const world = await makeWorld();
  await world.wb.setFaults(SELLERS.flatMap((sid, at) => [
    { match: { path: '/api/v1/seller-info', sid }, answer: { status: 200, body: { sid, tradeMark: NAMES[at], name: '' } } },
    { match: { path: '/api/v1/supplier/orders', sid }, answer: { status: 200, body: [wbOrder('s1', 100 + at)] } },
  ]));
  for (const sid of SELLERS) world.connect({ sid });
  world.refresh();
  return world;
}

const rows = (world: AddOnWorld) => world.rows('Заказы', 'Магазин', 'Артикул WB').map((cells) => cells.join(' ')).sort();
const shown = (world: AddOnWorld) => new Panel(world).view().shops.map(({ label }) => label).sort();
function forge(world: AddOnWorld, change: (shops: Stored[]) => Stored[]): void {
  world.document.properties.entries.set('shops', `v1 ${JSON.stringify(change(storedValue<Stored[]>(world.document, 'shops')))}`);
}

/** What somebody who may edit may make of the list of shops, which lies in the file. */
const FORGED: [string, (shops: Stored[]) => Stored[]][] = [
  ['have another name', (shops) => shops.map((shop) => ({ ...shop, label: `${shop.label}, новый адрес` }))],
  ['have one another\'s names', ([one, two]) => [{ ...one as Stored, label: two?.label ?? '' }, { ...two as Stored, label: one?.label ?? '' }]],
  ['have one name', (shops) => shops.map((shop) => ({ ...shop, label: 'Лампа' }))],
  ['have a formula for a name', (shops) => shops.map((shop) => ({ ...shop, label: '=IMPORTDATA("https://example.com")' }))],
  ['stand beside a third of the same name', (shops) => [...shops.map((shop) => ({ ...shop, label: 'x' })), { id: uuidOf('third'), label: 'Лампа', tokens: [] }]],
];

it.each(FORGED)('shops that %s in the file are called in the panel and in rows as their holder has connected them', async (_, change) => {
  const world = await twoShops();
  const before = rows(world);
  expect(before).toEqual(['Лампа 100', 'Торшер 101']);
  forge(world, change);
  expect(shown(world)).toEqual(expect.arrayContaining([...NAMES]));
  forge(world, change);
  world.letHoursPass(3);
  expect(rows(world)).toEqual(before);
});

it.each<[string, Record<string, unknown>]>([
  ['another kind', { type: 'base' }],
  ['no categories', { mask: 0 }],
  ['all categories', { mask: 2 ** 30 - 1 }],
  ['an end long ago', { expiresAtMs: 1 }],
  ['an end in decades', { expiresAtMs: 9e12 }],
  ['another holder', { holders: ['somebody'] }],
])('a token that has %s in the file is shown as it says itself', async (_, forged) => {
  const world = await twoShops();
  const before = new Panel(world).view().shops;
  forge(world, (shops) => shops.map((shop) => ({ ...shop, tokens: shop.tokens.map((token) => ({ ...token, ...forged })) })));
  expect(new Panel(world).view().shops).toEqual(before);
});

it('somebody else who connects the shop calls it as its rows do, whatever the file says', async () => {
  const world = await twoShops();
  const { document, host } = world;
  forge(world, (shops) => shops.map((shop) => ({ ...shop, label: `${shop.label}, новый адрес` })));
  const second = host.createUser('second@example.com', { locale: 'ru' });
  document.addEditor(second);
  const token = world.token({ sid: SELLERS[0], categories: [1, 5] });
  expect(host.run('connectShop', [token], { document, user: second, mode: 'sidebar' }).kind).toBe('ok');
  expect([new Panel(world, second).view().shops.find(({ id }) => id === SELLERS[0])?.label, shown(world), new Panel(world, second).view().shops.map(({ label }) => label).sort()]).toEqual([NAMES[0], [...NAMES], [...NAMES]]);
});
