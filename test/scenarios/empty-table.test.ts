import { addOnWorlds, type AddOnWorld } from '../support/add-on-world';

const EMPTY = 'WB ответил, что данных нет. Если они есть в кабинете, загляните позже: они доходят с задержкой.';
const makeWorld = addOnWorlds({ articles: 3, days: 5, ordersPerDay: 1 }, { datasets: ['wbOffices', 'fbsSupplies'] });

describe('a table of which WB has no row', () => {
  let world: AddOnWorld;
  beforeEach(async () => {
    world = await makeWorld();
    await world.wb.setFaults([{ match: { path: '/api/v3/supplies' }, answer: { status: 200, body: { next: 0, supplies: [] } } }]);
    world.connect();
  });

  const told = (): string[] => world.journal('Лист', 'Событие').filter(([sheet]) => sheet === 'Поставки FBS').map(([, event]) => event as string);
  const shown = (): unknown[] => world.rows('Поставки FBS', 'Создана');

  it('says so on its sheet and once in the journal when the schedule was the first to ask', () => {
    world.letHoursPass(5);
    expect(shown()).toEqual([[EMPTY]]);
    expect(told()).toEqual(['готово']);
  });

  it('says so again on a sheet that the schedule makes anew', () => {
    world.refresh();
    expect(shown()).toEqual([[EMPTY]]);
    world.document.workbook.userDeleteSheet('Поставки FBS');
    world.letHoursPass(5);
    expect(shown()).toEqual([[EMPTY]]);
    expect(told()).toEqual(['готово', 'готово']);
  });
});
