import { mintToken, type TokenRequest, uuidOf } from '../../local/wb/token';
import { FOREIGN_BIT } from '../support/categories';
import { everythingOn } from './support/everything';
import { Served } from './support/served';
import type { Spreadsheet } from './support/spreadsheet';
import { giveToken, openPage } from './support/steps';

const DAY_MS = 86_400_000;
const ALL_BITS = [1, 2, 3, 5, 13];

describe('connecting a shop in the panel', () => {
  let served: Served;
  let sheet: Spreadsheet;
  let startMs = 0;

  beforeAll(async () => {
    served = await Served.withDemo();
    startMs = served.demo?.startMs ?? 0;
    sheet = await served.open();
    await sheet.chooseAddOn('Панель');
    await sheet.sidebar.getByRole('heading', { name: 'Подключите магазин' }).waitFor();
  });
  afterAll(() => served?.stop());

  const token = (request: Partial<TokenRequest> = {}): string => mintToken({ type: 'personal', categories: 'all', sid: uuidOf('shop'), expMs: startMs + 180 * DAY_MS, ...request });
  const field = () => sheet.sidebar.getByLabel('Токен Wildberries');
  const needed = () => sheet.sidebar.locator('.needed li').allInnerTexts();

  it('without a shop shows the way through the cabinet and no tabs', async () => {
    expect(await sheet.sidebar.getByRole('tab').count()).toBe(0);
    expect(await sheet.sidebar.locator('.guide').innerText()).toContain('Создать токен может только владелец кабинета.');
    expect(await sheet.sidebar.locator('form').innerText()).toContain('Токен сохранится в аккаунте Google seller@example.com.');
  });

  it('the menu opens the help in the panel, whose way back leads to the token', async () => {
    await sheet.chooseAddOn('Справка');
    await sheet.sidebar.getByRole('heading', { name: 'Справка' }).waitFor();
    await sheet.sidebar.getByText('Почему «Ожидание»').click();
    await sheet.sidebar.getByText('Это не ошибка').waitFor();
    await sheet.sidebar.getByRole('button', { name: /^Назад/ }).click();
    await field().waitFor();
    expect(await sheet.page.locator('dialog[open]').count()).toBe(0);
  });

  it('asks for no more categories than the chosen data needs', async () => {
    expect(await needed()).toEqual([
      'Контент Карточки', 'Статистика Заказы, Продажи', 'Аналитика Лента заказов, Остатки, Остатки FBS', 'Цены и скидки Цены', 'Финансы Финансы, Отчёты WB, Баланс',
    ]);
    await sheet.sidebar.getByText('Нужны не все данные?').click();
    await sheet.sidebar.getByRole('checkbox', { name: 'Цены' }).uncheck();
    await sheet.sidebar.locator('.needed li').nth(4).waitFor({ state: 'detached' });
    expect(await needed()).not.toContainEqual(expect.stringContaining('Цены и скидки'));
    await sheet.sidebar.getByRole('checkbox', { name: 'Цены' }).check();
    await sheet.sidebar.locator('.needed li').nth(4).waitFor();
  });

  it.each<[string, () => string, RegExp]>([
    ['nothing', () => '  ', /Сначала вставьте токен/],
    ['a token that was cut', () => token().split('.').slice(0, 2).join('.'), /целиком/],
    ['another text', () => 'hello', /не похоже на токен/],
    ['an expired token', () => token({ expMs: startMs - DAY_MS }), /Срок действия токена закончился/],
    ['a token for other things', () => token({ categories: [FOREIGN_BIT] }), /нет ни одной категории/],
    ['a token with a wrong signature', () => `${token().slice(0, -6)}AAAAAA`, /не принял токен/],
  ])('says what is wrong with %s, in place, and keeps none of it', async (_, text, answer) => {
    expect(await giveToken(sheet.sidebar, text())).toMatch(answer);
    expect(await field().getAttribute('aria-invalid')).toBe('true');
    expect((await field().inputValue()).trim()).toBe('');
  });

  it('keeps what was pasted where WB only does not answer', async () => {
    await served.demo?.standIn.control.setFaults([{ match: { path: '/ping' }, answer: { status: 503 } }]);
    expect(await giveToken(sheet.sidebar, token())).toMatch(/не отвечает/);
    expect(await field().inputValue()).toBe(token());
    expect(await field().evaluate((input) => getComputedStyle(input).getPropertyValue('-webkit-text-security'))).toBe('disc');
    await served.demo?.standIn.control.clearFaults();
  });

  it.each<[string, Partial<TokenRequest>, RegExp]>([
    ['a base', { type: 'base' }, /Токен: базовый/],
    ['a test', { type: 'test', categories: ALL_BITS }, /учебные данные/],
    ['a service', { type: 'service' }, /Токен: сервисный/],
    ['a read-only', { categories: [1, 5], readOnly: true }, /Не хватает: Аналитика, Цены и скидки, Финансы/],
    ['a personal', {}, /Токен: персональный/],
  ])('takes %s token', async (kind, request, answer) => {
    if (kind !== 'a base') await addToken();
    expect(await giveToken(sheet.sidebar, token(request))).toMatch(answer);
    expect(await sheet.sidebar.getByRole('tab', { name: 'Главная' }).getAttribute('aria-selected')).toBe('true');
    expect(await sheet.sidebar.locator(':focus').getAttribute('role')).toBe('tabpanel');
    await sheet.sidebar.getByRole('button', { name: 'Загрузить данные' }).waitFor();
    // Nothing has been loaded: nothing is ready.
    expect(await sheet.sidebar.getByText(/^Готово/).count()).toBe(0);
  });

  async function addToken(): Promise<void> {
    await openPage(sheet, 'Магазины и токены');
    await sheet.sidebar.getByRole('button', { name: 'Подключить ещё магазин' }).click();
    await field().waitFor();
    expect(await sheet.sidebar.locator(':focus').innerText()).toBe('Подключите магазин');
  }

  it('keeps no token on the page', async () => {
    expect(await everythingOn(sheet)).not.toContain(token().split('.')[1]);
    expect(served.requested.join('\n')).not.toContain(token().split('.')[1]);
  });

  it('shows what each token is and opens', async () => {
    await openPage(sheet, 'Магазины и токены');
    const cards = sheet.sidebar.locator('.token');
    expect((await cards.allInnerTexts()).map((text) => text.split('\n')[0])).toEqual([
      'Базовый токен · с правом изменять', 'Тестовый токен · с правом изменять', 'Сервисный токен · с правом изменять', 'Персональный токен · с правом изменять',
    ]);
    expect(await cards.nth(3).innerText()).toMatch(/До \d+ \S+ 2027 г\. · 1(79|80) дней/);
    expect((await cards.nth(3).getByRole('listitem').allInnerTexts()).map((text) => text.replace('\n', ''))).toContain('Финансы: есть');
  });

  it('removes a token, then the shop, only when it is told so twice', async () => {
    const card = sheet.sidebar.locator('.token').nth(1);
    await card.getByRole('button', { name: 'Удалить токен' }).click();
    await card.getByRole('button', { name: 'Отмена' }).click();
    expect(await sheet.sidebar.locator('.token').count()).toBe(4);
    await card.getByRole('button', { name: 'Удалить токен' }).click();
    await card.getByRole('alertdialog').getByRole('button', { name: 'Удалить' }).click();
    await sheet.sidebar.locator('.token').nth(3).waitFor({ state: 'detached' });
    await sheet.sidebar.getByRole('button', { name: 'Убрать магазин' }).click();
    await sheet.sidebar.getByRole('alertdialog').getByRole('button', { name: 'Удалить' }).click();
    await sheet.sidebar.getByRole('heading', { name: 'Подключите магазин' }).waitFor();
  });

  it('without a shop shows what a preset brings, keeps the choice and says that a shop comes first', async () => {
    await sheet.sidebar.getByRole('button', { name: 'На склад' }).click();
    const card = sheet.sidebar.getByRole('group', { name: 'На склад' });
    await card.getByText('Движение товара').first().waitFor();
    expect(await card.innerText()).toMatch(/Токену понадобятся категории: .*Маркетплейс/);
    expect(await card.innerText()).toContain('подключите магазин');
    await card.getByRole('button', { name: 'Включить' }).click();
    await card.locator('.notice').getByText('Загрузим, как только вы подключите магазин').waitFor();
    expect(await needed()).toContainEqual(expect.stringMatching(/^Маркетплейс /));
    await card.getByRole('button', { name: 'Закрыть' }).click();
    await card.waitFor({ state: 'detached' });
  });

  it('went without a fault of the page', () => {
    expect(served.problems).toEqual([]);
  });
});
