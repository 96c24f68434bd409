import type { FreshSeed } from '../../local/fresh/fresh';
import { type RunningFresh, startFresh } from '../../local/fresh/spawn';
import { addOnWorlds, type AddOnWorld } from '../support/add-on-world';
import { choose, chooseWholeDatasets } from '../support/choices';
import { Panel } from '../support/panel';

/** Every invented secret of the tests is told apart from everything else by this. */
const PASSWORD = 'canary1cfresh password';
const SHORT_PASSWORD = '468000';
const FIELDS = { address: 'https://1cfresh.com/a/sbm/4321/ru_RU/', user: 'odata.user', password: PASSWORD };
const key = (at: number): string => `aaaaaaaa-0000-4000-8000-${String(at).padStart(12, '0')}`;
const [ORGANIZATION, AGENT] = [key(1), key(2)];
const THINGS: FreshSeed['things'] = {
  Catalog_Организации: [{ Ref_Key: ORGANIZATION, Description: 'ИП Ромашкин', DeletionMark: false }],
  Catalog_Контрагенты: [{ Ref_Key: AGENT, Description: 'РВБ ООО', ИНН: '9714053621', DeletionMark: false }],
  Catalog_Валюты: [{ Ref_Key: key(3), Code: '643' }],
  Catalog_ДоговорыКонтрагентов: [{ Ref_Key: key(4), Owner_Key: AGENT, Организация_Key: ORGANIZATION, ВидДоговора: 'СКомиссионером', DeletionMark: false }],
};

let application: RunningFresh;
beforeAll(async () => { application = await startFresh(); });
afterAll(() => application.stop());
const makeWorld = addOnWorlds({ articles: 4, days: 28, ordersPerDay: 5, seed: 11 }, { others: (hostname) => (hostname === '1cfresh.com' ? { hostname: '127.0.0.1', port: application.port } : null) });

/** An application that has the goods of the cards by their barcodes. */
async function connected(things: FreshSeed['things'] = {}, password = PASSWORD): Promise<{ world: AddOnWorld; panel: Panel; seed: FreshSeed; report: string }> {
  const world = await makeWorld();
  chooseWholeDatasets(world, ['cards', 'finance', 'financeReports', 'fbsOrders', 'orders']);
  choose(world, { reports: {} });
  world.connect();
  world.refresh();
  const cards = world.rows('Карточки', 'Баркод', 'Артикул продавца');
  const goods = cards.map(([, article], at) => ({ Ref_Key: key(500 + at), Code: String(at), Description: `Товар ${at}`, Артикул: `${String(article)}-${at}`, IsFolder: false, DeletionMark: false }));
  const barcodes = cards.map(([barcode], at) => ({ Штрихкод: String(barcode), Номенклатура_Key: key(500 + at) }));
  const seed: FreshSeed = { host: '1cfresh.com', application: '/a/sbm/4321', user: 'odata.user', password, things: { ...THINGS, Catalog_Номенклатура: goods, InformationRegister_ШтрихкодыНоменклатуры: barcodes, ...things } };
  await application.seed(seed);
  const panel = new Panel(world);
  panel.connectSystem('fresh', { ...FIELDS, password });
  const [report = ''] = world.rows('Отчёты WB', 'Номер отчёта')[0]?.map(String) ?? [];
  return { world, panel, seed, report };
}

const made = async (name: string) => (await application.state()).things[name] ?? [];
const ordersIn = (world: AddOnWorld) => world.rows('Сборочные задания FBS', 'Номер задания', 'Статус', 'Статус WB').filter(([, own, wb]) => !/отмен|отказ|брак/i.test(`${String(own)} ${String(wb)}`)).map(([id]) => String(id));

async function expectOrders(world: AddOnWorld): Promise<void> {
  const theirs = await made('Document_ЗаказПокупателя');
  expect(theirs.map(({ Комментарий: note }) => /^WB (\d+) · /.exec(String(note))?.[1]).sort()).toEqual(ordersIn(world).sort());
}

describe('1С:Фреш', () => {
  it('gives its goods, takes the report with WB’s sums and each order once, and shows its password nowhere', async () => {
    const { world, panel, report } = await connected();
    const cards = world.rows('Карточки').length;
    expect(panel.talk('fresh-goods')).toMatchObject({ status: 'done', problem: '', findings: [], made: `Получено товаров: ${cards}` });
    expect(world.rows('Остатки из учёта', 'Как найден', 'Откуда').every(([by, from]) => by === 'по штрихкоду' && from === '1С:Фреш')).toBe(true);
    const preview = panel.previewTalk('fresh-report', { report, application: 'trade' });
    expect(panel.talk('fresh-report', { report, application: 'trade' })).toMatchObject({ status: 'done', problem: '', made: 'Создано документов: 1' });
    expect(panel.talk('fresh-report', { report, application: 'trade' })).toMatchObject({ status: 'done', made: 'Создано документов: 0', findings: [expect.stringContaining('уже есть')] });
    const [document = {}, ...more] = await made('Document_ОтчетКомиссионера');
    const sum = (table: unknown) => (table as { Сумма: number }[]).reduce((all, { Сумма: one }) => all + Math.round(one * 100), 0) / 100;
    const amountOf = (label: RegExp) => preview.sums.find(({ label: own }) => label.test(own))?.amount ?? 0;
    expect([more, sum(document['Запасы']), sum(document['ЗапасыВозвраты'])]).toEqual([[], amountOf(/^Продано товаров/), amountOf(/^Возвращено товаров/)]);
    expect(panel.talk('fresh-orders')).toMatchObject({ status: 'done', problem: '', findings: [], made: `Создано и обновлено заказов: ${ordersIn(world).length}` });
    await expectOrders(world);
    const told = (text: string) => expect.stringMatching(new RegExp(`^\\d\\d\\.\\d\\d\\.\\d{4} \\d\\d:\\d\\d · ${text}$`)) as string;
    expect(panel.exchangeViews().filter(({ system }) => system === 'fresh').map(({ last }) => last)).toEqual([
      told(`Получено товаров: ${cards}`), told(`Создано документов: 0 · Отчёт ${report} в 1С уже есть: документ 0000-000001, суммы те же\\.`), told(`Создано и обновлено заказов: ${ordersIn(world).length}`),
    ]);
    expect(world.journal('Лист', 'Событие', 'Что случилось и что делать').filter(([title]) => /Фреш/.test(String(title)))).toEqual([
      ['1С:Фреш: товары', 'обмен', `Получено товаров: ${cards}`], ['1С:Фреш: отчёт комиссионера', 'обмен', 'Создано документов: 1'],
      ['1С:Фреш: отчёт комиссионера', 'обмен', `Создано документов: 0 · Отчёт ${report} в 1С уже есть: документ 0000-000001, суммы те же.`],
      ['1С:Фреш: заказы FBS', 'обмен', `Создано и обновлено заказов: ${ordersIn(world).length}`],
    ]);
    const view = panel.talk('fresh-orders');
    expect(view).toMatchObject({ status: 'done', made: 'Создано и обновлено заказов: 0' });
    await expectOrders(world);
    expect(JSON.stringify([view, panel.report(), world.document.properties.entries, world.document.workbook.sheetNames().map((name) => world.document.workbook.rows(name))])).not.toMatch(/canary|b2RhdGEudXNlcjp/);
    expect(JSON.stringify([...world.host.propertiesOf(world.user).entries])).not.toMatch(/canary|b2RhdGEudXNlcjp/);
  });

  // Every answer is lost in test/exchange/fresh.
  it('has no double wherever Google ends an execution', async () => {
    const { world, panel, seed, report } = await connected();
    panel.talk('fresh-goods');
    const { host } = world;
    const runKilledAt = (call: number): number => {
      const before = host.callsSoFar;
      for (const [unit, given] of [['fresh-report', { report, application: 'trade' }], ['fresh-orders', {}]] as const) {
        host.faults = (callsSoFar) => ({ killAtCall: call - (callsSoFar - before) });
        try {
          panel.talk(unit, given);
        } catch {
          host.clock.advance(6 * 60_000 + 1000);
        }
        host.faults = null;
        expect(panel.talk(unit, given).status).toBe('done');
      }
      return host.callsSoFar - before;
    };
    const calls = runKilledAt(Infinity);
    for (let call = 1; call < calls; call += Math.ceil(calls / 4)) {
      await application.seed(seed);
      runKilledAt(call);
      await expectOrders(world);
      expect(await made('Document_ОтчетКомиссионера')).toHaveLength(1);
    }
  });

  it('finds goods by barcodes in which the digits of a short password stand', async () => {
    const { world, panel } = await connected({}, SHORT_PASSWORD);
    expect(world.rows('Карточки', 'Баркод').every(([barcode]) => String(barcode).includes(SHORT_PASSWORD))).toBe(true);
    expect(panel.talk('fresh-goods')).toMatchObject({ status: 'done', problem: '' });
    expect(world.rows('Остатки из учёта', 'Как найден').map(([by]) => by)).toEqual(world.rows('Карточки', 'Баркод').map(() => 'по штрихкоду'));
  });

  it('waits where there were too many requests, and stops where the password is refused or it is sent elsewhere', async () => {
    const { world, panel } = await connected();
    await application.setFaults([503, 429]);
    expect(panel.talk('fresh-goods').status).toBe('done');
    await application.setFaults([302]);
    expect(panel.talk('fresh-goods')).toMatchObject({ status: 'failed', problem: expect.stringContaining('на другой адрес') as string });
    panel.connectSystem('fresh', { ...FIELDS, password: 'canary another' });
    const view = panel.talk('fresh-goods');
    expect(view).toMatchObject({ status: 'failed', problem: expect.stringContaining('не приняла') as string });
    expect(world.journal('Лист', 'Событие', 'Код').filter(([title]) => /Фреш/.test(String(title))).pop()).toEqual(['1С:Фреш: товары', 'ошибка', 'SYSTEM_REFUSED']);
    expect(JSON.stringify([view, panel.report(), world.rows('Журнал', 'Что случилось и что делать')])).not.toContain('canary');
  });

  it('takes no other address, and is off until it has one', async () => {
    const world = await makeWorld();
    choose(world, { reports: {} });
    world.connect();
    const panel = new Panel(world);
    for (const address of ['evil.example.com/a/ea/1', 'https://evil.example.com/1cfresh.com/a/ea/1', '1cfresh.com.evil.com/a/ea/1', 'http://1cfresh.com/a/ea/1', '1cfresh.com:8080/a/ea/1', '1cfresh.com', '']) {
      expect(() => panel.connectSystem('fresh', { ...FIELDS, address })).toThrow(/Адрес/);
    }
    expect(() => panel.startTalk('fresh-goods')).toThrow(/не подключена/);
  });
});
