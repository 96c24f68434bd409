import { utils, write } from '@e965/xlsx';
import { encode } from 'iconv-lite';
import { Served } from './support/served';
import type { Spreadsheet } from './support/spreadsheet';
import { giveToken, openTab, startRefresh, waitForRefresh } from './support/steps';

const SHEET = 'Себестоимость';
const FILE = 'input[type="file"]';

/** Files of another system and the form that connects one, as an accountant meets them in the panel. */
describe('hand-over in the panel', () => {
  let served: Served;
  let sheet: Spreadsheet;

  beforeAll(async () => {
    served = await Served.withDemo({ articles: 4, days: 5 }, undefined, ['cards']);
    sheet = await served.open();
    await sheet.chooseAddOn('Панель');
    await giveToken(sheet.sidebar, served.demo?.token ?? '');
    await startRefresh(sheet);
    await waitForRefresh(sheet);
    await openTab(sheet, 'Действия');
  });
  afterAll(() => served?.stop());

  afterEach(async () => {
    const back = sheet.sidebar.getByRole('button', { name: /^Назад/ });
    if (await back.count() > 0) await back.click();
  });

  const open = async (page: string, unit: string): Promise<void> => {
    await sheet.sidebar.getByRole('button', { name: page, exact: true }).click();
    await sheet.sidebar.getByRole('button', { name: unit }).click();
    await sheet.sidebar.locator('ol').waitFor();
  };

  /** Articles as the sheet of cards shows them, by the name box: column by its header. */
  async function articleOf(row: number): Promise<string> {
    await sheet.goTo('Карточки');
    for (let column = 1; column < 12; column += 1) {
      await sheet.goToCell(1, column);
      if ((await sheet.page.locator('#cell').textContent())?.endsWith(': Артикул продавца') !== true) continue;
      await sheet.goToCell(row, column);
      return ((await sheet.page.locator('#cell').textContent()) ?? '').replace(/^[A-Z]+\d+: /, '');
    }
    throw new Error('no column of articles');
  }

  it('costs come from a workbook and from CSV to their sheet, with the day from which they hold', async () => {
    const article = await articleOf(2);
    await open('1С', 'Остатки и себестоимость из 1С или Excel');
    await sheet.sidebar.getByLabel(/^Себестоимость(?! действует)/).selectOption({ label: 'Заполнить лист «Себестоимость»' });
    await sheet.sidebar.getByLabel('Себестоимость действует с').fill('2026-11-01');
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['Прайс-лист'], ['Артикул', 'Закупочная цена'], [article, 250.5]]), 'TDSheet');
    await sheet.sidebar.locator(FILE).setInputFiles({ name: 'прайс.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer) });
    await sheet.sidebar.getByText('Товаров в файле: 1').waitFor();
    await sheet.goTo(SHEET);
    const shown = await cellsOf(2);
    expect(shown).toEqual(expect.arrayContaining([article, expect.stringMatching(/^250[.,]5/), expect.stringMatching(/01\.11\.2026/)]));

    await sheet.sidebar.locator(FILE).setInputFiles({ name: 'прайс.csv', mimeType: 'text/csv', buffer: encode(`Артикул;Себестоимость\r\n${article};300,25\r\n`, 'windows-1251') });
    await sheet.sidebar.getByText('Товаров в файле: 1').waitFor();
    expect((await cellsOf(2)).join(' ')).toMatch(/250[.,]5.*300[.,]25/);
  });

  /** What the first cells of a row show. */
  async function cellsOf(row: number): Promise<string[]> {
    const shown: string[] = [];
    for (let column = 1; column <= 9; column += 1) {
      await sheet.goToCell(row, column);
      shown.push(((await sheet.page.locator('#cell').textContent()) ?? '').replace(/^[A-Z]+\d+: /, ''));
    }
    return shown;
  }

  it.each([['МойСклад', 'МойСклад: отчёт комиссионера', 'Токен', 'Договор комиссии'], ['1С:Фреш', '1С:Фреш: отчёт комиссионера', 'Пароль OData', 'Договор']])('%s is connected above what is chosen', async (page, unit, secret, option) => {
    await open(page, unit);
    const [field, button, chosen] = [sheet.sidebar.getByLabel(secret, { exact: true }), sheet.sidebar.getByRole('button', { name: 'Подключить', exact: true }), sheet.sidebar.getByLabel(option, { exact: true })];
    const [top, middle, bottom] = await Promise.all([field, button, chosen].map(async (one) => (await one.boundingBox())?.y ?? NaN));
    expect([(top as number) < (middle as number), (middle as number) < (bottom as number)]).toEqual([true, true]);
    expect(await field.getAttribute('type')).toBe('password');
    expect(await sheet.sidebar.getByRole('button', { name: 'Передать', exact: true }).count()).toBe(0);
  });

  it('nothing went wrong in the browser', () => {
    expect(served.problems).toEqual([]);
  });
});
