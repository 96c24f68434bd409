import { Acting } from './support/acting';
import { seriousFindings } from './support/findings';

describe('stocks and bids from the panel', () => {
  let acting: Acting;
  beforeAll(async () => {
    acting = await Acting.on(['cards', 'sellerWarehouses', 'fbsStocks', 'advertArticles']);
  });
  afterAll(() => acting?.served.stop());

  it('sets a stock, shows it, and takes it back', async () => {
    await acting.draft('Остатки FBS');
    await acting.enter('setStocks', 'newAmount', '777');
    await acting.press('Проверить');
    await acting.told('Изменится 1 строка');
    expect(await seriousFindings(acting.frame)).toEqual([]);
    await acting.switchOn();
    await acting.send();
    await acting.press(/^Вернуть: /);
    await acting.told('Вернётся 1 строка');
    await acting.press(/^Отправить 1 строку/);
    await acting.told('Отправлено.');
    await acting.sheet.sidebar.getByText(/вернули: /).waitFor();
    await acting.press(/^Назад/);
  });

  it('changes a bid, with nothing but Tab and Enter, and takes it back', async () => {
    await acting.draft('Ставки в рекламе');
    await acting.enter('setBids', 'newBid', '=G2+1');
    await acting.sheet.sidebar.getByRole('button', { name: 'Открыть лист' }).focus();
    await acting.tabTo('Проверить');
    await acting.told('Изменится 1 строка');
    await acting.tabTo(/^Отправить 1 строку/);
    await acting.isSent();
    await acting.tabTo(/^Вернуть: /);
    await acting.told('Вернётся 1 строка');
    await acting.tabTo(/^Отправить 1 строку/);
    await acting.told('Отправлено.');
    await acting.sheet.sidebar.getByText(/вернули: /).waitFor();
    expect(await seriousFindings(acting.frame)).toEqual([]);
  });

  it('asked nobody but this page, and nothing went wrong in it', () => {
    expect(acting.served.problems).toEqual([]);
  });
});
