import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { choose } from '../support/choices';

const makeWorld = addOnWorlds({ articles: 5, days: 7, ordersPerDay: 1 });

describe('the order of the sheets', () => {
  let world: AddOnWorld;
  const names = () => world.document.workbook.sheetNames();
  beforeEach(async () => {
    world = await makeWorld();
    world.connect();
    world.refresh();
  });

  it('is that of the list of datasets, behind the seller\'s own, whichever came first', () => {
    expect(names()).toEqual([
      'Лист1', 'Карточки', 'Магазины', 'Заказы', 'Продажи', 'Лента заказов', 'Остатки', 'Остатки FBS', 'Цены', 'Финансы', 'Отчёты WB', 'Баланс', 'Журнал',
    ]);
  });

  it('begins with the answers, and the first steps follow them', async () => {
    const other = await makeWorld();
    choose(other, { reports: { summary: { isOff: false } } });
    other.addOn.choose('menuConnect');
    other.connect();
    expect(other.document.workbook.sheetNames()[0]).toBe('Старт');
    other.refresh();
    expect(other.document.workbook.sheetNames().slice(0, 4)).toEqual(['Сводка', 'Итоги по периодам', 'Старт', 'По дням']);
  });

  it('leaves every sheet where the seller moved it, and a new one follows its neighbour', () => {
    const { workbook } = world.document;
    workbook.userMove('Заказы', 0);
    workbook.userMove('Лист1', 5);
    workbook.userDeleteSheet('Продажи');
    const before = names();
    world.refresh();
    expect(names()).toEqual(['Заказы', 'Продажи', ...before.slice(1)]);
  });

  it('a copy of a sheet of ours is the seller\'s own and takes no place in it', () => {
    const { workbook } = world.document;
    const copy = workbook.userDuplicate('Заказы', 'Мои заказы');
    workbook.userMove(copy.name, 0);
    workbook.userDeleteSheet('Продажи');
    world.refresh();
    expect(names().slice(0, 5)).toEqual(['Мои заказы', 'Лист1', 'Карточки', 'Магазины', 'Заказы']);
    expect(names()[5]).toBe('Продажи');
  });
});
