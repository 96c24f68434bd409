import { addOnWorlds, type AddOnWorld } from '../support/add-on-world';
import { choose } from '../support/choices';
import { Panel } from '../support/panel';
import { headersOf } from '../support/sheet-rows';

const makeWorld = addOnWorlds({ articles: 10, days: 35, ordersPerDay: 8, seed: 7 }, { datasets: ['cards', 'finance', 'campaigns', 'advertStats'] });

const [COSTS, EXPENSES, PNL] = ['Себестоимость', 'Расходы', 'ОПиУ'];
/** 5 November 2026. */
const DAY = 46_331;

const kopecks = (amount: unknown): number => Math.round(Number(amount) * 100);

function write(world: AddOnWorld, sheet: string, row: number, cells: Readonly<Record<string, string | number>>): void {
  const { workbook } = world.document;
  const headers = headersOf(workbook.sheet(sheet));
  for (const [header, value] of Object.entries(cells)) workbook.userSet(sheet, row + 1, headers.indexOf(header) + 1, value);
}

describe('profit and loss in a file', () => {
  it('ends with what is left after the expenses that people have written down', async () => {
    const world = await makeWorld();
    choose(world, { reports: Object.fromEntries(['costs', 'taxes', 'expenses', 'profit', 'pnl'].map((id) => [id, { isOff: false }])) });
    world.connect();
    world.refresh();
    const panel = new Panel(world);

    for (let row = 1; row <= world.rows(COSTS).length; row += 1) write(world, COSTS, row, { 'Себестоимость за штуку': 200 });
    write(world, EXPENSES, 2, { 'Дата': DAY, 'Вид расхода': 'Аренда', 'Сумма': 30_000, 'Уменьшает налог': 'да' });
    write(world, EXPENSES, 3, { 'Дата': 'ноябрь', 'Вид расхода': 'Зарплата', 'Сумма': 70_000 });
    for (const id of ['costs', 'expenses', 'profit', 'pnl']) panel.change({ kind: 'makeReport', id });

    expect(world.rows(EXPENSES, 'Вид расхода', 'Учтён ли').filter(([kind]) => kind !== '')).toEqual([
      ['Аренда', 'учтён, уменьшает налог'], ['Зарплата', 'не учтён: непонятна дата'],
    ]);
    const rows = world.rows(PNL, 'Месяц', 'Статья', 'Сумма', 'Разница');
    const months = new Set(rows.map(([month]) => month));
    expect(months.size).toBeGreaterThan(1);
    let left = 0;
    for (const month of months) {
      const own = rows.filter((row) => row[0] === month);
      const [net, items] = [own.find(([, item]) => item === 'Прибыль до налога'), own.filter(([, item]) => item !== 'Прибыль до налога')];
      expect([own[0]?.[1], items.length]).toEqual(['Выручка', own.length - 1]);
      expect(kopecks(net?.[2])).toBe(items.reduce((sum, [, , amount]) => sum + kopecks(amount), 0));
      expect(Math.abs(Number(net?.[3]))).toBeLessThanOrEqual(0.05);
      left += kopecks(net?.[2]);
    }
    const profits = world.rows('Прибыль', 'Прибыль');
    const profit = profits.reduce((sum, [amount]) => sum + kopecks(amount), 0);
    // Lines of articles are rounded each by itself.
    expect(Math.abs(left - (profit - 3_000_000))).toBeLessThanOrEqual(profits.length);
    expect(rows.filter(([, item]) => item === 'Аренда').map(([, , amount]) => amount)).toEqual([...Array(months.size - 1).fill(0), -30_000]);
  });
});
