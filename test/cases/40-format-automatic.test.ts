import { NativeFormulaEngine } from '../../local/formulas/host-engine';
import { addOnWorlds } from '../support/add-on-world';
import { formulaAnswer } from '../support/sheet-edits';
import { ordersAre, wbOrder } from '../support/wb-orders';

const makeWorld = addOnWorlds({ articles: 3, days: 7, ordersPerDay: 1 }, { engine: new NativeFormulaEngine(), datasets: ['orders'] });
const BARCODE = '0405784000008';
const ARTICLES = ['1-2', '01.02', '12E3', 'TRUE', '10 %', '3/4', '5 мая'];

it.each(['General', '0', 'dd.mm.yyyy', '#,##0.00'])('in a sheet that a person has given the format %s, texts stay as WB has sent them', async (numberFormat) => {
  const world = await makeWorld();
  world.connect();
  await world.wb.setFaults(ordersAre(wbOrder('s0', 1)));
  world.refresh();
  const sheet = world.document.workbook.sheet('Заказы');
  for (let row = 1; row <= sheet.maxRows; row += 1) for (let column = 1; column <= sheet.maxColumns; column += 1) sheet.changeFormat(row, column, { numberFormat });

  const orders = ARTICLES.map((supplierArticle, at) => wbOrder(`${at + 1}E5`, 100 + at, { supplierArticle, barcode: BARCODE }));
  const sent = [['art-1', '2000000000011', 's0'], ...ARTICLES.map((article, at) => [article, BARCODE, `${at + 1}E5`])];
  await world.wb.setFaults(ordersAre(wbOrder('s0', 1), ...orders));
  await world.waitUntil('2026-11-23T07:00:00Z');
  world.refresh();
  expect(world.rows('Заказы', 'Артикул продавца', 'Баркод', 'Номер заказа (srid)')).toEqual(sent);

  world.document.activeSheetId = sheet.id;
  await world.waitUntil('2026-11-23T08:00:00Z');
  world.host.run('menuRefreshSheet', [], { document: world.document, user: world.user, mode: 'menu' });
  world.refresh();
  expect(world.rows('Заказы', 'Артикул продавца', 'Баркод', 'Номер заказа (srid)')).toEqual(sent);
  expect(formulaAnswer(world, '=WB_ORDERS("1-2"; ; "итого"; "штуки")')).toBe(1);
});
