import { addOnWorlds } from '../support/add-on-world';
import { columnOf } from '../support/sheet-edits';
import { ordersAre, wbOrder } from '../support/wb-orders';

const makeWorld = addOnWorlds({ articles: 3, days: 7, ordersPerDay: 1 }, { datasets: ['orders'] });
const THREE = [wbOrder('s1', 111), wbOrder('s2', 222), wbOrder('s3', 333)];

describe('beside a column of ticks down to the last row', () => {
  it.each<[string, number | null, number]>([
    ['a new order comes right below ours', null, 5],
    ['a total in one of our columns is left where it is', 6, 7],
  ])('%s', async (_, totalRow, newRow) => {
    const world = await makeWorld();
    world.connect();
    await world.wb.setFaults(ordersAre(...THREE));
    world.refresh();
    const { workbook } = world.document;
    const sheet = workbook.sheet('Заказы');
    const own = sheet.maxColumns + 1;
    workbook.userInsertColumn('Заказы', own);
    const ticks = Array.from({ length: sheet.maxRows - 1 }, () => [false]);
    workbook.userSetRows('Заказы', 2, own, ticks);
    if (totalRow !== null) workbook.userSet('Заказы', totalRow, columnOf(world.document, 'Заказы', 'Цена со скидкой продавца, ₽'), '=3000');
    const rows = sheet.maxRows;

    await world.wb.setFaults(ordersAre(...THREE, wbOrder('s4', 444)));
    await world.waitUntil('2026-11-23T07:00:00Z');
    world.refresh();
    const articles = columnOf(world.document, 'Заказы', 'Артикул WB');
    expect([2, 3, 4, newRow].map((row) => sheet.value(row, articles))).toEqual([111, 222, 333, 444]);
    expect(sheet.maxRows).toBe(rows);
    expect(workbook.rows('Заказы').slice(1).map((row) => row[own - 1])).toEqual(ticks.map(() => false));
  });
});
