import type { Frame } from 'playwright-core';
import { seriousFindings } from './support/findings';
import { Served } from './support/served';
import type { Spreadsheet } from './support/spreadsheet';
import { giveToken, openTab, startRefresh, waitForRefresh } from './support/steps';

/** Where the draft of prices has its columns, as letters go: the shop's is hidden. */
const NEW_PRICE = 9;

describe('changing prices from the panel', () => {
  let served: Served;
  let sheet: Spreadsheet;

  beforeAll(async () => {
    served = await Served.withDemo();
    sheet = await served.open();
    await sheet.chooseAddOn('Панель');
    await giveToken(sheet.sidebar, served.demo?.token ?? '');
    await startRefresh(sheet);
    await waitForRefresh(sheet);
    await openTab(sheet, 'Действия');
  });
  afterAll(() => served?.stop());

  const frame = (): Frame => sheet.page.frames().find((one) => one.url().includes('/frame/')) as Frame;
  /** As a person with a keyboard alone: the focus goes to the button, and Enter presses it. */
  const press = async (name: string | RegExp): Promise<void> => {
    const button = sheet.sidebar.getByRole('button', { name });
    await button.focus({ timeout: 8000 }).catch(async () => { throw new Error(`no ${String(name)} on: ${await sheet.sidebar.locator('body').innerText()}`); });
    await sheet.page.keyboard.press('Enter');
  };
  const told = (text: string | RegExp) => sheet.sidebar.locator('.lead', { hasText: text }).waitFor({ timeout: 30_000 });

  it('goes from the draft by way of the check and the confirmation to what WB shows', async () => {
    await press('Цены и скидки');
    await press('Сделать лист');
    await sheet.sidebar.getByRole('button', { name: 'Проверить' }).waitFor({ timeout: 30_000 });
    await press('Открыть лист');
    await sheet.type(2, NEW_PRICE, '=E2+10');
    await press('Проверить');
    await told('Изменится 1 строка');
    expect(await seriousFindings(frame())).toEqual([]);
    expect(await frame().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    await press(/^Отправить 1 строку/);
    await sheet.sidebar.getByText('Отправка на WB в этой таблице выключена.').waitFor();
    await sheet.sidebar.getByRole('switch', { name: 'Отправлять на WB из этой таблицы' }).press(' ');
    await sheet.sidebar.locator('.switch:checked').waitFor();
    await press(/^Отправить 1 строку/);
    await told('Отправлено.');
    await sheet.sidebar.getByText('WB показывает новое в 1 строке.').waitFor();
  });

  it('and back', async () => {
    await press(/^Вернуть: /);
    await told('Вернётся 1 строка');
    await press(/^Отправить 1 строку/);
    await told('Отправлено.');
    await sheet.sidebar.getByText(/вернули: /).waitFor();
    expect(await seriousFindings(frame())).toEqual([]);
  });

  it('is stopped by everybody', async () => {
    await press('Остановить всё');
    await sheet.sidebar.getByText('Отправку остановил кто-то из редакторов таблицы.').waitFor();
    await press('Снять остановку');
    await sheet.sidebar.getByRole('button', { name: 'Остановить всё' }).waitFor();
  });

  it('asked nobody but this page, and nothing went wrong in it', () => {
    expect(served.problems).toEqual([]);
  });
});
