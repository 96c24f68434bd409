import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { refreshKilledAt } from '../support/killed-refresh';
import { headersOf } from '../support/sheet-rows';

const makeWorld = addOnWorlds({ articles: 4, days: 21, ordersPerDay: 2 }, { datasets: ['cards', 'orders'] });

const SHEET = 'Заказы';
const COLUMNS = ['Дата заказа', 'Отменён', 'Скидка WB, %', 'Номер заказа (srid)'];

/** Service calls of a refresh of such a file: before its sheet is opened, while it is turned, and after. */
const KILLED_AT = [20, 40, 50, 60, 70, 80, 100];

/** A file whose sheet of orders is as the first version wrote it: percents as numbers, ticks, its own headers, no memory of itself. */
async function ofFirstVersion(): Promise<AddOnWorld> {
  const world = await makeWorld();
  world.connect();
  world.refresh();
  const { document } = world;
  const sheet = document.workbook.sheet(SHEET);
  const at = (header: string): number => headersOf(sheet).indexOf(header) + 1;
  for (let row = 2; row <= sheet.lastRow(); row += 1) {
    sheet.values.set(row, at('Отменён'), sheet.value(row, at('Отменён')) === 'да');
    sheet.values.set(row, at('Скидка WB, %'), Math.round(Number(sheet.value(row, at('Скидка WB, %'))) * 100));
    sheet.values.set(row, at('_fingerprint'), String(sheet.value(row, at('_fingerprint'))).replace('.1', ''));
  }
  sheet.values.set(1, at('Цена для покупателя, ₽'), 'Цена для покупателя');
  sheet.columnLines.hidden.delete(1);
  document.model.metadata = document.model.metadata.filter(({ key, place }) => key !== 'wb.memory' || place.kind !== 'SHEET' || place.sheetId !== sheet.id);
  return world;
}

it('goes on after the update: rows are readable, those that WB no longer gives too, and the journal says so once', async () => {
  const world = await ofFirstVersion();
  world.host.clock.advance(100 * 24 * 3_600_000);
  await world.wb.clearLog();
  world.refresh();
  world.host.clock.advance(3_600_000);
  world.refresh();
  const sheet = world.document.workbook.sheet(SHEET);
  const rows = world.rows(SHEET, ...COLUMNS);
  expect(rows.length).toBeGreaterThanOrEqual(42);
  expect(new Set(rows.map(([, cancelled]) => cancelled))).toEqual(new Set(['', 'да']));
  expect(rows.filter(([, , spp]) => typeof spp !== 'number' || spp > 1)).toEqual([]);
  expect([headersOf(sheet).includes('Цена для покупателя, ₽'), sheet.columnLines.hidden.has(1)]).toEqual([true, true]);
  expect(world.journal('Лист', 'Событие').filter(([, event]) => event === 'новый вид')).toEqual([[SHEET, 'новый вид']]);
});

it('killed at any call of the turning, the next refresh ends in the same sheet', async () => {
  const whole = await ofFirstVersion();
  whole.refresh();
  const wanted = whole.rows(SHEET, ...COLUMNS);
  for (const call of KILLED_AT) {
    const world = await ofFirstVersion();
    refreshKilledAt(world, call);
    expect(world.rows(SHEET, ...COLUMNS)).toEqual(wanted);
  }
});
