import { Acting } from './support/acting';
import { seriousFindings } from './support/findings';
import { openTab, waitForRefresh } from './support/steps';

describe('changing prices from the panel', () => {
  let acting: Acting;
  beforeAll(async () => {
    acting = await Acting.on(['prices', 'cards']);
  });
  afterAll(() => acting?.served.stop());

  it('goes from the draft by way of the check and the confirmation to what WB shows', async () => {
    await acting.draft('Цены и скидки');
    await acting.enter('setPrices', 'newPrice', '=E2+10');
    await acting.press('Проверить');
    await acting.told('Изменится 1 строка');
    await acting.sheet.sidebar.getByText(/^Вместе: [\d\s.,]+ → [\d\s.,]+$/).waitFor();
    expect(await seriousFindings(acting.frame)).toEqual([]);
    expect(await acting.frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    await acting.switchOn();
    await acting.send();
  });

  it('and back, and the journal names WB\'s uploads', async () => {
    await acting.press(/^Вернуть: /);
    await acting.told('Вернётся 1 строка');
    await acting.press(/^Отправить 1 строку/);
    await acting.told('Отправлено.');
    await acting.sheet.sidebar.getByText(/^вернули: .*загрузка WB № \d+$/).waitFor();
    expect(await seriousFindings(acting.frame)).toEqual([]);
  });

  it('is stopped by everybody', async () => {
    await acting.press('Остановить всё');
    await acting.sheet.sidebar.getByText('Отправку остановил кто-то из редакторов таблицы.').waitFor();
    await acting.press('Снять остановку');
    await acting.sheet.sidebar.getByRole('button', { name: 'Остановить всё' }).waitFor();
  });

  it('loads what a draft is made of in one step, where it has never come', async () => {
    const { sheet } = acting;
    await acting.press(/^Назад/);
    await acting.press('Ответы на отзывы');
    await sheet.sidebar.getByText('Сначала загрузим с WB то, из чего делается лист: Отзывы.').waitFor();
    expect(await sheet.sidebar.getByRole('button', { name: 'Сделать лист' }).count()).toBe(0);
    expect(await seriousFindings(acting.frame)).toEqual([]);
    await acting.press('Включить и загрузить');
    await sheet.sidebar.getByRole('tab', { name: 'Главная', selected: true }).waitFor();
    await waitForRefresh(sheet);
    expect(await sheet.tabs()).toContain('Отзывы');
    await openTab(sheet, 'Действия');
    await acting.draft('Ответы на отзывы');
  });

  it('asked nobody but this page, and nothing went wrong in it', () => {
    expect(acting.served.problems).toEqual([]);
  });
});
