import type { Bitrix24Seed } from '../../local/bitrix24/bitrix24';
import { type RunningBitrix24, startBitrix24 } from '../../local/bitrix24/spawn';
import { AddOn } from '../../local/start/add-on';
import { addOnWorlds, type AddOnWorld } from '../support/add-on-world';
import { choose, chooseWholeDatasets } from '../support/choices';
import { Panel } from '../support/panel';

/** Every invented secret of the tests is told apart from everything else by this. */
const CODE = 'canary7b24hook0code';
const HOST = 'romashka.bitrix24.ru';
const WEBHOOK = `https://${HOST}/rest/1/${CODE}/`;
const stage = (STATUS_ID: string, NAME: string, SORT: number, SEMANTICS: string | null = null, ENTITY_ID = 'DEAL_STAGE') => ({ ENTITY_ID, STATUS_ID, NAME, SORT: String(SORT), SEMANTICS });
const STATUSES = [
  stage('WON', 'Успех', 60, 'S'), stage('NEW', 'Новая', 10), stage('PREPARATION', 'Подготовка', 20), stage('EXECUTING', 'В работе', 30), stage('LOSE', 'Провал', 70, 'F'), stage('APOLOGY', 'Анализ', 80, 'F'),
  stage('C5:NEW', 'Заявка', 10, null, 'DEAL_STAGE_5'), stage('C5:WON', 'Продано', 50, 'S', 'DEAL_STAGE_5'), stage('C5:LOSE', 'Нет', 60, 'F', 'DEAL_STAGE_5'),
];
const SEED: Bitrix24Seed = { host: HOST, path: `/rest/1/${CODE}`, statuses: STATUSES };
const ORDERS = 'Сборочные задания FBS';

let portal: RunningBitrix24;
beforeAll(async () => { portal = await startBitrix24(); });
afterAll(() => portal.stop());
const makeWorld = addOnWorlds({ articles: 6, days: 28, ordersPerDay: 24, seed: 11 }, { others: (hostname) => (hostname.endsWith('.bitrix24.ru') ? { hostname: '127.0.0.1', port: portal.port } : null) });

async function connected(seed: Partial<Bitrix24Seed> = {}): Promise<{ world: AddOnWorld; panel: Panel }> {
  const world = await makeWorld();
  chooseWholeDatasets(world, ['cards', 'fbsOrders', 'orders']);
  choose(world, { reports: {} });
  world.connect();
  world.refresh();
  await portal.seed({ ...SEED, ...seed });
  const panel = new Panel(world);
  panel.connectSystem('bitrix24', { webhook: WEBHOOK });
  return { world, panel };
}

const ordersIn = (world: AddOnWorld) => world.rows(ORDERS, 'Номер задания', 'Статус', 'Статус WB').map(([id, own, wb]) => ({ id: String(id), words: `${String(own)} ${String(wb)}` }));
const originOf = ({ fields }: { fields: Readonly<Record<string, unknown>> }) => String(fields['originId']);

describe('Битрикс24', () => {
  it('gets each order as one deal with its good, sum and stage, and nothing of a buyer', async () => {
    const { world, panel } = await connected();
    const orders = ordersIn(world);
    expect(orders.length).toBeGreaterThan(30);
    const view = panel.talk('bitrix24-orders');
    expect(view).toMatchObject({ status: 'done', problem: '', findings: [], made: `Создано и обновлено сделок: ${orders.length}` });
    const { deals, seen } = await portal.state();
    expect(deals.map(originOf).sort()).toEqual(orders.map(({ id }) => id).sort());
    for (const { id, words } of orders) {
      const deal = deals.find((one) => originOf(one) === id);
      const expected = /отмен|отказ|брак/i.test(words) ? 'LOSE' : /Получен/.test(words) ? 'WON' : /В доставке|Отсортирован|Ждёт/.test(words) ? 'EXECUTING' : /На сборке/.test(words) ? 'PREPARATION' : 'NEW';
      expect({ id, words, stage: deal?.fields['stageId'], rows: deal?.rows.length }).toEqual({ id, words, stage: expected, rows: 1 });
      expect(Object.keys(deal?.fields ?? {}).filter((name) => /contact|company/i.test(name))).toEqual([]);
    }
    const sum = deals.reduce((all, { rows }) => all + Math.round(Number(rows[0]?.['price']) * 100), 0);
    expect(sum / 100).toBeCloseTo(panel.previewTalk('bitrix24-orders').sums[0]?.amount ?? 0, 2);
    // Two calls a second at most, over any ten seconds with what is in store.
    for (const { atMs } of seen) expect(seen.filter((one) => one.atMs >= atMs && one.atMs < atMs + 10_000).length).toBeLessThanOrEqual(25);
    expect(panel.talk('bitrix24-orders')).toMatchObject({ status: 'done', made: 'Создано и обновлено сделок: 0' });
    expect((await portal.state()).deals.length).toBe(orders.length);
    expect(JSON.stringify([view, world.document.properties.entries, world.document.workbook.sheetNames().map((name) => world.document.workbook.rows(name))])).not.toContain('canary');
  });

  it('has the sticker in the note where the sheet of orders knows it', async () => {
    const { world, panel } = await connected();
    panel.talk('bitrix24-orders');
    const stickers = new Set(world.rows('Заказы', 'Стикер').map(([sticker]) => String(sticker)).filter((sticker) => sticker !== ''));
    const notes = (await portal.state()).deals.map(({ fields }) => String(fields['sourceDescription']));
    expect(stickers.size).toBeGreaterThan(0);
    expect(notes.filter((note) => [...stickers].some((sticker) => note.includes(`№ ${sticker}`))).length).toBeGreaterThan(0);
  });

  it('leaves a stage that a manager has chosen, until WB moves the order', async () => {
    const { panel } = await connected();
    panel.talk('bitrix24-orders');
    const { deals } = await portal.state();
    const [kept, moved] = deals;
    if (kept === undefined || moved === undefined) throw new Error('no deals');
    await portal.seed({ ...SEED, deals: deals.map((deal) => (deal.id === kept.id ? { ...deal, fields: { ...deal.fields, stageId: 'APOLOGY' } } : deal.id === moved.id ? { ...deal, fields: { ...deal.fields, stageId: 'APOLOGY', sourceDescription: 'WB was elsewhere' } } : deal)) });
    expect(panel.talk('bitrix24-orders')).toMatchObject({ status: 'done', made: 'Создано и обновлено сделок: 1' });
    const after = (await portal.state()).deals;
    expect(after.find(({ id }) => id === kept.id)?.fields['stageId']).toBe('APOLOGY');
    expect(after.find(({ id }) => id === moved.id)?.fields).toMatchObject({ stageId: moved.fields['stageId'], sourceDescription: moved.fields['sourceDescription'] });
  });

  it('tells on the page and in the journal of a deal that two spreadsheets made in the same second', async () => {
    const { world, panel } = await connected();
    panel.talk('bitrix24-orders');
    const { deals } = await portal.state();
    const [first] = deals;
    if (first === undefined) throw new Error('no deals');
    await portal.seed({ ...SEED, deals: [...deals, { ...first, id: 900 }] });
    const told = `Заказ WB ${originOf(first)} стоит в Битрикс24 не одной сделкой: лишнюю, № 900, удалите.`;
    expect(panel.talk('bitrix24-orders')).toMatchObject({ status: 'done', findings: [told] });
    expect(world.journal('Лист', 'Событие', 'Что случилось и что делать').pop()).toEqual(['Битрикс24: сделки из заказов FBS', 'обмен', `Создано и обновлено сделок: 0 · ${told}`]);
  });

  it('makes products that the catalogue lacks once, and deals name them', async () => {
    const { world, panel } = await connected({ products: [{ id: 7, iblockId: 23, name: 'Своя услуга', xmlId: 'own' }] });
    const cards = world.rows('Карточки').length;
    expect(panel.talk('bitrix24-products')).toMatchObject({ status: 'done', problem: '', findings: [], made: `Товаров в каталоге: ${cards + 1}` });
    expect(panel.talk('bitrix24-products').status).toBe('done');
    const { products } = await portal.state();
    expect([products.length, new Set(products.map(({ xmlId }) => xmlId)).size]).toEqual([cards + 1, cards + 1]);
    expect(world.rows('Остатки из учёта', 'Откуда').every(([from]) => from === 'Битрикс24')).toBe(true);
    expect(panel.talk('bitrix24-orders')).toMatchObject({ status: 'done', findings: [] });
    const known = new Set(products.map(({ id }) => String(id)));
    expect((await portal.state()).deals.every(({ rows }) => known.has(String(rows[0]?.['productId'])))).toBe(true);
  });

  it('has no double whichever answer is lost on the way, of deals and of products', async () => {
    const { world, panel } = await connected();
    const count = { deals: ordersIn(world).length, products: world.rows('Карточки').length };
    for (const [unit, kind] of [['bitrix24-orders', 'deals'], ['bitrix24-products', 'products']] as const) {
      await portal.seed(SEED);
      panel.talk(unit);
      const calls = (await portal.state()).seen.length;
      for (let lost = 0; lost < calls; lost += 1) {
        await portal.seed({ ...SEED, faults: [...Array<number>(lost).fill(0), 200] });
        expect(panel.talk(unit).status).toBe('done');
        const state = await portal.state();
        expect({ unit, lost, made: state[kind].length }).toEqual({ unit, lost, made: count[kind] });
        expect(new Set(state.deals.map(originOf)).size).toBe(state.deals.length);
        expect(new Set(state.products.map(({ xmlId }) => xmlId)).size).toBe(state.products.length);
        expect(state.deals.every(({ rows }) => rows.length === 1)).toBe(true);
      }
    }
  });

  it('has no double wherever Google ends an execution', async () => {
    const { world, panel } = await connected();
    const { host } = world;
    const orders = ordersIn(world).length;
    const runKilledAt = (call: number): number => {
      const before = host.callsSoFar;
      host.faults = (callsSoFar) => ({ killAtCall: call - (callsSoFar - before) });
      try {
        panel.talk('bitrix24-orders');
      } catch {
        host.clock.advance(6 * 60_000 + 1000);
      }
      host.faults = null;
      expect(panel.talk('bitrix24-orders').status).toBe('done');
      return host.callsSoFar - before;
    };
    const calls = runKilledAt(Infinity);
    for (let call = 1; call < calls; call += Math.ceil(calls / 10)) {
      await portal.seed(SEED);
      runKilledAt(call);
      const { deals } = await portal.state();
      expect([deals.length, new Set(deals.map(originOf)).size]).toEqual([orders, orders]);
    }
  });

  it('of two people who hand over at once makes each deal once', async () => {
    const { world, panel } = await connected();
    const other = world.host.createUser('second@example.com', { locale: 'ru' });
    world.document.addEditor(other);
    const theirs = new Panel(world, other);
    new AddOn(world.host, world.document, other).connect(world.token());
    theirs.connectSystem('bitrix24', { webhook: WEBHOOK });
    panel.startTalk('bitrix24-orders');
    theirs.startTalk('bitrix24-orders');
    for (let turn = 0; turn < 60; turn += 1) {
      world.host.clock.advance(1000);
      (turn % 2 === 0 ? panel : theirs).talkStep('bitrix24-orders');
    }
    const { deals } = await portal.state();
    expect(deals.length).toBe(ordersIn(world).length);
  });

  it('waits when it asks for that, follows no redirect, and names a deal that it refuses', async () => {
    const { panel } = await connected();
    await portal.setFaults([503, 429]);
    expect(panel.talk('bitrix24-products').status).toBe('done');
    await portal.setFaults([302]);
    expect(panel.talk('bitrix24-products')).toMatchObject({ status: 'failed', problem: expect.stringContaining('на другой адрес') as string });
    expect((await portal.state()).seen.every(({ host }) => host === HOST)).toBe(true);
    expect(panel.talk('bitrix24-orders', { assigned: '', funnel: '5', 'stage-sold': 'Продано' })).toMatchObject({ status: 'done' });
    expect((await portal.state()).deals.every(({ fields }) => String(fields['stageId']).startsWith('C5:'))).toBe(true);
    expect(panel.talk('bitrix24-orders', { funnel: '9' }).findings.join()).toMatch(/Воронки с номером 9 нет/);
    expect(panel.talk('bitrix24-orders', { 'stage-new': 'Нет такой' }).findings.join()).toMatch(/Стадии «Нет такой» в воронке нет. Есть: Новая/);
  });

  it('takes no other address, and is off until it has one', async () => {
    const world = await makeWorld();
    choose(world, { reports: {} });
    world.connect();
    const panel = new Panel(world);
    for (const webhook of [
      'https://evil.example.com/rest/1/abcdefgh12345678/', 'https://evil.example.com/romashka.bitrix24.ru/rest/1/abcdefgh12345678/', 'https://bitrix24.ru.evil.com/rest/1/abcdefgh12345678/', 'http://romashka.bitrix24.ru/rest/1/abcdefgh12345678/',
      'https://user@romashka.bitrix24.ru/rest/1/abcdefgh12345678/', 'https://romashka.bitrix24.ru:8080/rest/1/abcdefgh12345678/', 'https://romashka.bitrix24.ru/rest/1/../../x/', 'https://a.b.bitrix24.ru/rest/1/abcdefgh12345678/', 'https://romashka.bitrix24.ru.ru/rest/1/abcdefgh12345678/', '',
    ]) expect(() => panel.connectSystem('bitrix24', { webhook })).toThrow(/Так не выглядит/);
    expect(() => panel.startTalk('bitrix24-orders')).toThrow(/не подключена/);
  });

  it('says that the webhook is refused, and never shows it', async () => {
    const { world, panel } = await connected({ path: '/rest/1/anothercode12345678' });
    const view = panel.talk('bitrix24-orders');
    expect(view).toMatchObject({ status: 'failed', problem: expect.stringContaining('не приняла') as string });
    await portal.setFaults([500, 500]);
    world.host.clock.advance(60_000);
    expect(JSON.stringify([view, panel.talkView('bitrix24-orders'), panel.report(), world.document.properties.entries])).not.toContain('canary');
  });
});
