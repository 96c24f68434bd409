import { type RunningMoySklad, startMoySklad } from '../../local/moysklad/spawn';
import { BASE } from '../../local/moysklad/books';
import { addOnWorlds, type AddOnWorld } from '../support/add-on-world';
import { choose, chooseWholeDatasets } from '../support/choices';
import { Panel } from '../support/panel';

/** Every invented secret of the tests is told apart from everything else by this. */
const TOKEN = 'canary4f1c9d7e2b8a6053ms';
const [ORGANIZATION, AGENT, CONTRACT] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222', '33333333-3333-4333-8333-333333333333'];
const ref = (type: string, id: string) => ({ meta: { href: `${BASE}/entity/${type}/${id}`, type, mediaType: 'application/json' } });
const PARTIES = {
  organization: [{ id: ORGANIZATION, name: 'ООО «Пример»' }],
  counterparty: [{ id: AGENT, name: 'ООО «РВБ»', inn: '9714053621' }],
  contract: [{ id: CONTRACT, contractType: 'Commission', agent: ref('counterparty', AGENT), ownAgent: ref('organization', ORGANIZATION) }],
};
const goodId = (at: number) => `aaaaaaaa-0000-4000-8000-${String(at).padStart(12, '0')}`;

let moysklad: RunningMoySklad;
beforeAll(async () => { moysklad = await startMoySklad(); });
afterAll(() => moysklad.stop());
const makeWorld = addOnWorlds({ articles: 6, days: 28, ordersPerDay: 6, seed: 11 }, { others: (hostname) => (hostname === 'api.moysklad.ru' ? { hostname: '127.0.0.1', port: moysklad.port } : null) });

interface Shop {
  world: AddOnWorld;
  panel: Panel;
  report: string;
}

/** A shop whose goods МойСклад has by their barcodes, all but what `lacking` leaves out. */
async function connected({ lacking = 0, things = PARTIES }: { lacking?: number; things?: Record<string, readonly Record<string, unknown>[]> } = {}): Promise<Shop> {
  const world = await makeWorld();
  chooseWholeDatasets(world, ['cards', 'finance', 'financeReports', 'fbsOrders', 'orders']);
  choose(world, { reports: {} });
  world.connect();
  world.refresh();
  const cards = world.rows('Карточки', 'Баркод', 'Артикул продавца').slice(lacking);
  const product = cards.map(([barcode, article], at) => ({ id: goodId(at), name: `Товар ${at}`, article: `${String(article)}-${at}`, barcodes: [{ ean13: String(barcode) }] }));
  await moysklad.seed({ token: TOKEN, stock: Object.fromEntries(product.map(({ id }, at) => [id, at + 1])), things: { ...things, product } });
  const panel = new Panel(world);
  panel.connectSystem('moysklad', { token: TOKEN });
  const [report = ''] = world.rows('Отчёты WB', 'Номер отчёта')[0]?.map(String) ?? [];
  return { world, panel, report };
}

const made = async (type: string) => (await moysklad.state()).things[type] ?? [];
type Position = { quantity: number; price: number; reward: number };
const sum = (positions: unknown) => (positions as Position[]).reduce((all, { quantity, price }) => all + quantity * price, 0);

describe('МойСклад', () => {
  it('gives its goods and free stock, beside what WB has', async () => {
    const { world, panel } = await connected();
    const view = panel.talk('moysklad-stock');
    const cards = world.rows('Карточки').length;
    expect(view).toMatchObject({ status: 'done', isConnected: true, made: `Получено товаров: ${cards}`, problem: '', findings: [] });
    const rows = world.rows('Остатки из учёта', 'В учёте', 'Как найден', 'Откуда');
    expect(rows.map(([quantity]) => Number(quantity)).sort((one, other) => one - other)).toEqual(rows.map((_row, at) => at + 1));
    expect(new Set(rows.map(([, by, from]) => `${String(by)} ${String(from)}`))).toEqual(new Set(['по штрихкоду МойСклад']));
  });

  it('gives what lies in the chosen store, and the cost with its date, which writes over nothing', async () => {
    const { world, panel } = await connected();
    const { product = [] } = (await moysklad.state()).things;
    const store = { id: goodId(900), name: 'Основной склад' };
    const priced = product.map((one, at) => ({ ...one, buyPrice: { value: 10_050 + at * 100, currency: {} } }));
    const lying = product.map(({ id }, at) => ({ assortmentId: id, storeId: store.id, freeStock: 50 + at }));
    await moysklad.seed({ token: TOKEN, things: { ...PARTIES, product: priced, store: [store], lying } });
    expect(panel.talk('moysklad-stock', { store: 'Нет такого' }).findings.join()).toMatch(/Такого склада в МойСклад нет. Есть: Основной склад/);
    expect(panel.talk('moysklad-stock', { store: 'основной склад', cost: 'fill', since: '2026-11-01' })).toMatchObject({ status: 'done', problem: '', findings: [] });
    const rows = world.rows('Остатки из учёта', 'В учёте', 'Себестоимость в учёте', 'Остаток на');
    expect(rows.map(([quantity]) => Number(quantity)).sort()).toEqual(product.map((_one, at) => 50 + at));
    expect(rows.every(([, cost, at]) => Number(cost) >= 100.5 && at !== '')).toBe(true);
    const costs = () => world.rows('Себестоимость', 'Себестоимость за штуку', 'Действует с', 'Новая себестоимость', 'С какого дня', 'Название').map((row) => row.map(String));
    const first = costs();
    expect(first.length).toBeGreaterThan(0);
    for (const [cost, from, second, , title] of first) expect([Number(cost) >= 100.5, from === '', second, title !== '']).toEqual([true, false, '', true]);
    panel.talk('moysklad-stock', { store: 'основной склад', cost: 'fill', since: '2026-11-01' });
    expect(costs()).toEqual(first);
    await moysklad.seed({ token: TOKEN, things: { ...PARTIES, product: priced.map((one) => ({ ...one, buyPrice: { value: 20_000, currency: {} } })), store: [store], lying } });
    panel.talk('moysklad-stock', { cost: 'fill' });
    const second = costs();
    second.forEach(([cost, from, next, since], at) => expect([cost, from, next, since === '']).toEqual([first[at]?.[0], first[at]?.[1], '200', false]));
    await moysklad.seed({ token: TOKEN, things: { ...PARTIES, product: priced.map((one) => ({ ...one, buyPrice: { value: 30_000, currency: {} } })), store: [store], lying } });
    expect(panel.talk('moysklad-stock', { cost: 'fill' }).findings.join()).toMatch(/уже вписаны обе цены/);
    expect(costs()).toEqual(second);
    const dated = () => world.rows('Себестоимость по датам', 'Себестоимость за штуку', 'Учтена ли').filter(([cost]) => cost !== '').map((row) => row.join(', '));
    expect([...new Set(dated())]).toEqual(['300, учтена вместо цены листа «Себестоимость» с того же дня']);
    // What holds already comes no second time.
    const { length } = dated();
    expect(panel.talk('moysklad-stock', { cost: 'fill' }).findings.join()).not.toMatch(/обе цены/);
    expect(dated().length).toBe(length);
  });

  it('is asked again by itself every so many hours, until nobody wants that', async () => {
    const { world, panel } = await connected();
    expect(panel.exchangePage('moysklad-stock').options.find(({ id }) => id === 'everyHours')?.usual).toBe('0');
    panel.talk('moysklad-stock', { everyHours: '3' });
    const asked = async () => (await moysklad.state()).seen.length;
    const before = await asked();
    world.letHoursPass(2);
    expect(await asked()).toBe(before);
    const { product = [] } = (await moysklad.state()).things;
    await moysklad.seed({ token: TOKEN, stock: Object.fromEntries(product.map(({ id }) => [id, 77])), things: { ...PARTIES, product } });
    world.letHoursPass(2);
    expect(await asked()).toBeGreaterThan(0);
    expect(new Set(world.rows('Остатки из учёта', 'В учёте').map(String))).toEqual(new Set(['77']));
    // Refused, it is told on the page and tried again when it is due.
    await moysklad.seed({ token: 'another-token-of-somebody', things: { ...PARTIES, product } });
    world.letHoursPass(4);
    expect(panel.talkView('moysklad-stock')).toMatchObject({ status: 'failed', problem: expect.stringContaining('не приняла') as string });
    await moysklad.seed({ token: TOKEN, things: { ...PARTIES, product } });
    world.letHoursPass(4);
    expect(panel.talkView('moysklad-stock').status).toBe('done');
    panel.talk('moysklad-stock', { everyHours: '0' });
    const last = await asked();
    world.letHoursPass(8);
    expect(await asked()).toBe(last);
  });

  it('forgets goods that are no longer there', async () => {
    const { world, panel, report } = await connected();
    panel.talk('moysklad-stock');
    await moysklad.seed({ token: TOKEN, things: PARTIES });
    world.host.clock.advance(60_000);
    expect(panel.talk('moysklad-stock').status).toBe('done');
    expect(panel.previewTalk('moysklad-report', { report }).findings.filter(({ isBlocking }) => isBlocking).length).toBe(1);
    expect(world.rows('Остатки из учёта', 'В учёте').every(([quantity]) => Number(quantity) === 0)).toBe(true);
  });

  it('gives each order the state of the account, by its usual name or the one that a person says', async () => {
    const { panel } = await connected();
    const { product = [] } = (await moysklad.state()).things;
    const state = ['Новый', 'Отгружен', 'Доставлен', 'Отменен', 'В сборке'].map((name, at) => ({ id: goodId(700 + at), name }));
    await moysklad.seed({ token: TOKEN, things: { ...PARTIES, product, state } });
    panel.talk('moysklad-stock');
    expect(panel.talk('moysklad-orders', { 'state-assembling': 'в сборке' })).toMatchObject({ status: 'done', findings: [] });
    const names = (await made('customerorder')).map(({ state: one, description }) => `${String(description)} = ${state.find(({ id }) => JSON.stringify(one ?? '').includes(id))?.name ?? ''}`);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(name).toMatch(/(?:отмен|отказ|брак).* = Отменен$|Получен.* = Доставлен$|(?:доставк|Отсортирован|Ждёт).* = Отгружен$|сборке.* = В сборке$|Новое.* = Новый$/i);
    expect(panel.talk('moysklad-orders', { 'state-new': 'Нет такого' }).findings.join()).toMatch(/Состояния «Нет такого» у заказов МойСклад нет. Есть: Новый/);
  });

  it('takes a report once, to the kopeck of WB’s sales and returns', async () => {
    const { world, panel, report } = await connected();
    panel.talk('moysklad-stock');
    const preview = panel.previewTalk('moysklad-report', { report });
    const label = (name: string) => Math.round((preview.sums.find((one) => one.label === name)?.amount ?? NaN) * 100);
    expect(panel.talk('moysklad-report', { report })).toMatchObject({ status: 'done', made: 'Создано документов: 1', problem: '', findings: [`Отчёт ${report} стоит в МойСклад целиком.`] });
    const [document, ...others] = await made('commissionreportin');
    expect(others).toEqual([]);
    expect(document).toMatchObject({ name: report, contract: ref('contract', CONTRACT), agent: ref('counterparty', AGENT) });
    expect([sum(document?.positions), sum(document?.returnToCommissionerPositions)]).toEqual([label('Продано товаров'), label('Возвращено товаров')]);
    const all = [...document?.positions as Position[], ...(document?.returnToCommissionerPositions as Position[]).map((one) => ({ ...one, reward: -one.reward }))];
    expect(all.reduce((kept, { reward }) => kept + reward, 0)).toBe(label('Вознаграждение WB') - (label('Округление вознаграждения') || 0));
    expect(panel.talk('moysklad-report', { report })).toMatchObject({ status: 'done', made: 'Создано документов: 0' });
    expect((await made('commissionreportin')).length).toBe(1);
    expect(JSON.stringify([world.document.properties.entries, world.document.workbook.sheetNames().map((name) => world.document.workbook.rows(name))])).not.toContain('canary');
  });

  it('is sent nothing while goods are not matched, and a person says once which they are', async () => {
    const { world, panel, report } = await connected({ lacking: 6 });
    panel.talk('moysklad-stock');
    const { findings } = panel.previewTalk('moysklad-report', { report });
    expect(findings.filter(({ isBlocking }) => isBlocking)).toEqual([{ isBlocking: true, text: expect.stringContaining('Не нашлись в МойСклад') as string }]);
    expect(() => panel.startTalk('moysklad-report', { report })).toThrow();
    const SHEET = 'Соответствия';
    const headers = world.document.workbook.rows(SHEET)[0] as string[];
    const target = world.rows('Остатки из учёта', 'Баркод')[0]?.[0];
    world.document.workbook.rows(SHEET).slice(1).forEach((_row, at) => world.document.workbook.userSet(SHEET, at + 2, headers.indexOf('Код в учёте') + 1, String(target)));
    expect(panel.previewTalk('moysklad-report', { report }).findings.filter(({ isBlocking }) => isBlocking)).toEqual([]);
    expect(panel.talk('moysklad-report', { report }).status).toBe('done');
  });

  it('has each order once, brings it up to date, and no longer applies a cancelled one', async () => {
    const { world, panel } = await connected();
    panel.talk('moysklad-stock');
    const orders = world.rows('Сборочные задания FBS', 'Номер задания', 'Статус');
    expect(panel.talk('moysklad-orders')).toMatchObject({ status: 'done', problem: '', made: `Создано и обновлено заказов: ${orders.length}`, findings: [] });
    const first = await made('customerorder');
    expect(first.map(({ name }) => String(name)).sort()).toEqual(orders.map(([id]) => String(id)).sort());
    const cancelled = orders.filter(([, state]) => /отмен/i.test(String(state))).map(([id]) => String(id));
    expect(first.filter(({ applicable, name }) => applicable === false && cancelled.includes(String(name))).length).toBe(cancelled.length);
    expect(panel.talk('moysklad-orders')).toMatchObject({ status: 'done', made: 'Создано и обновлено заказов: 0' });
    expect((await made('customerorder')).length).toBe(orders.length);
  });

  it('asks which contract of several it is, once: what a person says is remembered', async () => {
    const [own] = PARTIES.contract;
    const { panel, report } = await connected({ things: { ...PARTIES, contract: [{ ...own, name: 'К-1' }, { ...own, id: goodId(98), name: 'К-2' }] } });
    panel.talk('moysklad-stock');
    expect(panel.talk('moysklad-report', { report }).findings).toEqual([expect.stringContaining('договоры комиссии: К-1, К-2. Впишите номер нужного в поле «Договор комиссии»')]);
    expect(await made('commissionreportin')).toEqual([]);
    expect(panel.talk('moysklad-report', { report, contract: 'К-2' })).toMatchObject({ made: 'Создано документов: 1' });
    expect(await made('commissionreportin')).toMatchObject([{ contract: ref('contract', goodId(98)) }]);
    const remembered = Object.fromEntries(panel.exchangePage('moysklad-report').options.map(({ id, usual }) => [id, usual]));
    expect(remembered).toMatchObject({ contract: 'К-2', overhead: 'yes', report: '' });
  });

  it.each([
    ['no counterparty', { ...PARTIES, counterparty: [] }, /нет контрагента с ИНН 9714053621/],
    ['no contract', { ...PARTIES, contract: [{ id: CONTRACT, contractType: 'Sales', agent: ref('counterparty', AGENT), ownAgent: ref('organization', ORGANIZATION) }] }, /нет договора комиссии/],
    ['two organizations', { ...PARTIES, organization: [...PARTIES.organization, { id: goodId(99), name: 'ИП Второй' }] }, /несколько организаций: ООО «Пример», ИП Второй/],
  ])('with %s says what to make there', async (_what, things, message) => {
    const { panel, report } = await connected({ things });
    panel.talk('moysklad-stock');
    const view = panel.talk('moysklad-report', { report });
    expect(view.findings.join()).toMatch(message);
    expect(await made('commissionreportin')).toEqual([]);
  });

  it('has no double whichever answer is lost on the way', async () => {
    const { panel, report } = await connected();
    panel.talk('moysklad-stock');
    const before = (await moysklad.state()).seen.length;
    panel.talk('moysklad-report', { report });
    const [whole] = await made('commissionreportin');
    const calls = (await moysklad.state()).seen.length - before;
    for (let lost = 0; lost < calls; lost += 1) {
      await moysklad.seed({ token: TOKEN, things: { ...PARTIES, product: (await moysklad.state()).things['product'] ?? [] } });
      await moysklad.setFaults([...Array<number>(lost).fill(0), 200]);
      expect(panel.talk('moysklad-report', { report }).status).toBe('done');
      const documents = await made('commissionreportin');
      expect([documents.length, sum(documents[0]?.positions)]).toEqual([1, sum(whole?.positions)]);
    }
  });

  it('has no double wherever Google ends an execution', async () => {
    const { world, panel, report } = await connected();
    panel.talk('moysklad-stock');
    const product = (await moysklad.state()).things['product'] ?? [];
    const { host } = world;
    const runKilledAt = (call: number): number => {
      const before = host.callsSoFar;
      host.faults = (callsSoFar) => ({ killAtCall: call - (callsSoFar - before) });
      try {
        panel.talk('moysklad-report', { report });
      } catch {
        // Whoever comes back when the lease of the dead execution has ended goes on.
        host.clock.advance(6 * 60_000 + 1000);
      }
      host.faults = null;
      expect(panel.talk('moysklad-report', { report }).status).toBe('done');
      return host.callsSoFar - before;
    };
    const calls = runKilledAt(Infinity);
    for (let call = 1; call < calls; call += Math.ceil(calls / 12)) {
      await moysklad.seed({ token: TOKEN, things: { ...PARTIES, product } });
      runKilledAt(call);
      expect((await made('commissionreportin')).length).toBe(1);
    }
  });

  it('waits when it asks for that, keeps its limit, and follows no redirect', async () => {
    const { panel } = await connected();
    await moysklad.setFaults([429, 503]);
    expect(panel.talk('moysklad-stock').status).toBe('done');
    const { seen } = await moysklad.state();
    expect(seen.slice(0, 2).map(({ status }) => status)).toEqual([429, 503]);
    for (const { atMs } of seen) expect(seen.filter((one) => one.atMs >= atMs && one.atMs < atMs + 3000).length).toBeLessThanOrEqual(11);
    await moysklad.setFaults([302]);
    expect(panel.talk('moysklad-stock')).toMatchObject({ status: 'failed', problem: expect.stringContaining('МойСклад') as string });
  });

  it('is off until it is connected, and refuses what is no token', async () => {
    const world = await makeWorld();
    choose(world, { reports: {} });
    world.connect();
    const panel = new Panel(world);
    expect(panel.talkView('moysklad-stock')).toMatchObject({ isConnected: false, status: 'none' });
    expect(() => panel.startTalk('moysklad-stock')).toThrow(/не подключена/);
    expect(() => panel.connectSystem('moysklad', { token: 'мой пароль' })).toThrow(/Так не выглядит/);
    expect(() => panel.connectSystem('constructor', { token: TOKEN })).toThrow();
    await moysklad.seed({ token: 'another-token-of-somebody' });
    panel.connectSystem('moysklad', { token: TOKEN });
    const view = panel.talk('moysklad-stock');
    expect(view).toMatchObject({ status: 'failed', problem: expect.stringContaining('не приняла токен') as string });
    expect(JSON.stringify([view, world.document.properties.entries])).not.toContain('canary');
  });
});
