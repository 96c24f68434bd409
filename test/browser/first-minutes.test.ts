import { everythingOn } from './support/everything';
import { Served } from './support/served';
import type { Spreadsheet } from './support/spreadsheet';
import { connect, openPanel, startRefresh, waitForRefresh } from './support/steps';

/** A new user's way, each step from where the one before ended. */
describe('the first minutes in a browser', () => {
  let served: Served;
  let sheet: Spreadsheet;
  let token = '';

  beforeAll(async () => {
    served = await Served.withDemo();
    token = served.demo?.token ?? '';
    sheet = await served.open();
  });
  afterAll(() => served?.stop());

  it('the spreadsheet is empty and has the add-on in its menu', async () => {
    expect(await sheet.tabs()).toEqual(['Лист1']);
    await sheet.choose('Расширения', 'WB Таблицы');
    expect(await sheet.page.getByRole('menu', { name: 'WB Таблицы' }).getByRole('menuitem').allInnerTexts()).toContain('Панель');
    await sheet.page.mouse.click(700, 500);
  });

  it('a token is taken in the dialog and is nowhere on the page afterwards', async () => {
    expect(await connect(sheet, token)).toContain('подключён');
    expect(await everythingOn(sheet)).not.toContain(token.split('.')[1]);
    await sheet.page.locator('dialog .close').click();
    await sheet.expectTabs(['Старт', 'Магазины', 'Лист1']);
    expect(await sheet.activeTab()).toBe('Старт');
  });

  it('a refresh goes on where a closed panel left it, until everything is there', async () => {
    await openPanel(sheet);
    await startRefresh(sheet);
    await sheet.sidebar.locator('.line', { hasText: 'Заказы' }).first().waitFor();
    await sheet.page.locator('#sidebar .close').click();
    expect(await sheet.page.locator('#sidebar iframe').count()).toBe(0);
    await openPanel(sheet);
    await waitForRefresh(sheet);
    expect(await sheet.tabs()).toEqual(expect.arrayContaining(['Лист1', 'Заказы', 'Остатки', 'Финансы']));
    // Of all the sheets that have come, the one with the answers is in front, and not the one that was made last.
    expect(await sheet.activeTab()).toBe('Сводка');
  });

  it('a formula shows the value that the add-on gives', async () => {
    await sheet.goTo('Лист1');
    await sheet.type(2, 1, '=ROWS(WB_STOCKS())>1');
    await sheet.expectCell(2, 1, /^A2: TRUE/);
    await sheet.type(3, 1, '=WB_STOCKS("такого нет")');
    await sheet.expectCell(3, 1, /^A3: #ERROR!/);
  });

  it('the browser asked nobody but this page, and nothing went wrong in it', () => {
    const others = served.requested.filter((url) => !url.startsWith(served.url) && !/^(?:data|blob):/.test(url));
    expect(others).toEqual([]);
    expect(served.problems).toEqual([]);
  });
});
