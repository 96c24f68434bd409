import { type AddOnWorld, addOnWorlds, SHOP, START_MS } from '../support/add-on-world';
import { FOREIGN_BIT } from '../support/categories';
import { CORE } from '../support/choices';

const makeWorld = addOnWorlds({ articles: 4, days: 21, ordersPerDay: 2 });

const NOT_A_TOKEN = 'Это не похоже на токен Wildberries. Скопируйте токен в кабинете WB целиком: это длинная строка из трёх частей, разделённых точками.';
const CUT = 'Токен вставлен не целиком. Скопируйте его кнопкой копирования и вставьте ещё раз. Если окно с токеном закрыто, создайте новый: WB показывает токен один раз.';
const EXPIRED = 'Срок действия токена закончился 22.11.2026. Создайте новый токен в кабинете WB и подключите его. Данные в таблице останутся.';
const REJECTED = 'Wildberries не принял токен: его отозвали или скопировали не полностью. Создайте новый токен в кабинете WB и подключите магазин ещё раз. Данные в таблице останутся.';
const NO_CATEGORY = 'У токена нет ни одной категории, которая нам нужна. Создайте токен с категориями «Контент», «Аналитика», «Статистика», «Финансы», «Цены и скидки».';
const NO_SANDBOX = 'Для этих данных у WB нет учебной среды, поэтому тестовый токен не подходит. Подключите базовый или персональный токен.';
const UNKNOWN_TYPE = 'Мы пока не знаем токены такого типа. Создайте базовый или персональный токен в кабинете WB.';
const NOT_FROM_A_CELL = 'Это действие нельзя вызвать из ячейки. Выберите его в меню «WB Таблицы».';

/** A message for a person is one short text without a trace of the code. */
function expectPlain(texts: readonly unknown[]): void {
  expect(texts.filter((text) => /\n\s*at |\.js:\d|Exception|TypeError|undefined|\[object/.test(String(text)))).toEqual([]);
}

function encoded(claims: object | null): string {
  return `eyJhbGciOiJIUzI1NiJ9.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2lnbmF0dXJl`;
}

describe('pasted instead of a token', () => {
  it.each<[string, string, (world: AddOnWorld) => string]>([
    ['nothing', NOT_A_TOKEN, () => ''],
    ['blanks', NOT_A_TOKEN, () => ' \n\t '],
    ['random text', NOT_A_TOKEN, () => 'привет, это мой токен'],
    ['three words with dots', NOT_A_TOKEN, () => 'aaa.bbb.ccc'],
    ['the first half of a token', CUT, (world) => world.token().slice(0, 150)],
    ['the second half of a token', CUT, (world) => world.token().slice(150)],
    ['two parts of a token', CUT, (world) => world.token().split('.').slice(0, 2).join('.')],
    ['four parts', NOT_A_TOKEN, (world) => `${world.token()}.x`],
    ['a JWT of nothing', NOT_A_TOKEN, () => encoded(null)],
    ['a JWT of someone else', NOT_A_TOKEN, () => encoded({ sub: 'me', exp: 4e9 })],
    ['a token of a new type', UNKNOWN_TYPE, ({ sid }) => encoded({ sid, exp: 4e9, s: 2, acc: 9 })],
    ['an expired token', EXPIRED, (world) => world.token({ expMs: START_MS - 86_400_000 })],
    ['a token of other categories', NO_CATEGORY, (world) => world.token({ categories: [FOREIGN_BIT] })],
    ['a token without categories', NO_CATEGORY, (world) => world.token({ categories: [] })],
    ['a sandbox token without a sandbox', NO_SANDBOX, (world) => world.token({ type: 'test', categories: [13] })],
    ['a token that lost its end', REJECTED, (world) => world.token().slice(0, -5)],
  ])('%s: %s', async (_, message, text) => {
    const world = await makeWorld();
    const stored = () => [...world.host.propertiesOf(world.user).entries, ...world.document.properties.entries];
    const before = stored();
    expect(() => world.paste(text(world))).toThrow(new Error(message));
    expect(stored()).toEqual(before);
    expect(world.document.workbook.sheetNames()).toEqual(['Лист1']);
    expect(await world.requests()).toEqual(message === REJECTED ? ['GET /ping 401'] : []);
  });

  it.each<[string, (token: string) => string]>([
    ['spaces around', (token) => `  ${token} `],
    ['line breaks inside', (token) => `${token.slice(0, 40)}\r\n${token.slice(40, 90)}\n ${token.slice(90)}\n`],
    ['quotes', (token) => `«${token}»`],
    ['the header of curl', (token) => `"Authorization: Bearer ${token}"`],
    ['an invisible character', (token) => `\uFEFF${token}\u200B`],
  ])('a token with %s is understood', async (_, wrap) => {
    const world = await makeWorld();
    expect(world.paste(wrap(world.token()))).toContain('подключён. Токен: персональный');
    expect(await world.refusals()).toEqual([]);
  });
});

describe('a cell that calls what is not a formula', () => {
  const calls: [string, unknown[]][] = [
    ['connectShop', ['x']], ['startRefresh', []], ['refreshStep', []], ['onHourly', []],
    ['menuConnect', []], ['menuRefreshAll', []], ['menuRefreshSheet', []], ['menuPanel', []], ['menuBehind', []], ['menuFormula', []], ['formulaQuestions', []], ['menuJournal', []], ['menuHelp', []], ['menuSheetInfo', []], ['menuStart', []], ['menuShare', []],
  ];

  it.each([['before connecting', false], ['after connecting', true]])('%s is refused, and nothing is fetched or written', async (_, isConnected) => {
    const world = await makeWorld();
    if (isConnected) world.connect();
    await world.wb.clearLog();
    const { document, host, user } = world;
    const before = JSON.stringify([[...document.properties.entries], [...host.propertiesOf(user).entries], document.cellsWritten]);
    const answers = calls.map(([name, args]) => host.callCustomFunction(name, args, { document, user }));
    expect(answers.map((answer) => (answer.kind === 'error' ? answer.message : answer.kind))).toEqual(calls.map(() => NOT_FROM_A_CELL));
    expect(await world.requests()).toEqual([]);
    expect(JSON.stringify([[...document.properties.entries], [...host.propertiesOf(user).entries], document.cellsWritten])).toBe(before);
  });
});

describe('a token that stops working', () => {
  it('withdrawn in mid-run: every sheet keeps its rows, the journal says what to do', async () => {
    const world = await makeWorld();
    world.connect();
    world.addOn.startRefresh();
    world.addOn.refreshStep();
    await world.wb.revoke(world.sid);
    const lines = world.refresh();
    expect(lines.map(({ state }) => state)).toEqual(lines.map(() => 'failed'));
    expect([...new Set(lines.map(({ text }) => text))]).toEqual([REJECTED]);
    expect([world.rows('Заказы').length, world.rows('Финансы').length, world.rows('Цены', 'Артикул продавца')]).toEqual([42, 138, [[REJECTED]]]);
    expect(world.journal('Лист', 'Событие', 'Код', 'Что случилось и что делать')).toContainEqual(['Остатки', 'ошибка', 'TOKEN_REJECTED', REJECTED]);
  });

  it('is replaced by a new one, and the same rows go on', async () => {
    const world = await makeWorld();
    world.connect();
    await world.wb.setFaults([{ match: { path: '/' }, answer: { status: 401, body: { title: 'unauthorized', detail: 'token problem; token is withdrawn' } } }]);
    world.refresh();
    await world.wb.clearFaults();
    await world.waitUntil('2026-11-23T07:00:00Z');
    expect(world.connect({ readOnly: true })).toContain(`Магазин «${SHOP}»`);
    expect(world.refresh().map(({ state }) => state)).toEqual(CORE.map(() => 'done'));
    expect(world.rows('Магазины')).toHaveLength(1);
    expect(world.rows('Остатки', 'Магазин').flat()).toEqual(new Array(5).fill(SHOP));
  });

  it('a category that WB refuses in mid-run stops only its sheets', async () => {
    const world = await makeWorld();
    world.connect();
    const body = { title: 'forbidden', detail: 'scope is not allowed for this resource', status: 403 };
    await world.wb.setFaults([{ match: { path: '/api/finance' }, answer: { status: 403, body } }]);
    const failed = world.refresh().filter(({ state }) => state !== 'done');
    expect(failed.map(({ title, state, text }) => [title, state, text.split('. ')[0]])).toEqual([
      ['Финансы', 'failed', expect.stringMatching(/^Токен не открывает эти данные/)],
      ['Отчёты WB', 'failed', expect.stringMatching(/^Токен не открывает эти данные/)],
    ]);
    expectPlain(world.journal('Что случилось и что делать').flat());
  });

  it('categories that it never had are not asked for', async () => {
    const world = await makeWorld();
    expect(world.connect({ categories: [1, 5] })).toMatch(/Категории: Контент, Статистика\. Не хватает: (?=.*Аналитика)(?=.*Цены и скидки)(?=.*Финансы)/);
    const noCategory = (name: string) =>
      `Токен не открывает эти данные: нет категории «${name}». Категории у готового токена изменить нельзя. Создайте новый токен и отметьте недостающую категорию.`;
    expect(world.refresh().map(({ title, state, text }) => [title, state, text])).toEqual([
      ['Карточки', 'done', ''], ['Магазины', 'done', ''], ['Заказы', 'done', ''], ['Продажи', 'done', ''],
      ...['Лента заказов', 'Остатки', 'Остатки FBS'].map((title) => [title, 'unavailable', noCategory('Аналитика')]),
      ['Цены', 'unavailable', noCategory('Цены и скидки')],
      ...['Финансы', 'Отчёты WB', 'Баланс'].map((title) => [title, 'unavailable', noCategory('Финансы')]),
    ]);
    expect(world.rows('Баланс', 'Магазин')).toEqual([[noCategory('Финансы')]]);
    expect(await world.refusals()).toEqual([]);
  });
});

describe('an empty shop', () => {
  const makeEmpty = addOnWorlds({ articles: 0, days: 21 });
  const EMPTY = 'WB ответил, что данных нет. Если они есть в кабинете, загляните позже: они доходят с задержкой.';

  it('says in every sheet that WB has nothing, and is done', async () => {
    const world = await makeEmpty();
    world.connect();
    expect(world.refresh().map(({ title, state, text }) => [title, state, text, world.rows(title, 'Магазин').flat()])).toEqual([
      ['Карточки', 'done', '', [EMPTY]], ['Магазины', 'done', '', [SHOP]],
      ...['Заказы', 'Продажи', 'Лента заказов', 'Остатки', 'Остатки FBS', 'Цены', 'Финансы', 'Отчёты WB'].map((title) => [title, 'done', '', [EMPTY]]),
      ['Баланс', 'done', '', [SHOP]],
    ]);
    expect(await world.refusals()).toEqual([]);
  });

  it('with a base token too', async () => {
    const world = await makeEmpty();
    world.connect({ type: 'base' });
    const lines = world.refresh().filter(({ state }) => state === 'done');
    expect(lines.map(({ title }) => [title, world.rows(title, 'Магазин').flat()])).toEqual([
      ...['Карточки', 'Заказы', 'Продажи', 'Лента заказов', 'Остатки', 'Цены', 'Финансы'].map((title) => [title, [EMPTY]]),
      ['Баланс', [SHOP]],
    ]);
  });
});
