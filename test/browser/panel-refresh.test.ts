import { mintToken, uuidOf } from '../../local/wb/token';
import { breakCalls, changeAnswers } from './support/broken-calls';
import { Served } from './support/served';
import type { Spreadsheet } from './support/spreadsheet';
import { giveToken, openPanel, setPace, startRefresh, waitForRefresh } from './support/steps';

const DAY_MS = 86_400_000;
const ORDERS = '/api/v1/supplier/orders';

describe('refreshing from the panel', () => {
  let served: Served;
  let sheet: Spreadsheet;

  beforeAll(async () => {
    served = await Served.withDemo();
    sheet = await served.open();
    await sheet.chooseAddOn('Панель');
    await giveToken(sheet.sidebar, served.demo?.token ?? '');
    await setPace(sheet, 'life');
  });
  afterAll(() => served?.stop());

  const button = (name: string) => sheet.sidebar.getByRole('button', { name });
  const line = (title: string) => sheet.sidebar.locator('.line', { has: sheet.page.locator(`b:text-is("${title}")`) });
  const calls = () => served.requested.filter((url) => url.endsWith('/host')).length;

  it('tells how far it is, and counts a wait down without asking the server', async () => {
    await startRefresh(sheet);
    await sheet.sidebar.getByText(/^Ждём WB: 0:/).waitFor();
    expect(await sheet.sidebar.getByRole('progressbar').getAttribute('aria-valuetext')).toBe('Готово 10 из 11');
    expect(await line('Заказы').innerText()).toMatch(/готово · \d+ строк/);
    expect(await line('Финансы').innerText()).toMatch(/продолжим через 0:\d\d\s+Между такими запросами WB требует паузу в 1 минуту/);
    const [before, callsBefore] = [await sheet.sidebar.getByText(/^Ждём WB: 0:/).innerText(), calls()];
    await sheet.sidebar.getByText(/^Ждём WB: 0:/).filter({ hasNotText: before }).waitFor();
    expect(calls()).toBe(callsBefore);
  });

  it('is paused and goes on from there', async () => {
    await button('Пауза').click();
    await sheet.sidebar.getByText('Обновление на паузе').waitFor();
    await sheet.page.locator('#sidebar .close').click();
    await openPanel(sheet);
    await sheet.sidebar.getByText('Обновление на паузе').waitFor();
    await setPace(sheet, 'hurried');
    await button('Продолжить').click();
    await waitForRefresh(sheet);
    expect(await line('Финансы').textContent()).toContain('готово');
  });

  it('is stopped where it stands', async () => {
    await setPace(sheet, 'life');
    await startRefresh(sheet);
    await button('Остановить').click();
    await button('Обновить всё').waitFor();
    expect(await sheet.sidebar.getByText('Ждём WB').count()).toBe(0);
    await setPace(sheet, 'hurried');
  });

  it('tries a broken call again, says so, and does it at once when asked to', async () => {
    const mend = await breakCalls(sheet.page, 'refreshStep');
    await setPace(sheet, 'life');
    await startRefresh(sheet);
    await sheet.sidebar.getByText(/^Связь прервалась\. Повторим через 0:0\d/).waitFor();
    await mend();
    await button('Попробовать сейчас').click();
    await setPace(sheet, 'hurried');
    await waitForRefresh(sheet);
  });

  it('shows an error in place, and a new token takes it away', async () => {
    const { control } = served.demo?.standIn as NonNullable<Served['demo']>['standIn'];
    await control.setFaults([{ match: { path: ORDERS }, answer: { status: 401, body: { title: 'unauthorized', detail: 'token problem; token was revoked', status: 401 } } }]);
    await startRefresh(sheet);
    const refusal = sheet.sidebar.locator('.notice', { hasText: 'не принял токен' });
    await refusal.waitFor();
    expect(await line('Заказы').innerText()).toMatch(/ошибка$/);
    await refusal.getByRole('button', { name: 'Подключить новый токен' }).click();
    await sheet.sidebar.getByRole('heading', { name: /^Новый токен для «=?Магазин «Пример»»$/ }).waitFor();
    await control.clearFaults();
    const expMs = (served.demo?.startMs ?? 0) + 90 * DAY_MS;
    expect(await giveToken(sheet.sidebar, mintToken({ type: 'personal', categories: 'all', sid: uuidOf('shop'), expMs }))).toContain('токен заменён на новый');
    // What was refused is asked for again, and finance, which had its first page before, goes on to its end.
    await waitForRefresh(sheet);
    expect(await line('Заказы').textContent()).toContain('готово');
    expect(await sheet.sidebar.locator('.line.failed').count()).toBe(0);
  });

  it('is driven by two windows at once without harm', async () => {
    const other = await served.open();
    await openPanel(other);
    await startRefresh(sheet);
    await startRefresh(other);
    await Promise.all([waitForRefresh(sheet), waitForRefresh(other)]);
    expect(await other.sidebar.locator('.line.failed').count()).toBe(0);
    expect(await other.sidebar.locator('.line b').allInnerTexts()).toEqual(await sheet.sidebar.locator('.line b').allInnerTexts());
    await other.page.close();
  });

  it('stops and says so when another Google account answers', async () => {
    await changeAnswers(sheet.page, 'panelView', (view) => { view.account = 'other@example.com'; });
    await startRefresh(sheet);
    const alert = sheet.sidebar.getByRole('alert').filter({ hasText: 'Сменился аккаунт Google' });
    await alert.waitFor();
    expect(await alert.innerText()).toContain('Панель открыли как seller@example.com, а сейчас работает other@example.com.');
    expect(await sheet.sidebar.getByRole('button', { name: /Обновить|Продолжить/ }).count()).toBe(0);
  });
});
