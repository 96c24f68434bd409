import { NativeFormulaEngine } from '../../local/formulas/host-engine';
import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { formulaAnswer } from '../support/sheet-edits';
import { ordersAre, wbOrder } from '../support/wb-orders';

const makeWorld = addOnWorlds({ articles: 3, days: 7, ordersPerDay: 1 }, { engine: new NativeFormulaEngine(), datasets: ['orders'] });
const THREE = [wbOrder('s1', 111), wbOrder('s2', 222), wbOrder('s3', 333)];

const pieces = (world: AddOnWorld) => formulaAnswer(world, '=WB_ORDERS("все"; ; "итого"; "штуки")');
const articles = (world: AddOnWorld) => (formulaAnswer(world, '=WB_TABLE("Заказы"; "Артикул WB")') as unknown[][]).map(([cell]) => cell);

it('a title above the header is no order, and the next refresh goes on below', async () => {
  const world = await makeWorld();
  world.connect();
  await world.wb.setFaults(ordersAre(...THREE));
  world.refresh();
  const { workbook } = world.document;
  workbook.userInsertRows('Заказы', 1);
  workbook.userSet('Заказы', 1, 1, 'Мои заказы за ноябрь');
  const header = workbook.rows('Заказы')[1];

  expect(pieces(world)).toBe(3);
  expect(articles(world)).toEqual(['Артикул WB', 111, 222, 333]);
  expect((formulaAnswer(world, '=WB_ORDERS("все"; ; "артикул")') as unknown[][]).map(([nmId]) => nmId)).toEqual(['Артикул WB', 111, 222, 333]);

  await world.wb.setFaults(ordersAre(...THREE, wbOrder('s4', 444)));
  await world.waitUntil('2026-11-23T07:00:00Z');
  world.refresh();
  expect(pieces(world)).toBe(4);
  expect(articles(world)).toEqual(['Артикул WB', 111, 222, 333, 444]);
  expect(workbook.rows('Заказы').slice(0, 2)).toEqual([expect.arrayContaining(['Мои заказы за ноябрь']), header]);
  expect(workbook.sheet('Заказы').lastRow()).toBe(6);
});
