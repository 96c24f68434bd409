import { addOnWorlds, SHOP, START_MS } from '../support/add-on-world';
import { ALL_CATEGORY_IDS, FOREIGN_BIT } from '../support/categories';
import { CORE } from '../support/choices';
import { Panel } from '../support/panel';

const makeWorld = addOnWorlds({ articles: 4, days: 21, ordersPerDay: 2 });

const DAY_MS = 86_400_000;

const sorted = (lines: unknown[][]): string[] => lines.map((line) => line.join(' ')).sort();

describe('the view', () => {
  it('of a file without a shop says who would hold a token', async () => {
    const world = await makeWorld();
    const view = new Panel(world).view();
    expect([view.account, view.language, view.shops, view.progress.datasets, view.unseenFailures]).toEqual(['seller@example.com', 'ru', [], [], []]);
    expect(view.datasets.map(({ id, isOn, rows, closed }) => [id, isOn, rows, closed]).slice(0, 2)).toEqual([['cards', true, 0, ''], ['seller', true, 0, '']]);
  });

  it('shows a token with everything but itself', async () => {
    const world = await makeWorld();
    const panel = new Panel(world);
    world.connect({ categories: [1, 5, FOREIGN_BIT], readOnly: true, type: 'base', expMs: START_MS + 20 * DAY_MS + 3_600_000 });
    world.host.clock.advance(DAY_MS);
    const [shop] = panel.view().shops;
    expect([shop?.id, shop?.label]).toEqual([world.sid, SHOP]);
    expect(shop?.tokens).toEqual([{
      id: expect.any(String), type: 'base', isReadOnly: true, isOwn: true, isRejected: false,
      expiresAtMs: START_MS + 20 * DAY_MS + 3_600_000, daysLeft: 19, ageDays: 1,
      categories: expect.arrayContaining([
        { id: 'content', name: 'Контент', isOpen: true }, { id: 'analytics', name: 'Аналитика', isOpen: false }, { id: 'prices', name: 'Цены и скидки', isOpen: false },
        { id: 'statistics', name: 'Статистика', isOpen: true }, { id: 'finance', name: 'Финансы', isOpen: false },
      ]),
    }]);
    expect(shop?.tokens[0]?.categories.map(({ id }) => id).sort()).toEqual(ALL_CATEGORY_IDS.filter((id) => id !== 'common').sort());
    const closed = panel.view().datasets.filter((one) => one.closed !== '' && CORE.some((id) => id === one.id)).map(({ id, closed: why }) => [id, why.split('.')[0]]);
    expect(closed).toEqual([
      ['orderFeed', 'Токен не открывает эти данные: нет категории «Аналитика»'], ['stocks', 'Токен не открывает эти данные: нет категории «Аналитика»'],
      ['sellerStocks', 'WB не отдаёт эти данные по токену такого типа'], ['prices', 'Токен не открывает эти данные: нет категории «Цены и скидки»'],
      ['finance', 'Токен не открывает эти данные: нет категории «Финансы»'], ['financeReports', 'WB не отдаёт эти данные по токену такого типа'],
      ['balance', 'Токен не открывает эти данные: нет категории «Финансы»'],
    ]);
    const refresh = panel.drive(panel.start(['orders']));
    expect(refresh.isFinished).toBe(true);
    const orders = panel.view().datasets.find(({ id }) => id === 'orders');
    expect(Number(orders?.nextAllowedAtMs) - Number(orders?.lastSuccessAtMs)).toBeGreaterThan(2.9 * 3_600_000);
  });

  it('of a full file is made in few calls, none of which reads a cell', async () => {
    const world = await makeWorld();
    const panel = new Panel(world);
    world.connect();
    world.refresh();
    panel.view();
    const calls = panel.serviceCalls();
    const { stats } = world.host.runs[world.host.runs.length - 1]?.result ?? {};
    expect([stats?.cellsRead, stats?.fetches, stats?.propertyWrites]).toEqual([0, 0, 0]);
    expect(stats?.propertyReads).toBeLessThanOrEqual(5);
    expect(Object.keys(calls).filter((name) => name.startsWith('Range'))).toEqual([]);
    expect(stats?.serviceCalls).toBeLessThan(200);
  });

  it('is another user\'s with the same token out of reach', async () => {
    const world = await makeWorld();
    world.connect();
    const guest = world.host.createUser('guest@example.com', { locale: 'en' });
    world.document.addEditor(guest);
    const view = new Panel(world, guest).view();
    expect([view.account, view.language, view.shops[0]?.tokens[0]?.isOwn, view.progress.datasets]).toEqual(['guest@example.com', 'en', false, []]);
    expect(view.datasets.find(({ id }) => id === 'orders')?.closed).toBe('');
  });
});

describe('the language', () => {
  it('of pages is the one that was chosen, of the menu and of formulas the account\'s', async () => {
    const world = await makeWorld();
    const panel = new Panel(world);
    world.connect();
    const english = panel.change({ kind: 'language', language: 'en' });
    expect([english.language, english.settings.language, english.datasets[0]?.title]).toEqual(['en', 'en', 'Cards']);
    world.refresh();
    expect(world.document.workbook.sheetNames()).toContain('Orders');
    world.addOn.open();
    const { document, host, user } = world;
    expect(JSON.stringify(document.ui.menus ?? document.ui)).toContain('Обновить всё');
    const cell = host.callCustomFunction('WB_STOCKS', ['no such article'], { document, user });
    expect(JSON.stringify(cell)).toContain('не найден');
    const back = panel.change({ kind: 'language', language: null });
    expect([back.language, back.settings.language]).toEqual(['ru', null]);
  });

  it('that nobody knows is none', async () => {
    const panel = new Panel(await makeWorld());
    expect(panel.change({ kind: 'language', language: 'de' as never }).settings.language).toBe(null);
  });
});

describe('what failed while nobody was looking', () => {
  it('is said when the panel is opened, once, and not when it is mended by then', async () => {
    const world = await makeWorld();
    const panel = new Panel(world);
    world.connect();
    world.refresh();
    await world.wb.setFaults([{ match: { path: '/api/v1/supplier/orders' }, answer: { status: 400, body: { title: 'no' } } }, { match: { path: '/api/analytics/v1/stocks-report' }, answer: { status: 404, body: {} } }]);
    world.letHoursPass(2);
    await world.wb.setFaults([{ match: { path: '/api/v1/supplier/orders' }, answer: { status: 400, body: { title: 'no' } } }]);
    world.letHoursPass(2);
    expect(panel.view().unseenFailures).toEqual([expect.stringMatching(/^Заказы: WB не принял наш запрос \(код 400\): no\./)]);
    expect(panel.view().unseenFailures).toEqual([]);
    world.letHoursPass(2);
    expect(panel.view().unseenFailures).toEqual([]);
  });

  it('is not said of what failed before the eyes of the seller', async () => {
    const world = await makeWorld();
    world.connect();
    await world.wb.setFaults([{ match: { path: '/api/v1/supplier/orders' }, answer: { status: 400, body: {} } }]);
    const panel = new Panel(world);
    panel.drive(panel.start(['orders']));
    expect(panel.view().unseenFailures).toEqual([]);
  });
});

describe('how long it will take', () => {
  it('is told from the second refresh on, with the reason of the wait', async () => {
    const world = await makeWorld();
    const panel = new Panel(world);
    world.connect();
    const lineOf = (id: string, progress = panel.step()) => progress.datasets.find((one) => one.id === id);
    panel.start();
    expect(lineOf('sales')?.secondsLeft).toBe(null);
    panel.drive();
    world.host.clock.advance(3_600_000);
    panel.start();
    const finance = lineOf('finance');
    expect([finance?.state, finance?.waiting]).toEqual(['running', 'Между такими запросами WB требует паузу в 1 минуту.']);
    expect(finance?.secondsLeft).toBeGreaterThan(30);
    expect(finance?.secondsLeft).toBeLessThanOrEqual(62);
  });

  it('names the report that WB is making', async () => {
    const world = await makeWorld();
    const panel = new Panel(world);
    world.connect({ type: 'base' });
    panel.start(['stocks']);
    const stocks = panel.step().datasets.find(({ id }) => id === 'stocks');
    expect([stocks?.state, stocks?.waiting]).toEqual(['running', 'WB готовит отчёт.']);
  });
});

describe('journal, report and health', () => {
  it('shows the last lines of the journal, the youngest first, in few calls', async () => {
    const world = await makeWorld();
    const panel = new Panel(world);
    expect(panel.journal()).toEqual([]);
    world.connect();
    await world.wb.setFaults([{ match: { path: '/api/v1/account/balance' }, answer: { status: 400, body: {} } }]);
    for (let hour = 0; hour < 34; hour += 1) {
      world.refresh();
      world.host.clock.advance(3_600_000);
    }
    expect(world.journal('Событие').length).toBeGreaterThan(200);
    const lines = panel.journal();
    expect(lines).toHaveLength(200);
    expect(lines.map(({ atMs }) => atMs)).toEqual(lines.map(({ atMs }) => atMs).sort((a, b) => b - a));
    expect(lines.filter(({ isFailure }) => isFailure)[0]).toMatchObject({ shop: SHOP, dataset: 'Баланс', event: 'ошибка', text: expect.stringContaining('код 400') });
    // Three groups of columns at both ends, and the header.
    expect(panel.serviceCalls()['Range.getValues']).toBe(7);
  });

  it('writes a report without names, ids and tokens', async () => {
    const world = await makeWorld();
    const panel = new Panel(world);
    world.connect();
    await world.wb.setFaults([{ match: { path: '/api/v1/account/balance' }, answer: { status: 400, body: { title: `shop ${world.sid} ${SHOP} ${world.token()}` } } }]);
    world.refresh();
    panel.change({ kind: 'dataset', id: 'prices', isOn: false });
    const report = panel.report();
    const [token] = panel.view().shops[0]?.tokens ?? [];
    expect([world.sid, SHOP, token?.id ?? '', world.token().slice(0, 30), 'seller@example.com'].filter((secret) => report.includes(secret))).toEqual([]);
    expect(report.split('\n').slice(0, 3)).toEqual([
      'wb-sheets 0.1.0',
      expect.stringMatching(/^now 23\.11\.2026 09:0\d MSK, account language ru, file ru_RU Europe\/Moscow$/),
      expect.stringMatching(/^cells \d+, today: calls 1\d, trigger of 24 h 0 s, live no$/),
    ]);
    const [settings = '', ...shopLines] = report.split('\n').slice(3, 6);
    expect(JSON.parse(settings.replace('settings ', ''))).toMatchObject({ prices: { isOff: true }, orders: { isOff: false } });
    expect(shopLines).toEqual(['shop 1', `  token personal, ${ALL_CATEGORY_IDS.join('+')}, until 22.05.2027 09:00`]);
    expect(report).toContain('  balance failed, calls 1, rows 0, tries 1, ended 23.11.2026 09:00, WB_BAD_REQUEST {"status":400,"detail":"shop *** *** ***"');
  });

  it('tells what may go wrong soon, and asks WB only when it is told to', async () => {
    const world = await makeWorld();
    const panel = new Panel(world);
    world.connect({ expMs: START_MS + 10 * DAY_MS });
    world.refresh();
    world.letHoursPass(2);
    const before = (await world.requests()).length;
    expect(panel.health()).toEqual([
      { id: expect.stringMatching(/^token /), level: 'warning', text: `${SHOP}: токен (персональный) действует до 03.12.2026, осталось 10 дней.` },
      {
        id: 'ending orders', level: 'warning', standIn: { id: 'orders', isReplaced: false },
        text: expect.stringMatching(/^«Заказы»: WB объявил, что перестанет отдавать эти данные, но дату не назвал\. Лист перейдёт на «Лента заказов» сам, как только WB его отключит, или сейчас по кнопке\. Строки и формулы останутся\. Последний раз WB отдал их 23\.11\.2026 \d\d:\d\d\.$/),
      },
      { id: 'ending sales', level: 'warning', text: expect.stringMatching(/^«Продажи»: WB объявил, что перестанет отдавать эти данные, но дату не назвал\. WB предлагает вместо них «Лента заказов», этот лист уже есть\. Выкупы и возвраты там .+ когда выйдет отчёт\. Последний раз WB отдал их 23\.11\.2026 \d\d:\d\d\.$/) },
      { id: 'calls', level: 'ok', text: `Запросов к WB сегодня: ${before - 2}. Google разрешает 20\u00a0000 в сутки.` },
      { id: 'trigger', level: 'ok', text: expect.stringMatching(/^Минут обновления по расписанию за сутки: [1-9], осталось 8\d\./) },
      { id: 'cells', level: 'ok', text: expect.stringMatching(/^Ячеек в таблице: 6\d\u00a0\d{3}\. Google разрешает 10\u00a0000\u00a0000\.$/) },
    ]);
    expect(await world.requests()).toHaveLength(before);
    expect(sorted(panel.ping().map(({ id, level, text }) => [id, level, text.split(': ')[1]]))).toEqual(sorted(ALL_CATEGORY_IDS.map((id) => [`ping ${id}`, 'ok', 'отвечает'])));
    await world.wb.setFaults([{ match: { path: '/ping' }, answer: { status: 503, body: {} } }]);
    expect(panel.ping().map(({ level, text }) => [level, text.split(/[.:] ?/)[1]])).toEqual(ALL_CATEGORY_IDS.map(() => ['bad', 'Сервер WB сейчас не отвечает']));
  });
});

describe('live formulas', () => {
  it('are allowed by the owner of the file only, and forbidden by everybody', async () => {
    const world = await makeWorld();
    const guest = world.host.createUser('guest@example.com', { locale: 'ru' });
    world.document.addEditor(guest);
    const [owner, editor] = [new Panel(world), new Panel(world, guest)];
    expect(() => editor.change({ kind: 'live', isLive: true })).toThrow('Это может включить только владелец таблицы (seller@example.com)');
    const onAfter = (view: ReturnType<Panel['view']>) => view.settings.live.filter(({ id, isOn }) => isOn && CORE.some((core) => core === id)).map(({ id }) => id);
    expect(onAfter(owner.change({ kind: 'live', isLive: true }))).toEqual(['cards', 'seller', 'stocks', 'sellerStocks']);
    expect(() => editor.change({ kind: 'live', isLive: true, id: 'prices' })).toThrow('Это может включить только владелец таблицы (seller@example.com)');
    expect(onAfter(editor.change({ kind: 'live', isLive: false, id: 'stocks' }))).toEqual(['cards', 'seller', 'sellerStocks']);
    expect(onAfter(owner.change({ kind: 'live', isLive: true, id: 'prices' }))).toEqual(['cards', 'seller', 'sellerStocks', 'prices']);
    expect(onAfter(editor.change({ kind: 'live', isLive: false }))).toEqual([]);
    expect(() => owner.change({ kind: 'live', isLive: true, id: 'finance' })).toThrow('Случилось то, чего мы не предусмотрели');
  });
});

it('a token that WB refused is shown so until WB accepts it again', async () => {
  const world = await makeWorld();
  const panel = new Panel(world);
  const isRejected = () => panel.view().shops[0]?.tokens[0]?.isRejected;
  world.connect();
  await world.wb.setFaults([{ match: { path: '/api/v1/supplier/orders' }, answer: { status: 401, body: {} } }]);
  panel.drive(panel.start(['orders']));
  expect(isRejected()).toBe(true);
  await world.wb.setFaults([]);
  world.host.clock.advance(DAY_MS + 3_600_000);
  panel.drive(panel.start(['orders']));
  expect(isRejected()).toBe(false);
});
