import { addOnWorlds, type AddOnWorld } from '../support/add-on-world';
import { choose, chooseDatasets, chooseWholeDatasets } from '../support/choices';
import { column } from '../support/sheet-rows';

const makeWorld = addOnWorlds({ articles: 10, days: 35, ordersPerDay: 8, seed: 7 });
const SHEET = 'Бухгалтеру';

async function refreshed(chooseThem: typeof chooseDatasets): Promise<AddOnWorld> {
  const world = await makeWorld();
  chooseThem(world, ['finance', 'financeReports']);
  choose(world, { reports: { accountant: { isOff: false } } });
  world.connect();
  world.refresh();
  return world;
}

const total = (world: AddOnWorld, sheet: string, header: string): number =>
  column(world.document, sheet, header).reduce<number>((sum, cell) => sum + Math.round(Number(cell) * 100), 0);

it('books every report to the kopeck of WB’s own totals', async () => {
  const world = await refreshed(chooseWholeDatasets);
  const [own, wb] = ['Продажа', 'К перечислению за товар', 'Итого к оплате'].map((header) => [total(world, SHEET, header), total(world, 'Отчёты WB', header)])
    .reduce<[number[], number[]]>(([left, right], [a = 0, b = 0]) => [[...left, a], [...right, b]], [[], []]);
  expect(own).toEqual(wb);
  expect(own[0]).toBeGreaterThan(0);
  expect(column(world.document, SHEET, 'Сверка с WB').every((check) => check === 'сошлось')).toBe(true);
  expect(column(world.document, SHEET, 'Чего не хватает').every((lacks) => lacks === '')).toBe(true);
  expect(total(world, SHEET, 'Контрольная сумма УПД')).toBeGreaterThan(0);
});

it('names the columns that a sheet of the usual ones lacks', async () => {
  const world = await refreshed(chooseDatasets);
  expect(new Set(column(world.document, SHEET, 'Контрольная сумма УПД'))).toEqual(new Set(['']));
  expect(String(column(world.document, SHEET, 'Чего не хватает')[0])).toContain('НДС с Вознаграждения Вайлдберриз');
});
