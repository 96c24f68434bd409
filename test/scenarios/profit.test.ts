import { addOnWorlds, type AddOnWorld } from '../support/add-on-world';
import { choose } from '../support/choices';
import { Panel } from '../support/panel';
import { headersOf } from '../support/sheet-rows';

const makeWorld = addOnWorlds({ articles: 10, days: 35, ordersPerDay: 8, seed: 7 }, { datasets: ['cards', 'finance', 'financeReports', 'campaigns', 'advertStats'] });

const [COSTS, TAXES, PROFIT] = ['Себестоимость', 'Налоги', 'Прибыль'];
const [COST, RATE] = [200, 0.06];

const kopecks = (amount: unknown): number => Math.round(Number(amount) * 100);
const total = (cells: readonly unknown[]): number => cells.reduce<number>((sum, cell) => sum + kopecks(cell), 0);
const columnOf = (world: AddOnWorld, sheet: string, header: string): unknown[] => world.rows(sheet, header).map(([cell]) => cell);
const placeOf = (world: AddOnWorld, sheet: string, header: string): number => headersOf(world.document.workbook.sheet(sheet)).indexOf(header) + 1;

function fillIn(world: AddOnWorld, sheet: string, header: string, value: number, rows = world.rows(sheet).length): void {
  const { workbook } = world.document;
  for (let row = 0; row < rows; row += 1) workbook.userSet(sheet, row + 2, placeOf(world, sheet, header), value);
}

describe('profit in a file', () => {
  it('is told when people have filled in what they know, and adds up to what WB pays', async () => {
    const world = await makeWorld();
    choose(world, { reports: { payouts: { isOff: false }, costs: { isOff: false }, taxes: { isOff: false }, profit: { isOff: false } } });
    world.connect();
    world.refresh();
    const panel = new Panel(world);

    expect(world.rows(COSTS).length).toBe(10);
    expect(columnOf(world, TAXES, 'Налог')).toEqual(['УСН доходы', 'УСН доходы минус расходы', 'НПД', 'НДС 5 %', 'НДС 7 %', 'НДС 10 %', 'НДС 22 %']);
    const unknown = world.rows(PROFIT, 'Артикул продавца', 'Продано, шт.', 'Себестоимость', 'Прибыль', 'Себестоимость известна, %').filter(([, pieces]) => Number(pieces) > 0);
    expect(unknown.every(([, , cost, profit, coverage]) => cost === '' && profit === '' && coverage === 0)).toBe(true);

    fillIn(world, COSTS, 'Себестоимость за штуку', COST);
    fillIn(world, TAXES, 'Ставка', RATE, 1);
    for (const id of ['costs', 'taxes', 'profit']) panel.change({ kind: 'makeReport', id });

    expect(columnOf(world, TAXES, 'Налог').filter((tax) => tax === 'УСН доходы')).toHaveLength(2);
    expect(columnOf(world, COSTS, 'Себестоимость за штуку')).toEqual(Array(10).fill(COST));
    const [pieces, coverage] = [columnOf(world, PROFIT, 'Продано, шт.'), columnOf(world, PROFIT, 'Себестоимость известна, %')];
    expect(coverage.filter((share) => share !== '' && share !== 1)).toEqual([]);
    const sum = (header: string): number => total(columnOf(world, PROFIT, header));
    // Lines and reports are rounded each by itself, and WB has sums with parts of a kopeck.
    const owed = columnOf(world, 'Сверка выплат', 'Итого расчётное');
    expect(Math.abs(sum('Итого к оплате') - total(owed))).toBeLessThanOrEqual((pieces.length + owed.length) / 2);
    expect(sum('Себестоимость')).toBe(pieces.reduce<number>((all, count) => all + Number(count), 0) * COST * 100);
    expect(sum('Прибыль')).toBe(sum('Итого к оплате') - sum('Себестоимость') - sum('Реклама') + sum('Возврат удержаний за рекламу') - sum('Налог'));
    expect([sum('Реклама') > 0, sum('Возврат удержаний за рекламу') > 0, sum('Прибыль') > 0]).toEqual([true, true, true]);
    expect(columnOf(world, PROFIT, 'Артикул продавца').filter((name) => name === 'без артикула').length).toBe(new Set(columnOf(world, PROFIT, 'Месяц')).size);
  });
});
