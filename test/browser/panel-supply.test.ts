import { Acting } from './support/acting';
import { seriousFindings } from './support/findings';

describe('a supply from the panel, with the keyboard alone', () => {
  let acting: Acting;
  beforeAll(async () => {
    acting = await Acting.on(['cards', 'fbsOrders', 'fbsSupplies']);
  });
  afterAll(() => acting?.served.stop());

  it('goes from the assembly list by way of the check and the confirmation to what WB shows', async () => {
    await acting.draft('Собрать поставки FBS');
    await acting.enter('fillSupplies', 'newSupply', 'Утро');
    await acting.press('Проверить');
    await acting.told('Изменится 1 строка');
    expect(await seriousFindings(acting.frame)).toEqual([]);
    await acting.switchOn();
    await acting.send();
  });

  it('and says why it does not come back', async () => {
    await acting.sheet.sidebar.getByText('Заказ из поставки не вынимают: его можно переложить в другую поставку или отменить.').first().waitFor();
    expect(await acting.sheet.sidebar.getByRole('button', { name: /^Вернуть: / }).count()).toBe(0);
    expect(await seriousFindings(acting.frame)).toEqual([]);
  });

  it('asked nobody but this page, and nothing went wrong in it', () => {
    expect(acting.served.problems).toEqual([]);
  });
});
