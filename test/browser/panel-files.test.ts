import { Served } from './support/served';
import type { Spreadsheet } from './support/spreadsheet';
import { giveToken, openPage, openTab, startRefresh, waitForRefresh } from './support/steps';

/** Papers of WB's, and a file that came with sheets of ours: whoever takes over a file meets both. */
describe('files in the panel', () => {
  let served: Served;
  let sheet: Spreadsheet;

  beforeAll(async () => {
    served = await Served.withDemo({ days: 30 }, undefined, ['cards', 'documents']);
    sheet = await served.open();
    await sheet.chooseAddOn('Панель');
    await giveToken(sheet.sidebar, served.demo?.token ?? '');
    await startRefresh(sheet);
    await waitForRefresh(sheet);
  });
  afterAll(() => served?.stop());

  it('a document is saved as the file that WB gives', async () => {
    await openTab(sheet, 'Данные');
    await sheet.sidebar.getByRole('searchbox').first().fill('Документы');
    await sheet.sidebar.getByRole('button', { name: 'Документы', exact: true }).click();
    const button = sheet.sidebar.getByRole('button', { name: /^Скачать: / }).first();
    const [download] = await Promise.all([sheet.page.waitForEvent('download'), button.click()]);
    expect(download.suggestedFilename()).toMatch(/\.zip$/);
    const bytes = await (await download.createReadStream()).toArray() as Buffer[];
    expect(Buffer.concat(bytes).subarray(0, 4)).toEqual(Buffer.from('PK\u0005\u0006'));
    await button.and(sheet.sidebar.locator(':enabled')).waitFor();
  });

  it('a refusal of WB is told beside the papers', async () => {
    await served.demo?.standIn.control.setFaults([{ match: { path: '/api/v1/documents/download' }, answer: { status: 500, body: {} } }]);
    await sheet.sidebar.getByRole('button', { name: /^Скачать: / }).first().click();
    await sheet.sidebar.getByRole('alert').waitFor();
    expect(await sheet.sidebar.getByRole('alert').innerText()).toContain('WB сейчас не отдаёт этот файл.');
    await served.demo?.standIn.control.clearFaults();
  });

  describe('where the file has sheets that it knows nothing of, as a copy has', () => {
    /** All that is stored goes, as it does not come along with a copy; the sheets stay. */
    async function connectAnew(): Promise<void> {
      await openPage(sheet, 'Настройки');
      await sheet.sidebar.getByRole('button', { name: 'Удалить своё' }).click();
      await sheet.sidebar.getByRole('alertdialog').getByRole('button', { name: 'Удалить своё' }).click();
      await sheet.sidebar.getByRole('heading', { name: 'Подключите магазин' }).waitFor();
      await giveToken(sheet.sidebar, served.demo?.token ?? '');
      await sheet.sidebar.getByText(/В этом файле уже есть листы WB Таблиц: .*Карточки/).first().waitFor();
    }
    const question = () => sheet.sidebar.getByRole('button', { name: 'Продолжить в этих листах' });

    it('one question stands in the place of the refresh, and yes goes on in them', async () => {
      const before = await sheet.tabs();
      await connectAnew();
      await question().waitFor();
      expect(await sheet.sidebar.getByRole('button', { name: /^(Загрузить данные|Обновить всё)$/ }).count()).toBe(0);
      await question().click();
      await question().waitFor({ state: 'detached' });
      await startRefresh(sheet);
      await waitForRefresh(sheet);
      expect((await sheet.tabs()).filter((name) => /\(/.test(name))).toEqual([]);
      expect(await sheet.tabs()).toEqual(expect.arrayContaining(before));
    });

    it('no leaves them as they are, and others are made beside', async () => {
      const before = await sheet.tabs();
      await connectAnew();
      await sheet.sidebar.getByRole('button', { name: 'Сделать новые' }).click();
      await question().waitFor({ state: 'detached' });
      await startRefresh(sheet);
      await waitForRefresh(sheet);
      expect(await sheet.tabs()).toEqual(expect.arrayContaining([...before, 'Карточки (WB)']));
    });
  });

  it('nothing went wrong in the browser', () => {
    expect(served.problems.filter((problem) => !/500/.test(problem))).toEqual([]);
  });
});
