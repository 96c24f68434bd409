import { ValidationRef, type ValidationRule } from '../../local/host/services/spreadsheet/validation';
import { addOnWorlds } from '../support/add-on-world';
import { columnOf } from '../support/sheet-edits';
import { ordersAre, wbOrder } from '../support/wb-orders';

const makeWorld = addOnWorlds({ articles: 3, days: 7, ordersPerDay: 1 }, { datasets: ['cards', 'orders', 'prices'] });
const RULE: ValidationRule = { kind: 'VALUE_IN_LIST', values: ['S', 'M'], showDropdown: true, allowInvalid: false, help: null };
const TODO = 'Удалите проверку («Данные» → «Проверка данных») или разрешите в ней недопустимые данные, потом обновите. Остальные листы обновляются.';

describe('a person’s rule that refuses what we write', () => {
  it.each<[string, string, Partial<ValidationRule>, string]>([
    ['a list', 'Размер', {}, 'значения из списка: S, M'],
    ['a checkbox', 'Размер', { kind: 'CHECKBOX', values: [] }, 'только флажок'],
    ['a number', 'Баркод', { kind: 'NUMBER_BETWEEN', values: [1, 5] }, 'только числа: 1, 5'],
    ['a date', 'Артикул продавца', { kind: 'DATE_IS_VALID_DATE', values: [] }, 'только даты'],
    ['a text', 'Бренд', { kind: 'TEXT_CONTAINS', values: ['мой'] }, 'только текст: мой'],
    ['a range', 'Размер', { kind: 'VALUE_IN_RANGE', source: { sheetId: 0, area: { row: 1, column: 1, rows: 2, columns: 1 } } }, 'значения из диапазона'],
  ])('%s is told with its sheet and column, and the other sheets go on', async (_, header, rule, told) => {
    const world = await makeWorld();
    world.connect();
    await world.wb.setFaults(ordersAre(wbOrder('s1', 111)));
    world.refresh();
    const { workbook } = world.document;
    workbook.userValidate('Заказы', 2, columnOf(world.document, 'Заказы', 'Предмет'), new ValidationRef({ ...RULE, values: ['Кружки'] }));
    workbook.userValidate('Заказы', 2, columnOf(world.document, 'Заказы', header), new ValidationRef({ ...RULE, ...rule }));
    await world.wb.setFaults(ordersAre(wbOrder('s1', 111), wbOrder('s2', 222)));
    await world.waitUntil('2026-11-23T07:00:00Z');
    const [cards, orders, prices] = world.refresh();
    const what = `На листе «Заказы» в колонке «${header}» вы поставили проверку данных (${told}), и она не пропускает то, что прислал WB: ячейка `;
    expect(orders).toMatchObject({ title: 'Заказы', state: 'failed', text: expect.stringContaining(what) as string });
    expect(orders?.text).toMatch(new RegExp(`ячейка [A-Z]+3\\. ${TODO.replace(/[()]/g, '\\$&')}$`));
    expect([cards?.state, prices?.state]).toEqual(['done', 'done']);
    expect(world.journal('Лист', 'Код')).toContainEqual(['Заказы', 'DATA_VALIDATION']);

    workbook.userValidate('Заказы', 2, columnOf(world.document, 'Заказы', header), new ValidationRef({ ...RULE, ...rule, allowInvalid: true }));
    await world.waitUntil('2026-11-23T08:00:00Z');
    expect(world.refresh()[1]).toMatchObject({ state: 'done' });
    expect(world.rows('Заказы', 'Артикул WB')).toEqual([[111], [222]]);
  });
});
