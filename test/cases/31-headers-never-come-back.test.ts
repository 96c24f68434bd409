import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { emptySheet } from '../support/sheet-edits';
import { dataSheets } from '../support/sheet-changes';
import { shownRows } from '../support/sheet-rows';

const makeWorld = addOnWorlds({ articles: 4, days: 21, ordersPerDay: 2 }, { datasets: ['cards', 'orders', 'finance', 'prices'] });
const SHEETS = ['Карточки', 'Заказы', 'Финансы', 'Цены'];

async function imported(): Promise<AddOnWorld> {
  const world = await makeWorld();
  world.connect();
  world.refresh();
  return world;
}

it('a sheet that was emptied gets its headers back and all of its rows', async () => {
  const world = await imported();
  const before = dataSheets(world.document);
  for (const sheet of SHEETS) emptySheet(world.document, sheet);
  await world.waitUntil('2026-11-24T06:00:00Z');
  world.refresh();
  for (const sheet of SHEETS) expect([sheet, dataSheets(world.document)[sheet]]).toEqual([sheet, before[sheet]]);
  expect(world.document.workbook.sheet('Заказы').notes.get(1, 2)).not.toBe('');
});

it('where only the data was deleted, all of it comes again', async () => {
  const world = await imported();
  const orders = shownRows(world.document, 'Заказы', ['Номер заказа (srid)']);
  world.document.workbook.userDeleteRows('Заказы', 2, orders.length);
  await world.waitUntil('2026-11-24T06:00:00Z');
  world.refresh();
  expect(shownRows(world.document, 'Заказы', ['Номер заказа (srid)'])).toEqual(orders);
});

it('a header row that was deleted comes back above the rows, which stay', async () => {
  const world = await imported();
  const before = dataSheets(world.document).Заказы;
  world.document.workbook.userDeleteRows('Заказы', 1);
  await world.waitUntil('2026-11-24T06:00:00Z');
  world.refresh();
  expect(dataSheets(world.document).Заказы).toEqual(before);
});
