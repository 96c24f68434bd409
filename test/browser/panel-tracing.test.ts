import type { Frame } from 'playwright-core';
import { seriousFindings } from './support/findings';
import { Served } from './support/served';
import type { Spreadsheet } from './support/spreadsheet';
import { giveToken, startRefresh, waitForRefresh } from './support/steps';

/** Where «Итоги по периодам» tells of the last seven days: the shop's column is hidden. */
const DAYS_7_ROW = 4;
const ORDERS_COLUMN = 5;

describe('formulas and what numbers are made of, with the keyboard alone', () => {
  let served: Served;
  let sheet: Spreadsheet;

  beforeAll(async () => {
    served = await Served.withDemo();
    sheet = await served.open();
    await sheet.chooseAddOn('Панель');
    await giveToken(sheet.sidebar, served.demo?.token ?? '');
    await startRefresh(sheet);
    await waitForRefresh(sheet);
  });
  afterAll(() => served?.stop());

  const frame = (): Frame => sheet.page.frames().find((one) => one.url().includes('/frame/')) as Frame;
  /** Opens the menus with Enter alone. */
  const chooseByKeys = async (...captions: string[]): Promise<void> => {
    for (const name of captions) await sheet.page.getByRole('menuitem', { name, exact: true }).press('Enter');
  };
  const pressButton = (name: string | RegExp) => sheet.sidebar.getByRole('button', { name }).press('Enter');
  const isUsable = async (): Promise<void> => {
    expect(await seriousFindings(frame())).toEqual([]);
    expect(await frame().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  };

  it('«Вставить формулу…» shows the answer and puts the formula into the chosen cell, and nothing over what stands there', async () => {
    await sheet.goTo('Лист1');
    await sheet.goToCell(3, 2);
    await chooseByKeys('Расширения', 'WB Таблицы', 'Вставить формулу…');
    const question = sheet.sidebar.getByLabel('Что узнать?');
    await question.focus();
    await sheet.page.keyboard.press('ArrowDown');
    await sheet.sidebar.getByLabel('За какое время').waitFor();
    await isUsable();
    await pressButton('Показать ответ');
    await sheet.sidebar.getByText(/^=WB_/).waitFor();
    await isUsable();
    await pressButton('Вставить в выбранную ячейку');
    await sheet.sidebar.getByText('Формула стоит в B3').waitFor();
    await sheet.expectCell(3, 2, /^B3: \d/);
    await pressButton('Вставить в выбранную ячейку');
    await sheet.sidebar.getByText('В ячейке B3 уже что-то есть').waitFor();
    await pressButton('Заменить то, что стоит в B3');
    await sheet.sidebar.getByText('Формула стоит в B3').waitFor();
    await isUsable();
  });

  it('«Из чего это?» lists the rows of a number on a sheet of their own, and says on another cell why it does not', async () => {
    await sheet.goTo('Итоги по периодам');
    await sheet.goToCell(DAYS_7_ROW, ORDERS_COLUMN);
    await chooseByKeys('Расширения', 'WB Таблицы', 'Из чего это?');
    await sheet.page.locator('#grid').getByText('Из чего это', { exact: true }).first().waitFor();
    await sheet.page.waitForTimeout(1_000);
    await sheet.expectCell(1, 1, /«Заказы, шт\.» на листе «Итоги по периодам»/);
    await sheet.expectCell(2, 2, /E4/);
    await sheet.goTo('Лист1');
    await sheet.goToCell(1, 1);
    await chooseByKeys('Расширения', 'WB Таблицы', 'Из чего это?');
    await sheet.page.getByText('Этот лист — не отчёт').waitFor();
    await sheet.page.keyboard.press('Enter');
    expect(served.problems).toEqual([]);
  });
});
