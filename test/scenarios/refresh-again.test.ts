import { uuidOf } from '../../local/wb/token';
import type { DatasetId } from '../../src/datasets';
import { type AddOnWorld, addOnWorlds, SHOP } from '../support/add-on-world';
import { CORE } from '../support/choices';
import { countWritten, dataSheets, watchCells } from '../support/sheet-changes';

const makeWorld = addOnWorlds({ articles: 4, days: 21, ordersPerDay: 2 });

async function refreshedWorld(whole: readonly DatasetId[] = []): Promise<AddOnWorld> {
  const world = await makeWorld();
  world.showAllColumns(...whole);
  world.connect();
  world.refresh();
  return world;
}

/** Ten o'clock in Moscow, an hour after the first refresh. */
const LATER = '2026-11-23T07:00:00Z';

describe('a refresh of a shop that was imported before', () => {
  it('writes no data cell when nothing changed', async () => {
    const world = await refreshedWorld();
    const [written, changes] = [countWritten(world.document), watchCells(world.document)];
    await world.waitUntil(LATER);
    world.refresh();
    expect([written(), changes()]).toEqual([0, []]);
    const results = world.journal('Событие', 'Новых', 'Изменено').slice(-CORE.length);
    expect(results).toEqual(CORE.map(() => ['готово', 0, 0]));
  });

  it('changed orders change their row and nothing else', async () => {
    const world = await refreshedWorld(['orders']);
    const [written, changes] = [countWritten(world.document), watchCells(world.document)];
    await world.waitUntil(LATER);
    await world.wb.changeShop({ touchOrders: 2 });
    world.refresh();
    expect(changes()).toEqual(['Заказы!2 Изменено: 46349.12332175926 → 46349.41666666667', 'Заказы!3 Изменено: 46348.813368055555 → 46349.41666666667']);
    expect(written()).toBeLessThanOrEqual(2 * 31);
  });

  it('new orders come below', async () => {
    const world = await refreshedWorld();
    const [written, changes] = [countWritten(world.document), watchCells(world.document)];
    await world.waitUntil(LATER);
    await world.wb.changeShop({ addOrders: 1 });
    world.refresh();
    expect(changes()).toEqual(['Остатки!3 В пути к клиенту: 1 → 2', 'Заказы!44: new', 'Лента заказов!44: new']);
    expect(world.rows('Заказы', 'Дата заказа', 'Артикул продавца', 'Цена для покупателя, ₽', 'Отменён').at(-1)).toEqual(['23.11.2026 10:00:00', '+79990000000', 3924, '']);
    expect(world.rows('Лента заказов', 'Оформлен', 'Статус', 'Артикул продавца', 'Баркод').at(-1)).toEqual(['23.11.2026 10:00:00', 'Оформлен', '+79990000000', '2005784000064']);
    expect(written()).toBeLessThanOrEqual(14 + 29 + 20);
  });

  it('a sold-out article stays with zeros', async () => {
    const world = await refreshedWorld();
    const [written, changes] = [countWritten(world.document), watchCells(world.document)];
    await world.waitUntil(LATER);
    await world.wb.changeShop({ sellOut: 373000001 });
    world.refresh();
    expect(changes()).toEqual(['Остатки!2 Доступно: 20 → 0', 'Остатки FBS!2 Количество: 25 → 0', 'Остатки FBS!3 Количество: 9 → 0']);
    expect(written()).toBeLessThanOrEqual(14 + 2 * 14);
  });

  it('a new card comes below, and its stocks with it', async () => {
    const world = await refreshedWorld();
    const changes = watchCells(world.document);
    await world.waitUntil(LATER);
    await world.wb.changeShop({ addCards: 1 });
    world.refresh();
    expect(changes()).toEqual(['Карточки!7: new', 'Остатки FBS!9: new', 'Остатки FBS!10: new', 'Цены!7: new']);
    expect(world.rows('Карточки', 'Артикул продавца', 'Артикул WB', 'Название', 'Баркод').at(-1)).toEqual(['00123', 373000029, '007', '2005784000232']);
    expect(world.rows('Остатки FBS', 'Артикул продавца', 'Баркод', 'Ваш склад', 'Количество').slice(-2)).toEqual([
      ['00123', '2005784000232', 'Мой склад', 3], ['00123', '2005784000232', 'Склад «Юг»', 10],
    ]);
  });

  it('edits, notes beside and another order of rows and columns survive it', async () => {
    const world = await refreshedWorld();
    const { workbook } = world.document;
    workbook.userInsertColumn('Остатки', 3);
    workbook.userSet('Остатки', 1, 3, 'Закупка');
    workbook.userSet('Остатки', 2, 3, 'заказать 40');
    workbook.userSort('Остатки', 9, false);
    workbook.userRename('Заказы', 'Мои заказы');
    const [written, changes] = [countWritten(world.document), watchCells(world.document)];
    await world.waitUntil(LATER);
    await world.wb.changeShop({ sellOut: 373000008 });
    world.refresh();
    expect(changes()).toEqual(['Остатки!5 Доступно: 23 → 0', 'Остатки FBS!4 Количество: 19 → 0', 'Остатки FBS!5 Количество: 20 → 0']);
    expect(written()).toBeLessThanOrEqual(15 + 2 * 14);
    expect(workbook.sheetNames()).not.toContain('Заказы');
    expect(world.rows('Остатки', 'Артикул продавца', 'Закупка', 'Размер', 'Доступно')).toEqual([
      ['-10', '', '44', 83], ['@ivan', '', '0', 64], ['-10', '', '42', 35], ['+79990000000', '', '0', 0], ['=1+1', 'заказать 40', '42', 20],
    ]);
  });
});

describe('two shops in one file', () => {
  const SECOND = `${SHOP} (2)`;

  it('stand side by side, each with its own rows', async () => {
    const world = await refreshedWorld();
    const first = dataSheets(world.document);
    const summary = world.connect({ sid: uuidOf('second') });
    world.refresh();
    const both = dataSheets(world.document);
    expect(summary).toMatch(/^Магазин «=Магазин «Пример» \(2\)» подключён\./);
    const counts = Object.keys(both).filter((name) => name !== 'Лист1').map((name) => {
      const shops = world.rows(name, 'Магазин').flat();
      return [name, shops.filter((shop) => shop === SHOP).length, shops.filter((shop) => shop === SECOND).length];
    });
    expect(counts).toEqual([
      ['Баланс', 1, 1], ['Заказы', 42, 42], ['Карточки', 5, 7], ['Лента заказов', 42, 42], ['Магазины', 1, 1],
      ['Остатки', 5, 7], ['Остатки FBS', 7, 10], ['Отчёты WB', 4, 3], ['Продажи', 29, 29], ['Финансы', 138, 136], ['Цены', 5, 7],
    ]);
    expect(Object.fromEntries(Object.entries(both).map(([name, rows]) => [name, rows.slice(0, first[name]?.length)]))).toEqual(first);
  });
});
