import { addOnWorlds, type AddOnWorld } from '../support/add-on-world';
import { choose } from '../support/choices';
import { column } from '../support/sheet-rows';

const makeWorld = addOnWorlds({ articles: 10, days: 35, ordersPerDay: 8, seed: 7 }, { datasets: ['finance', 'cards', 'financeReports'] });
const SHEETS = ['Финансы по неделям', 'Финансы по месяцам', 'Финансы по товарам', 'Финансы по брендам', 'Финансы по предметам'];
const IDS = ['financeByWeek', 'financeByMonth', 'financeArticles', 'financeByBrand', 'financeBySubject'] as const;

async function refreshed(): Promise<AddOnWorld> {
  const world = await makeWorld();
  choose(world, { reports: Object.fromEntries([...IDS, 'payouts'].map((id) => [id, { isOff: false }])) });
  world.connect();
  world.refresh();
  return world;
}

/** In thousandths: what is written has kopecks, and what it is made of may have parts of one. */
const total = (world: AddOnWorld, sheet: string, header: string): number =>
  column(world.document, sheet, header).reduce<number>((sum, cell) => sum + Math.round(Number(cell) * 1000), 0);

it('comes to what WB itself pays, however finance is added up', async () => {
  const world = await refreshed();
  const paid = total(world, 'Отчёты WB', 'Итого к оплате');
  expect(paid).toBeGreaterThan(0);
  for (const sheet of SHEETS) {
    const lines = world.rows(sheet).length;
    expect(lines).toBeGreaterThan(0);
    expect(Math.abs(total(world, sheet, 'Итого к оплате') - paid)).toBeLessThanOrEqual(5 * (lines + world.rows('Отчёты WB').length));
    expect(Math.abs(total(world, sheet, 'Продажа') - total(world, 'Отчёты WB', 'Продажа'))).toBeLessThanOrEqual(5 * lines);
  }
});

it('shows articles and what is of none in words', async () => {
  const world = await refreshed();
  const names = column(world.document, 'Финансы по товарам', 'Артикул продавца');
  expect(names).toContain('без артикула');
  expect(names).not.toContain('#article');
  expect(column(world.document, 'Финансы по брендам', 'Бренд')).toContain('без артикула');
  expect(world.rows('Финансы по неделям', 'Неделя с', 'Продано, шт.', 'Непонятых строк').every(([, , odd]) => odd === 0)).toBe(true);
});
