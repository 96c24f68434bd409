import { seriousFindings } from './support/findings';
import type { Frame } from 'playwright-core';
import { Served } from './support/served';
import type { Spreadsheet } from './support/spreadsheet';
import { giveToken, openTab, startRefresh, waitForRefresh } from './support/steps';

/** Where the assembly list has its columns, as letters go: the shop's is hidden. */
const INTO_SUPPLY = 10;

describe('a supply from the panel, with the keyboard alone', () => {
  let served: Served;
  let sheet: Spreadsheet;

  beforeAll(async () => {
    served = await Served.withDemo({}, undefined, ['cards', 'fbsOrders', 'fbsSupplies']);
    sheet = await served.open();
    await sheet.chooseAddOn('Панель');
    await giveToken(sheet.sidebar, served.demo?.token ?? '');
    await startRefresh(sheet);
    await waitForRefresh(sheet);
    await openTab(sheet, 'Действия');
  });
  afterAll(() => served?.stop());

  const frame = (): Frame => sheet.page.frames().find((one) => one.url().includes('/frame/')) as Frame;
  /** The focus goes to the button, and Enter presses it. */
  const press = async (name: string | RegExp): Promise<void> => {
    const button = sheet.sidebar.getByRole('button', { name });
    await button.focus({ timeout: 8000 }).catch(async () => { throw new Error(`no ${String(name)} on: ${await sheet.sidebar.locator('body').innerText()}`); });
    await sheet.page.keyboard.press('Enter');
  };
  const told = (text: string | RegExp) => sheet.sidebar.locator('.lead', { hasText: text }).waitFor({ timeout: 30_000 });

  it('goes from the assembly list by way of the check and the confirmation to what WB shows', async () => {
    await press('Собрать поставки FBS');
    await press('Сделать лист');
    await sheet.sidebar.getByRole('button', { name: 'Проверить' }).waitFor({ timeout: 30_000 });
    await press('Открыть лист');
    await sheet.type(2, INTO_SUPPLY, 'Утро');
    await press('Проверить');
    await told('Изменится 1 строка');
    expect(await seriousFindings(frame())).toEqual([]);
    await press(/^Отправить 1 строку/);
    await sheet.sidebar.getByText('Отправка на WB в этой таблице выключена.').waitFor();
    await sheet.sidebar.getByRole('switch', { name: 'Отправлять на WB из этой таблицы' }).press(' ');
    await sheet.sidebar.locator('.switch:checked').waitFor();
    await press(/^Отправить 1 строку/);
    await told('Отправлено.');
    await sheet.sidebar.getByText('WB показывает новое в 1 строке.').waitFor();
  });

  it('and says why it does not come back', async () => {
    await sheet.sidebar.getByText('Заказ из поставки не вынимают: его можно переложить в другую поставку или отменить.').first().waitFor();
    expect(await sheet.sidebar.getByRole('button', { name: /^Вернуть: / }).count()).toBe(0);
    expect(await seriousFindings(frame())).toEqual([]);
  });

  it('asked nobody but this page, and nothing went wrong in it', () => {
    expect(served.problems).toEqual([]);
  });
});
