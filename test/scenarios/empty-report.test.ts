import { REPORT_IDS } from '../../src/reports';
import { addOnWorlds } from '../support/add-on-world';
import { localeFor } from '../support/locales';
import { choose } from '../support/choices';

const makeWorld = addOnWorlds({ articles: 3, days: 5, ordersPerDay: 1 }, { datasets: ['cards', 'orders', 'sales', 'finance', 'stocks'] });

/** A sheet that we make of others is empty for reasons of its own, and WB has answered nothing about it. */
describe('a report that has no row', () => {
  it('says why, and does not say that WB has answered', async () => {
    const world = await makeWorld();
    choose(world, { reports: Object.fromEntries(REPORT_IDS.map((id) => [id, { isOff: false }])) });
    world.connect();
    world.refresh();
    const shown = (sheet: string): string[] => world.rows(sheet, 'Магазин').flat().map(String);
    expect(shown('Лучшие и худшие товары')).toEqual(['Ни у одного товара прибыль не известна: впишите, во сколько он обходится, на лист «Себестоимость».']);
    expect(shown('Выплаты банка')).toEqual(['Выписок здесь ещё нет: загрузите её в панели, «Действия» → «Банк».']);
    expect(shown('Остатки из учёта')).toEqual(['Остатков из учёта здесь ещё нет: возьмите их в панели, «Действия» → «Передать».']);
    const titles = localeFor('ru').headers();
    const made = REPORT_IDS.map((id) => titles[id].title).filter((title) => world.document.model.sheetNamed(title));
    const first = made.map((title) => shown(title)[0] ?? '');
    expect(first.filter((text) => text.startsWith('WB ответил'))).toEqual([]);
    expect(first.filter((text) => text.startsWith('Строк нет: '))).not.toEqual([]);
  });
});
