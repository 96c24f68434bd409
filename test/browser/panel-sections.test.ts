import type { Frame, Locator } from 'playwright-core';
import { breakCalls } from './support/broken-calls';
import { everythingOn } from './support/everything';
import { bankFile } from '../support/bank-file';
import { seriousFindings } from './support/findings';
import { Served } from './support/served';
import type { Spreadsheet } from './support/spreadsheet';
import { giveToken, openPage, openTab, startRefresh, waitForRefresh } from './support/steps';

const TABS = ['Главная', 'Отчёты', 'Данные', 'Действия'];
const PAGES = ['Магазины и токены', 'Журнал', 'Состояние', 'Настройки', 'Справка'];

describe('the sections of the panel', () => {
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
  const dataset = (title: string) => sheet.sidebar.locator('.dataset', { has: sheet.page.locator(`b:text-is("${title}")`) });
  const toggle = (title: string) => sheet.sidebar.getByRole('switch', { name: title, exact: true });
  /** Columns that the dataset's sheet has, of «14 из 28». */
  const columnsOn = async (): Promise<number> => Number(/\d+/.exec(await sheet.sidebar.locator('legend').innerText()));
  const weekday = () => sheet.sidebar.locator('label', { hasText: /^День/ }).locator('select');
  /** What has the focus after each key. */
  const walked = async (role: 'tab' | 'menuitem', keys: readonly string[]): Promise<string[]> => {
    const names: string[] = [];
    for (const key of keys) {
      await sheet.page.keyboard.press(key);
      names.push(await sheet.sidebar.locator(`[role=${role}]:focus`).innerText());
    }
    return names;
  };
  /** As a person chooses it; the system is dark all the time. */
  const paint = async (isDark: boolean): Promise<void> => {
    await sheet.page.emulateMedia({ colorScheme: 'dark' });
    await openPage(sheet, 'Настройки');
    await sheet.sidebar.getByRole('switch', { name: 'Тёмное оформление' }).setChecked(isDark);
  };
  const opensSheet = async (way: Locator, cell: string): Promise<void> => {
    await way.click();
    // The sheet comes some time after the click, and takes the selection along.
    await sheet.page.waitForTimeout(1_000);
    await sheet.expectCell(1, 2, cell);
  };
  const saved = () => sheet.sidebar.locator('.switch:disabled').first().waitFor({ state: 'detached' });

  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    beforeAll(() => paint(colorScheme === 'dark'));
    afterAll(() => paint(false));

    it.each([...TABS, ...PAGES])('%s can be used by everybody', async (place) => {
      await (TABS.includes(place) ? openTab(sheet, place) : openPage(sheet, place));
      await sheet.sidebar.getByText('Загружаем…').first().waitFor({ state: 'detached' });
      for (const summary of (await sheet.sidebar.locator('details:not([open]) > summary').all()).slice(0, 1)) await summary.click();
      expect(await seriousFindings(frame())).toEqual([]);
      expect(await frame().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    });

    it('has the colours that were asked for', async () => {
      const [red = 0] = (await frame().evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? [])).map(Number);
      expect(red > 128).toBe(colorScheme === 'light');
    });
  });

  it('tabs are walked through with the keys alone', async () => {
    await openTab(sheet, 'Главная');
    await sheet.sidebar.locator('.figures').waitFor();
    expect(await walked('tab', ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'End', 'ArrowRight', 'ArrowUp', 'Home'])).toEqual(
      ['Отчёты', 'Данные', 'Отчёты', 'Действия', 'Главная', 'Действия', 'Главная']);
    await sheet.page.keyboard.press('Tab');
    await sheet.page.keyboard.press('Tab');
    expect(await sheet.sidebar.locator(':focus').innerText()).toMatch(/^Вчера\s/);
    expect(await sheet.sidebar.locator(':focus').evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  });

  it('the first page says what was ordered and what is paid, and opens the sheets that say so', async () => {
    const figures = sheet.sidebar.locator('.figures button');
    await figures.first().waitFor();
    expect(await figures.allInnerTexts()).toEqual([
      expect.stringMatching(/^Вчера\s+\d+ заказ(?:а|ов)? · [\d\s]+₽\s*[+-]?\d+\s% заказов к дню раньше$/), expect.stringMatching(/^К оплате за \d+.+\s-?[\d\s]+₽$/)]);
    await opensSheet(figures.first(), 'B1: Период');
    await opensSheet(sheet.sidebar.getByRole('button', { name: /Кончается \d+/ }), 'B1: Что с остатком');
    expect(await sheet.sidebar.locator('.line').first().isVisible()).toBe(false);
    await sheet.sidebar.getByText('Подробности').click();
    await sheet.sidebar.locator('.line').first().waitFor();
  });

  it('the menu behind «⋮» is walked through with the keys alone, and its page leads back', async () => {
    await openTab(sheet, 'Данные');
    const opener = sheet.sidebar.getByRole('button', { name: 'Ещё', exact: true });
    await opener.press('Enter');
    expect(await walked('menuitem', ['ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home'])).toEqual(['Журнал', 'Справка', 'Магазины и токены', 'Справка', 'Магазины и токены']);
    expect(await seriousFindings(frame())).toEqual([]);
    await sheet.page.keyboard.press('Escape');
    expect([await sheet.sidebar.getByRole('menu').count(), await sheet.sidebar.locator(':focus').getAttribute('aria-label')]).toEqual([0, 'Ещё']);
    await opener.press('Enter');
    await sheet.page.keyboard.press('End');
    await sheet.page.keyboard.press('Enter');
    expect(await sheet.sidebar.locator('h2:focus').innerText()).toBe('Справка');
    expect(await sheet.sidebar.locator('[aria-selected=true]').count()).toBe(0);
    await sheet.sidebar.getByText('Кто видит мои данные').click();
    await sheet.sidebar.getByText('видит цифры, но не токен').waitFor();
    await sheet.sidebar.getByRole('button', { name: 'Назад: Данные' }).click();
    expect(await sheet.sidebar.locator(':focus').innerText()).toBe('Данные');
    await sheet.sidebar.getByRole('searchbox', { name: 'Найти лист' }).waitFor();
  });

  it('the menu closes when one goes elsewhere', async () => {
    await sheet.sidebar.getByRole('button', { name: 'Ещё', exact: true }).click();
    await sheet.sidebar.getByRole('menu').waitFor();
    await sheet.sidebar.getByRole('tab', { name: 'Отчёты' }).click();
    await sheet.sidebar.getByRole('menu').waitFor({ state: 'detached' });
  });

  it('an action opens its page, which leads back to its line', async () => {
    await openTab(sheet, 'Действия');
    expect(await sheet.sidebar.getByRole('heading').allInnerTexts()).toEqual(expect.arrayContaining(['Передать', 'В этой таблице']));
    await sheet.sidebar.getByRole('button', { name: 'Поделиться с бухгалтером' }).press('Enter');
    expect(await sheet.sidebar.locator('h2:focus').innerText()).toBe('Поделиться с бухгалтером');
    await sheet.sidebar.getByRole('button', { name: 'Проверить и настроить' }).click();
    await sheet.page.getByRole('dialog').getByText(/^Увидят числа/).waitFor();
    await sheet.page.getByRole('dialog').getByRole('button', { name: 'Отмена' }).click();
    await sheet.sidebar.getByRole('button', { name: 'Назад: Действия' }).click();
    expect(await sheet.sidebar.locator(':focus').innerText()).toBe('Поделиться с бухгалтером');
  });

  it('a file for 1С says what would go, and is saved by the browser', async () => {
    await openTab(sheet, 'Действия');
    await sheet.sidebar.getByRole('button', { name: '1С', exact: true }).click();
    await sheet.sidebar.getByRole('button', { name: '1С: детализация недельного отчёта' }).click();
    await sheet.sidebar.getByRole('button', { name: 'Проверить' }).click();
    await sheet.sidebar.getByText(/Строк отчёта: \d+/).waitFor();
    expect(await sheet.sidebar.locator('.card').innerText()).toMatch(/Итого к оплате\s+-?[\d\s]+,\d\d RUB/);
    expect(await seriousFindings(frame())).toEqual([]);
    expect(await frame().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    const [saved] = await Promise.all([sheet.page.waitForEvent('download'), sheet.sidebar.getByRole('button', { name: 'Скачать' }).click()]);
    expect(saved.suggestedFilename()).toMatch(/^\d+\.xlsx$/);
    await sheet.sidebar.getByRole('button', { name: 'Назад: Действия' }).click();
  });

  it('a statement of the bank is taken in, and tells what was in it', async () => {
    await openTab(sheet, 'Действия');
    await sheet.sidebar.getByRole('button', { name: 'Банк', exact: true }).click();
    const base64 = bankFile([{ day: '18.11.2026', amount: 1000.5, payer: 'ООО "РВБ"', inn: '9714053621' }], { from: '01.11.2026', to: '22.11.2026' });
    await sheet.sidebar.getByLabel('Выберите файл').setInputFiles({ name: 'kl_to_1c.txt', mimeType: 'text/plain', buffer: Buffer.from(base64, 'base64') });
    await sheet.sidebar.getByText('Выплат WB в выписке: 1').waitFor({ timeout: 30_000 });
    expect(await seriousFindings(frame())).toEqual([]);
    await sheet.sidebar.getByRole('button', { name: 'Назад: Действия' }).click();
  });

  it('another system is off until its token is pasted, and forgets it when told so', async () => {
    await sheet.sidebar.getByRole('button', { name: 'МойСклад', exact: true }).click();
    await sheet.sidebar.getByRole('button', { name: 'МойСклад: остатки' }).click();
    await sheet.sidebar.getByLabel('Токен', { exact: true }).fill('canary4f1c9d7e2b8a6053ms');
    expect(await seriousFindings(frame())).toEqual([]);
    await sheet.sidebar.getByRole('button', { name: 'Подключить', exact: true }).click();
    await sheet.sidebar.getByRole('button', { name: 'Передать', exact: true }).waitFor({ timeout: 30_000 });
    expect(await frame().evaluate(() => document.documentElement.outerHTML)).not.toContain('canary');
    await sheet.sidebar.getByRole('button', { name: 'Отключить систему' }).click();
    await sheet.sidebar.getByLabel('Токен', { exact: true }).waitFor({ timeout: 30_000 });
    await sheet.sidebar.getByRole('button', { name: 'Назад: Действия' }).click();
  });

  it('a report is opened, switched off and on, and made anew', async () => {
    await openTab(sheet, 'Отчёты');
    await dataset('Сверка выплат').getByRole('button', { name: 'Открыть' }).click();
    await toggle('Сверка выплат').click();
    await dataset('Сверка выплат').getByRole('button', { name: 'Открыть' }).waitFor({ state: 'detached' });
    await saved();
    await toggle('Сверка выплат').click();
    await dataset('Сверка выплат').getByRole('button', { name: 'Пересчитать' }).click();
    await dataset('Сверка выплат').getByText(/Посчитан сегодня в \d\d:\d\d/).waitFor();
    await saved();
  });

  it('a dataset is switched off, tells what it would take, and is switched on', async () => {
    await openTab(sheet, 'Данные');
    expect(await dataset('Цены').innerText()).toMatch(/Обновлено сегодня в \d\d:\d\d · \d+ строк/);
    await toggle('Цены').click();
    await dataset('Цены').getByText(/Займёт ≈ .+ из 10\sмлн ячеек/).waitFor();
    await saved();
    await toggle('Цены').click();
    await dataset('Цены').getByText(/Обновлено/).waitFor();
    await saved();
    expect(await toggle('Цены').isChecked()).toBe(true);
  });

  it('a ready set shows what it would add, and adds nothing before the second press', async () => {
    await openTab(sheet, 'Отчёты');
    await sheet.sidebar.getByRole('button', { name: 'Собственнику' }).press('Enter');
    const card = sheet.sidebar.getByRole('group', { name: 'Собственнику' });
    await card.getByText('Появятся отчёты').waitFor();
    expect(await card.getByRole('listitem').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringMatching(/^Прибыль /), expect.stringMatching(/^ОПиУ /)]));
    await card.getByText(/^Первая загрузка: около \d+ запрос/).waitFor();
    expect(await seriousFindings(frame())).toEqual([]);
    await card.getByRole('button', { name: 'Отмена' }).press('Enter');
    await card.waitFor({ state: 'detached' });
    await openTab(sheet, 'Данные');
    expect([await toggle('Финансы').isChecked(), await toggle('Цены').isChecked()]).toEqual([true, true]);
  });

  it('a sheet is found by a word of its name, its page opens it, and the keyboard goes on where it was', async () => {
    const search = sheet.sidebar.getByRole('searchbox', { name: 'Найти лист' });
    await search.fill('хранение');
    expect(await sheet.sidebar.locator('.dataset b').allInnerTexts()).toEqual(['Платное хранение']);
    await search.fill('нет такого');
    await sheet.sidebar.getByText('Такого листа нет').waitFor();
    await search.fill('');
    await sheet.sidebar.getByRole('button', { name: /^Все \d+/ }).click();
    await sheet.sidebar.locator('summary', { hasText: 'Деньги' }).click();
    await sheet.sidebar.getByRole('button', { name: 'Баланс', exact: true }).press('Enter');
    await sheet.sidebar.getByText(/Одна строка — /).waitFor();
    expect(await sheet.sidebar.locator('h2:focus').innerText()).toBe('Баланс');
    await sheet.sidebar.getByRole('button', { name: 'Открыть лист' }).click();
    await sheet.sidebar.getByText('Листа ещё нет').waitFor({ state: 'detached' });
    await sheet.sidebar.getByRole('button', { name: /Все листы/ }).click();
    expect(await sheet.sidebar.locator(':focus').innerText()).toBe('Баланс');
    await sheet.sidebar.getByRole('button', { name: /^Включённые \d+/ }).click();
  });

  it('schedule, history and columns of a dataset are chosen', async () => {
    await sheet.sidebar.getByRole('button', { name: 'Заказы', exact: true }).click();
    const before = await columnsOn();
    await sheet.sidebar.getByLabel('Обновлять само').selectOption('раз в неделю…');
    await saved();
    await weekday().selectOption('среда');
    await saved();
    await sheet.sidebar.getByLabel('Час по Москве').selectOption('после 21:00');
    await saved();
    expect([await weekday().inputValue(), await sheet.sidebar.getByLabel('Час по Москве').inputValue()]).toEqual(['3', '21']);
    await sheet.sidebar.getByLabel('Обновлять само').selectOption('раз в 6 ч');
    await saved();
    await sheet.sidebar.getByLabel('История при первой загрузке').selectOption('30 дней');
    await saved();
    expect(await sheet.sidebar.getByRole('checkbox', { name: /Номер заказа/ }).isDisabled()).toBe(true);
    await sheet.sidebar.getByRole('searchbox', { name: 'Найти колонку' }).fill('брен');
    await sheet.sidebar.getByRole('checkbox', { name: 'Бренд' }).uncheck();
    await sheet.sidebar.getByRole('button', { name: 'Сохранить колонки' }).click();
    await sheet.sidebar.getByRole('button', { name: 'Сохранить колонки' }).waitFor({ state: 'detached' });
    expect(await sheet.sidebar.getByLabel('Обновлять само').inputValue()).toBe('6');
    expect(await columnsOn()).toBe(before - 1);
  });

  it('settings come back as they were at first', async () => {
    const before = await columnsOn();
    await openPage(sheet, 'Настройки');
    await sheet.sidebar.getByRole('switch', { name: 'Живые формулы' }).click();
    await saved();
    await sheet.sidebar.getByRole('button', { name: 'Сбросить настройки' }).click();
    await sheet.sidebar.getByRole('alertdialog').getByRole('button', { name: 'Сбросить' }).click();
    await sheet.sidebar.getByRole('switch', { name: 'Живые формулы', checked: false, disabled: false }).waitFor();
    await openTab(sheet, 'Данные');
    await sheet.sidebar.getByRole('button', { name: 'Заказы', exact: true }).click();
    expect(await sheet.sidebar.getByLabel('Обновлять само').inputValue()).toBe('null');
    expect(await columnsOn()).toBe(before + 1);
    await openTab(sheet, 'Главная');
    await waitForRefresh(sheet);
  });

  it('the journal shows errors only, and the report for support holds no token', async () => {
    await served.demo?.standIn.control.setFaults([{ match: { path: '/api/v1/supplier/sales' }, answer: { status: 400, body: { detail: 'no' } } }]);
    await startRefresh(sheet);
    await sheet.sidebar.locator('.line.failed', { hasText: 'Продажи' }).waitFor();
    await waitForRefresh(sheet);
    await served.demo?.standIn.control.clearFaults();
    await openPage(sheet, 'Журнал');
    const lines = sheet.sidebar.locator('.line');
    await lines.nth(10).waitFor();
    await sheet.sidebar.getByRole('checkbox', { name: 'Только ошибки' }).check();
    expect((await lines.allInnerTexts()).map((text) => text.split('\n')[0])).toEqual(['Продажи']);
    await sheet.sidebar.getByRole('button', { name: /Скопировать отчёт/ }).click();
    await sheet.sidebar.getByText(/^Отчёт скопирован|^Браузер не дал/).waitFor();
    expect(await everythingOn(sheet)).not.toContain((served.demo?.token ?? '').split('.')[1]);
  });

  it('the health section asks WB only when it is told to', async () => {
    await served.demo?.standIn.control.clearLog();
    await openPage(sheet, 'Состояние');
    await sheet.sidebar.getByText(/«Заказы»: WB .*перестанет/).first().waitFor();
    expect(await served.demo?.standIn.control.log()).toEqual([]);
    await sheet.sidebar.getByRole('button', { name: 'Проверить связь с WB' }).click();
    await sheet.sidebar.getByText(/Финансы: /).waitFor();
    expect((await served.demo?.standIn.control.log())?.map(({ path }) => path)).toContain('/ping');
  });

  it('tells of articles that run out, from the number of days that is chosen on', async () => {
    const found = sheet.sidebar.locator('.line', { hasText: /осталось \d+ шт|товар закончился/ });
    const days = () => sheet.sidebar.getByLabel('Если меньше чем на, дней');
    const setDays = async (value: string) => {
      await days().fill(value);
      await days().press('Enter');
    };
    await sheet.sidebar.getByText('О чём предупреждать').click();
    await setDays('60');
    await found.first().waitFor();
    expect(await found.first().innerText()).toMatch(/^Внимание:\s+\S.*: (?:осталось \d+ шт\., хватит меньше чем на \d+ д|товар закончился)/);
    expect(await sheet.sidebar.getByText('Запланируйте поставку').count()).toBe(1);
    await setDays('0');
    await sheet.sidebar.getByText('Всё спокойно.').waitFor();
    expect(await found.count()).toBe(0);
    await setDays('');
    await saved();
    expect(await days().inputValue()).toBe('7');
    const rules = sheet.sidebar.locator('.rule').getByRole('switch', { checked: true });
    while (await rules.count() > 0) {
      await rules.first().click();
      await saved();
    }
    await sheet.sidebar.getByText('Предупреждения выключены.').waitFor();
    expect(await days().isDisabled()).toBe(true);
    expect(await sheet.sidebar.getByRole('switch', { name: 'Присылать на почту' }).count()).toBe(0);
    await toggle('Товар заканчивается').click();
    await saved();
  });

  it('stays as it was where the English texts do not come, and says why', async () => {
    await openPage(sheet, 'Настройки');
    const mend = await breakCalls(sheet.page, 'pageTexts');
    await sheet.sidebar.getByRole('button', { name: 'English' }).click();
    await sheet.sidebar.getByRole('alert').waitFor();
    expect(await sheet.sidebar.getByRole('heading', { name: 'Настройки', exact: true }).count()).toBe(1);
    await mend();
    expect(served.problems.splice(0)).toEqual(['Failed to load resource: net::ERR_FAILED']);
  });

  it('speaks English when asked to', async () => {
    await openPage(sheet, 'Настройки');
    await sheet.sidebar.getByRole('button', { name: 'English' }).click();
    await sheet.sidebar.getByRole('tab', { name: 'Home' }).click();
    await sheet.sidebar.getByRole('button', { name: 'Refresh all' }).waitFor();
    expect(await frame().evaluate(() => [document.documentElement.lang, /[а-яё]/i.test(document.body.innerText.replace(/=?Магазин «Пример»/g, ''))])).toEqual(['en', false]);
    const other = await served.open();
    await other.chooseAddOn('Панель');
    await other.sidebar.getByRole('button', { name: 'Refresh all' }).waitFor();
    await other.chooseAddOn(/Подключить/);
    await other.dialog.getByLabel('Wildberries token').waitFor();
    await other.page.close();
    await sheet.sidebar.getByRole('button', { name: 'More' }).click();
    await sheet.sidebar.getByRole('menuitem', { name: 'Settings' }).click();
    await sheet.sidebar.getByRole('button', { name: 'Русский' }).click();
    await sheet.sidebar.getByRole('heading', { name: 'Настройки', exact: true }).waitFor();
  });

  it('removes everything but the sheets, after a question', async () => {
    await sheet.sidebar.getByRole('button', { name: 'Удалить своё' }).click();
    await sheet.sidebar.getByRole('alertdialog').getByRole('button', { name: 'Удалить своё' }).click();
    await sheet.sidebar.getByRole('heading', { name: 'Подключите магазин' }).waitFor();
    expect(await sheet.tabs()).toEqual(expect.arrayContaining(['Заказы', 'Финансы']));
    expect(await seriousFindings(frame())).toEqual([]);
  });

  it('asked nobody but this page, and nothing went wrong in it', () => {
    expect(served.requested.filter((url) => !url.startsWith(served.url) && !/^(?:data|blob):/.test(url))).toEqual([]);
    expect(served.problems).toEqual([]);
  });
});
