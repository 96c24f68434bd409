import { addOnWorlds } from '../support/add-on-world';

const makeWorld = addOnWorlds({ articles: 4, days: 7, ordersPerDay: 2 }, { datasets: ['cards', 'orders', 'sales', 'prices'] });

const NO_CATEGORY = 'Токен не открывает эти данные: нет категории «Статистика». Категории у готового токена изменить нельзя. Создайте новый токен и отметьте недостающую категорию.';
const READ_ONLY = 'Токен «только для чтения», и эти данные WB по нему не отдаёт. Если они вам нужны, создайте токен без отметки «Только для чтения» и подключите магазин ещё раз.';
const REJECTED = 'Wildberries не принял токен: его отозвали или скопировали не полностью. Создайте новый токен в кабинете WB и подключите магазин ещё раз. Данные в таблице останутся.';

/** WB's words with a 401, as they were seen in public logs. */
function refused(detail: string) {
  return { match: { path: '/api/v1/supplier/orders' }, answer: { status: 401, body: { title: 'unauthorized', detail } } };
}

describe('401 on one method', () => {
  it.each([
    ['token scope not allowed', NO_CATEGORY],
    ['read-only token scope not allowed for this route', READ_ONLY],
  ])('that says «%s» speaks of that method only', async (detail, told) => {
    const world = await makeWorld();
    world.connect();
    await world.wb.setFaults([refused(detail)]);
    expect(world.refresh().map(({ title, state, text }) => [title, state, text])).toEqual([
      ['Карточки', 'done', ''], ['Заказы', 'failed', told], ['Продажи', 'done', ''], ['Цены', 'done', ''],
    ]);
    await world.wb.clearFaults();
    world.letHoursPass(2);
    expect(world.addOn.progress().datasets.map(({ state }) => state)).not.toContain('failed');
  });

  it('that says something else speaks of the token', async () => {
    const world = await makeWorld();
    world.connect();
    await world.wb.setFaults([refused('token problem; token is withdrawn')]);
    expect(world.refresh().find(({ title }) => title === 'Заказы')).toMatchObject({ state: 'failed', text: REJECTED });
  });
});
