import type { DatasetId } from '../../src/datasets';
import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { choose, chooseWholeDatasets } from '../support/choices';
import { column } from '../support/sheet-rows';

const PATH = '/api/finance/v1/sales-reports/detailed';
const SHEET = 'Финансы по артикулам';
const AMOUNTS = [
  'Кол-во', 'Вайлдберриз реализовал Товар (Пр)', 'К перечислению Продавцу за реализованный Товар', 'Услуги по доставке товара покупателю', 'Хранение',
  'Операции на приемке', 'Удержания', 'Общая сумма штрафов', 'Корректировка Вознаграждения Вайлдберриз (ВВ)', 'Вознаграждение Вайлдберриз (ВВ), без НДС',
  'Возмещение издержек по перевозке/по складским операциям с товаром', 'Стоимость участия в программе лояльности',
];
const makeWorld = addOnWorlds({ articles: 4, days: 80, ordersPerDay: 10 });

/** A shop with this dataset alone, or with the detailed rows beside it. */
async function shopWith(ids: readonly DatasetId[], type: 'personal' | 'base' = 'personal'): Promise<AddOnWorld> {
  const world = await makeWorld();
  chooseWholeDatasets(world, ids);
  world.connect({ type, categories: [13] });
  return world;
}

/** Sums by type of document in thousandths of a rouble, which is what WB gives. */
function sums(world: AddOnWorld, sheet: string): Record<string, number[]> {
  const types = column(world.document, sheet, 'Тип документа');
  return Object.fromEntries(['Продажа', 'Возврат', ''].map((type) => [type, AMOUNTS.map((header) => {
    const amounts = column(world.document, sheet, header);
    return amounts.reduce<number>((sum, amount, at) => (types[at] === type ? sum + Math.round(Number(amount) * 1000) : sum), 0);
  })]));
}

it('is switched off until the seller wants it', async () => {
  const world = await makeWorld();
  choose(world, { datasets: {} });
  world.connect({ categories: [13] });
  expect(world.refresh().map(({ title }) => title)).not.toContain(SHEET);
  expect(world.document.workbook.sheetNames()).not.toContain(SHEET);
});

it('comes to the same as the detailed rows, to the thousandth of a rouble, in far fewer of them', async () => {
  const world = await shopWith(['finance', 'financeByArticle']);
  expect(world.refresh().map(({ state }) => state)).toEqual(['done', 'done']);
  const [rows, added] = ['Финансы', SHEET].map((sheet) => column(world.document, sheet, 'Тип документа').length) as [number, number];
  expect(sums(world, SHEET)).toEqual(sums(world, 'Финансы'));
  expect(sums(world, SHEET)['Возврат']?.[2]).toBeGreaterThan(0);
  expect(column(world.document, SHEET, 'Сложено строк').reduce<number>((sum, count) => sum + Number(count), 0)).toBe(rows);
  expect(added).toBeLessThan(rows / 3);
  expect(await world.refusals()).toEqual([]);
});

it('is the same after the weeks were read again, and after an answer that broke off', async () => {
  const world = await shopWith(['financeByArticle']);
  world.refresh();
  const [first, rows] = [sums(world, SHEET), column(world.document, SHEET, 'Тип документа').length];
  world.letHoursPass(7);
  expect([sums(world, SHEET), column(world.document, SHEET, 'Тип документа').length]).toEqual([first, rows]);

  await world.wb.clearLog();
  await world.wb.setFaults([{ match: { path: PATH }, at: { from: 1, to: 1 }, answer: { mutate: 'truncate' } }]);
  world.letHoursPass(24);
  expect(sums(world, SHEET)).toEqual(first);
});

it('comes for a base token in one call', async () => {
  const world = await shopWith(['financeByArticle'], 'base');
  expect(world.refresh()).toMatchObject([{ state: 'done', calls: 1 }]);
  const personal = await shopWith(['financeByArticle']);
  const base = sums(world, SHEET);
  personal.refresh();
  expect(base).toEqual(sums(personal, SHEET));
});
