import type { Class365Seed } from '../../local/class365/class365';
import { type RunningClass365, startClass365 } from '../../local/class365/spawn';
import { addOnWorlds, type AddOnWorld } from '../support/add-on-world';
import { choose, chooseWholeDatasets } from '../support/choices';
import { Panel } from '../support/panel';

/** Every invented secret of the tests is told apart from everything else by this. */
const SECRET = 'canary7365secret00000000000000ab';
const FIELDS = { address: 'https://romashka.class365.ru/', appId: '12345', secret: SECRET };
const STATUSES = [{ id: '1', name: 'Новый' }, { id: '2', name: 'В работе' }, { id: '3', name: 'Отменён' }, { id: '4', name: 'Продан' }];
const THINGS: Class365Seed['things'] = {
  organizations: [{ id: '10', name: 'ИП Ромашкин' }], employees: [{ id: '20', last_name: 'Ромашкин', first_name: 'Иван' }],
  partners: [{ id: '30', name: 'ООО "РВБ"' }, { id: '31', name: 'Покупатель' }], requestsource: [{ id: '40', name: 'Сайт' }, { id: '41', name: 'Wildberries' }], customerorderstatus: STATUSES,
};
const SEED: Class365Seed = { host: 'romashka.class365.ru', appId: '12345', secret: SECRET, things: THINGS };

let account: RunningClass365;
beforeAll(async () => { account = await startClass365(); });
afterAll(() => account.stop());
const makeWorld = addOnWorlds({ articles: 4, days: 28, ordersPerDay: 5, seed: 11 }, { others: (hostname) => (hostname.endsWith('.class365.ru') ? { hostname: '127.0.0.1', port: account.port } : null) });

type Things = Class365Seed['things'];

/** An account that has the goods of the cards by their barcodes, all but what `lacking` leaves out. */
async function connected({ lacking = 0, things = {} as Things } = {}): Promise<{ world: AddOnWorld; panel: Panel; seed: Class365Seed }> {
  const world = await makeWorld();
  chooseWholeDatasets(world, ['cards', 'fbsOrders', 'orders']);
  choose(world, { reports: {} });
  world.connect();
  world.refresh();
  const cards = world.rows('Карточки', 'Баркод', 'Артикул продавца').slice(lacking);
  const goods = cards.map(([, article], at) => ({
    id: String(500 + at), name: `Товар ${at}`, part: `${String(article)}-${at}`,
    remains: [{ store: { id: '1', name: 'Основной' }, amount: { total: at + 5, reserved: 2 } }, { store: { id: '2', name: 'Брак' }, amount: { total: 100, reserved: 0 } }],
  }));
  const barcodes = cards.map(([barcode], at) => ({ id: String(800 + at), value: String(barcode), good_id: String(500 + at) }));
  const seed = { ...SEED, things: { ...THINGS, goods, barcodes, ...things } };
  await account.seed(seed);
  const panel = new Panel(world);
  panel.connectSystem('class365', FIELDS);
  return { world, panel, seed };
}

const made = async (model: string) => (await account.state()).things[model] ?? [];
const ordersIn = (world: AddOnWorld) => world.rows('Сборочные задания FBS', 'Номер задания', 'Статус', 'Статус WB').map(([id, own, wb]) => ({ id: String(id), isCancelled: /отмен|отказ|брак/i.test(`${String(own)} ${String(wb)}`) }));

/** What must be there once all was handed over, however it came to be. */
async function expectWhole(world: AddOnWorld): Promise<void> {
  const [orders, theirs, goods, reservations] = [ordersIn(world), await made('customerorders'), await made('customerordergoods'), await made('reservations')];
  expect(theirs.map(({ comment }) => /^WB (\d+) · /.exec(String(comment))?.[1]).sort()).toEqual(orders.map(({ id }) => id).sort());
  expect(goods.map(({ customer_order_id: of }) => of).sort()).toEqual(theirs.map(({ id }) => id).sort());
  const cancelled = new Set(orders.filter(({ isCancelled }) => isCancelled).map(({ id }) => id));
  const live = theirs.filter(({ comment }) => !cancelled.has(/^WB (\d+)/.exec(String(comment))?.[1] ?? ''));
  expect(reservations.map(({ customer_order_id: of }) => of).sort()).toEqual(live.map(({ id }) => id).sort());
  for (const { comment, status_id: status } of theirs) expect([cancelled.has(/^WB (\d+)/.exec(String(comment))?.[1] ?? ''), status]).toEqual(status === '3' ? [true, '3'] : [false, '1']);
}

describe('Класс365', () => {
  it('gives goods and free stock of the chosen store, beside what WB has', async () => {
    const { world, panel } = await connected();
    const cards = world.rows('Карточки').length;
    expect(panel.talk('class365-goods', { store: 'основной' })).toMatchObject({ status: 'done', problem: '', findings: [], made: `Получено и создано товаров: ${cards}` });
    const rows = world.rows('Остатки из учёта', 'В учёте', 'Как найден', 'Откуда', 'По складам', 'Остаток на');
    expect(rows.map(([quantity]) => Number(quantity)).sort((one, other) => one - other)).toEqual(rows.map((_row, at) => at + 3));
    expect(rows.every(([, by, from, stores, at]) => by === 'по штрихкоду' && from === 'Класс365' && /^Основной: \d+$/.test(String(stores)) && at !== '')).toBe(true);
    panel.talk('class365-goods');
    expect(world.rows('Остатки из учёта', 'В учёте').every(([quantity]) => Number(quantity) > 100)).toBe(true);
  });

  it('has each order once with its good and reservation; cancelled ones reserve nothing', async () => {
    const { world, panel } = await connected();
    panel.talk('class365-goods');
    const view = panel.talk('class365-orders');
    expect(view).toMatchObject({ status: 'done', problem: '', findings: [], made: `Создано и обновлено заказов: ${ordersIn(world).length}` });
    await expectWhole(world);
    const sum = (await made('customerordergoods')).reduce((all, { price, amount }) => all + Math.round(Number(price) * Number(amount) * 100), 0);
    expect(sum / 100).toBeCloseTo(panel.previewTalk('class365-orders').sums[0]?.amount ?? 0, 2);
    expect(panel.talk('class365-orders')).toMatchObject({ status: 'done', made: 'Создано и обновлено заказов: 0' });
    await expectWhole(world);
    expect(JSON.stringify([view, world.document.properties.entries, world.document.workbook.sheetNames().map((name) => world.document.workbook.rows(name))])).not.toContain('canary');
    expect(JSON.stringify([...world.host.propertiesOf(world.user).entries])).not.toMatch(/canary|session/);
  });

  it('makes goods that it lacks once, with article and barcode', async () => {
    const { world, panel } = await connected({ lacking: 3 });
    expect(panel.talk('class365-goods', { missing: 'make' })).toMatchObject({ status: 'done', findings: [] });
    expect(panel.talk('class365-goods', { missing: 'make' })).toMatchObject({ status: 'done' });
    const cards = world.rows('Карточки', 'Баркод').map(([barcode]) => String(barcode)).sort();
    expect((await made('barcodes')).map(({ value }) => value).sort()).toEqual(cards);
    expect((await made('goods')).length).toBe(cards.length);
    expect(panel.previewTalk('class365-orders').findings).toEqual([]);
  });

  // Every answer is lost in test/exchange/class365.
  it('has no double wherever Google ends an execution', async () => {
    const { world, panel, seed } = await connected();
    panel.talk('class365-goods');
    const { host } = world;
    const runKilledAt = (call: number): number => {
      const before = host.callsSoFar;
      host.faults = (callsSoFar) => ({ killAtCall: call - (callsSoFar - before) });
      try {
        panel.talk('class365-orders');
      } catch {
        host.clock.advance(6 * 60_000 + 1000);
      }
      host.faults = null;
      expect(panel.talk('class365-orders').status).toBe('done');
      return host.callsSoFar - before;
    };
    const calls = runKilledAt(Infinity);
    for (let call = 1; call < calls; call += Math.ceil(calls / 6)) {
      await account.seed(seed);
      runKilledAt(call);
      await expectWhole(world);
    }
  });

  it('opens its session anew once when it has ended, and stops where the key is refused', async () => {
    const { panel } = await connected();
    panel.talk('class365-goods');
    await account.setFaults([0, 0, 401]);
    expect(panel.talk('class365-orders')).toMatchObject({ status: 'done' });
    await account.setFaults([503, 429]);
    expect(panel.talk('class365-goods').status).toBe('done');
    await account.setFaults([302]);
    expect(panel.talk('class365-goods')).toMatchObject({ status: 'failed', problem: expect.stringContaining('на другой адрес') as string });
    panel.connectSystem('class365', { ...FIELDS, secret: 'canary7365another0000000000000ab' });
    const view = panel.talk('class365-goods');
    expect(view).toMatchObject({ status: 'failed', problem: expect.stringContaining('не приняла') as string });
    expect(JSON.stringify([view, panel.report()])).not.toContain('canary');
  });

  it.each<[string, Things, Readonly<Record<string, string>>, RegExp]>([
    ['no partner', { partners: [{ id: '31', name: 'Покупатель' }] }, {}, /контрагента в Класс365 нет/],
    ['two employees', { employees: [{ id: '20', name: 'Иван' }, { id: '21', name: 'Анна' }] }, {}, /Сотрудников несколько: Иван, Анна/],
    ['an unknown status', {}, { 'stage-sold': 'Нет такого' }, /Статуса «нет такого» у заказов Класс365 нет. Есть: Новый/],
  ])('with %s says what to make there', async (_what, things, given, message) => {
    const { panel } = await connected({ things });
    panel.talk('class365-goods');
    expect(panel.talk('class365-orders', given).findings.join()).toMatch(message);
    expect(await made('customerorders')).toEqual([]);
  });

  it('takes no other address, and is off until it has one', async () => {
    const world = await makeWorld();
    choose(world, { reports: {} });
    world.connect();
    const panel = new Panel(world);
    for (const address of ['evil.example.com', 'https://evil.example.com/romashka.class365.ru', 'romashka.class365.ru.evil.com', 'http://romashka.class365.ru', 'a.b.class365.ru', 'romashka.class365.ru:8080', '']) {
      expect(() => panel.connectSystem('class365', { ...FIELDS, address })).toThrow(/Адрес/);
    }
    expect(() => panel.startTalk('class365-goods')).toThrow(/не подключена/);
  });
});
