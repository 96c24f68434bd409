import { uuidOf } from '../../local/wb/token';
import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { chooseDatasets } from '../support/choices';
import { Panel } from '../support/panel';
import { wbOrder } from '../support/wb-orders';

const makeWorld = addOnWorlds({ articles: 3, days: 7, ordersPerDay: 1 }, { datasets: ['orders'] });
const SELLERS = [uuidOf('first'), uuidOf('second'), uuidOf('third')] as const;
/** Orders of one number, so that only the shop tells them apart. */
const ARTICLES = SELLERS.map((_sid, at) => [100 + at, 200 + at]);

type Card = Readonly<Record<string, unknown>> | 429 | 500;
const card = (tradeMark: string, name = ''): Card => ({ tradeMark, name });

async function answer(world: AddOnWorld, cards: readonly Card[]): Promise<void> {
  await world.wb.setFaults(SELLERS.flatMap((sid, at) => {
    const said = cards[at] ?? 500;
    return [
      { match: { path: '/api/v1/seller-info', sid }, answer: typeof said === 'number' ? { status: said, body: { title: 'too many requests' } } : { status: 200, body: { sid, ...said } } },
      { match: { path: '/api/v1/supplier/orders', sid }, answer: { status: 200, body: (ARTICLES[at] as number[]).map((nmId, n) => wbOrder(`s${n}`, nmId)) } },
    ];
  }));
}

/** What an order says of its shop: every row of the sheet, as `shop article`. */
const rows = (world: AddOnWorld) => world.rows('Заказы', 'Магазин', 'Артикул WB').map((cells) => cells.join(' ')).sort();
const connect = (world: AddOnWorld, at: number) => world.connect({ sid: SELLERS[at] as string, type: 'base' });
const remove = (world: AddOnWorld, at: number) => new Panel(world).change({ kind: 'removeShop', shopId: SELLERS[at] as string });

async function refresh(world: AddOnWorld): Promise<void> {
  world.host.clock.advance(4 * 3_600_000);
  world.refresh();
}

it.each<[string, Card]>([
  ['WB gives its name once a day only', 429],
  ['WB fails', 500],
  ['WB has renamed it', card('Торшер')],
  ['it has lost its name', card('')],
])('a shop that was removed and comes back is the same where %s', async (_, said) => {
  const world = await makeWorld();
  await answer(world, [card('Лампа')]);
  connect(world, 0);
  await refresh(world);
  expect(rows(world)).toEqual(['Лампа 100', 'Лампа 200']);
  remove(world, 0);
  await answer(world, [said]);
  expect(connect(world, 0)).toContain('Магазин «Лампа» подключён');
  await refresh(world);
  expect(rows(world)).toEqual(['Лампа 100', 'Лампа 200']);
});

it('a shop of a file whose properties are gone, as in a copy, is the same', async () => {
  const world = await makeWorld();
  await answer(world, [card('Лампа')]);
  connect(world, 0);
  await refresh(world);
  new Panel(world).change({ kind: 'removeEverything' });
  await answer(world, [429]);
  chooseDatasets(world, ['orders']);
  expect(connect(world, 0)).toContain('Магазин «Лампа» подключён');
  new Panel(world).change({ kind: 'copiedSheets', isAdopted: true });
  await refresh(world);
  expect(rows(world)).toEqual(['Лампа 100', 'Лампа 200']);
});

describe('shops of one name', () => {
  it.each<[string, readonly Card[]]>([
    ['the same trade mark', [card('Лампа'), card('Лампа'), card('Лампа')]],
    ['other blanks and letters', [card('Лампа дома'), card(' лампа  ДОМА '), card('ЛАМПА\u00a0дома\n')]],
    ['no name', [card(''), card('', ''), 500]],
    ['names as numbers added would be', [card('Лампа'), card('Лампа (2)'), card('лампа')]],
  ])('are as many shops, in whatever order they come and go: %s', async (_, cards) => {
    const world = await makeWorld();
    await answer(world, cards);
    const labels = new Map<number, string>();
    const join = (at: number) => {
      const [, label = ''] = /Магазин «(.*)» подключён/.exec(connect(world, at)) ?? [];
      expect([at, labels.get(at) ?? label]).toEqual([at, label]);
      labels.set(at, label);
    };
    const expectApart = () => {
      const names = [...labels.values()];
      expect(new Set(names.map((name) => name.toLowerCase().replace(/\s+/g, ' ').trim())).size).toBe(names.length);
      expect(rows(world)).toEqual([...labels].flatMap(([at, label]) => (ARTICLES[at] as number[]).map((nmId) => `${label} ${nmId}`)).sort());
    };
    join(0);
    join(1);
    await refresh(world);
    expectApart();
    remove(world, 0);
    join(2);
    await refresh(world);
    expectApart();
    remove(world, 1);
    remove(world, 2);
    join(1);
    join(0);
    await refresh(world);
    expectApart();
  });
});

it('a name as long as a page is cut, and the shop works', async () => {
  const world = await makeWorld();
  await answer(world, [card('Лампа '.repeat(4_000))]);
  connect(world, 0);
  await refresh(world);
  expect(rows(world).map((row) => row.length)).toEqual([64, 64]);
});
