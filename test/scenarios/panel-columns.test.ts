import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { Panel } from '../support/panel';
import { headersOf } from '../support/sheet-rows';

const makeWorld = addOnWorlds({ articles: 4, days: 21, ordersPerDay: 2 });

const SHEET = 'Заказы';

async function imported(): Promise<{ world: AddOnWorld; panel: Panel }> {
  const world = await makeWorld();
  world.showAllColumns('orders');
  world.connect();
  world.refresh();
  return { world, panel: new Panel(world) };
}

const headers = ({ document }: AddOnWorld) => headersOf(document.workbook.sheet(SHEET));
const on = (panel: Panel, id: string) => panel.page(id).columns;

it('goes from the sheet with its data, and nothing of the user\'s goes with it', async () => {
  const { world, panel } = await imported();
  world.document.workbook.userInsertColumn(SHEET, 6);
  world.document.workbook.userSetRows(SHEET, 1, 6, [['Заметки'], ['важно']]);
  const before = world.rows(SHEET, 'Артикул WB', 'Заметки', 'Баркод');
  panel.change({ kind: 'columns', id: 'orders', without: ['brand', 'subject'] });
  expect(on(panel, 'orders').filter(({ isOn }) => !isOn).map(({ id }) => id)).toEqual(['subject', 'brand']);
  expect([headers(world).includes('Бренд'), headers(world).includes('Предмет'), headers(world).length]).toEqual([false, false, 30]);
  expect(world.rows(SHEET, 'Артикул WB', 'Заметки', 'Баркод')).toEqual(before);
  world.host.clock.advance(3_600_000);
  await world.wb.changeShop({ touchOrders: 2 });
  expect(world.refresh().filter(({ state }) => state === 'failed')).toEqual([]);
  expect(headers(world)).not.toContain('Бренд');
});

it('comes back in its place, formatted, and is filled again at once', async () => {
  const { world, panel } = await imported();
  const before = [headers(world), world.rows(SHEET)];
  panel.change({ kind: 'columns', id: 'orders', without: ['date', 'brand', 'totalPrice', 'lastChangeDate'] });
  world.host.clock.advance(3_600_000);
  const { progress } = panel.change({ kind: 'columns', id: 'orders', without: [] });
  expect(progress.datasets.filter(({ state }) => state === 'queued').map(({ id }) => id)).toEqual(['orders']);
  panel.drive();
  expect([headers(world), world.rows(SHEET)]).toEqual(before);
  const sheet = world.document.workbook.sheet(SHEET);
  expect([sheet.numberFormat(2, 2), sheet.numberFormat(2, headers(world).indexOf('Цена без скидок, ₽') + 1)]).toEqual(['dd.mm.yyyy hh:mm:ss', '#,##0.00']);
  expect(await world.refusals()).toEqual([]);
});

it('of the key stays, whatever is asked', async () => {
  const { world, panel } = await imported();
  const before = headers(world);
  panel.change({ kind: 'columns', id: 'orders', without: ['shop', 'srid', 'no such column'] });
  expect(headers(world)).toEqual(before);
  expect(on(panel, 'orders').filter(({ isOn }) => !isOn)).toEqual([]);
  expect(on(panel, 'orders').filter(({ isKey }) => isKey).map(({ id }) => id)).toEqual(['shop', 'srid']);
});

it('that is off is not made in a new sheet, and costs no cells', async () => {
  const world = await makeWorld();
  const panel = new Panel(world);
  panel.change({ kind: 'columns', id: 'finance', without: ['title', 'country', 'stickerId'] });
  world.connect();
  world.refresh();
  const sheet = world.document.workbook.sheet('Финансы');
  expect([sheet.maxColumns, headersOf(sheet).includes('Страна')]).toEqual([58, false]);
  expect(world.rows('Финансы').length).toBeGreaterThan(100);
});

it('of a sheet that the user protected stays, and the panel still shows it', async () => {
  const { world, panel } = await imported();
  const before = headers(world);
  const guest = world.host.createUser('guest@example.com', { locale: 'ru' });
  world.document.addEditor(guest);
  world.host.run('connectShop', [world.token()], { document: world.document, user: guest, mode: 'sidebar' });
  world.document.workbook.userProtect(SHEET);
  const refused = () => new Panel(world, guest).change({ kind: 'columns', id: 'orders', without: ['brand'] });
  expect(refused).toThrow('защищён');
  expect([headers(world), on(panel, 'orders').every(({ isOn }) => isOn)]).toEqual([before, true]);
});

it('is filled also in rows that are older than the period, as far as WB has them', async () => {
  const { world, panel } = await imported();
  panel.change({ kind: 'columns', id: 'finance', without: ['title'] });
  world.host.clock.advance(10 * 24 * 3_600_000);
  panel.change({ kind: 'history', id: 'finance', historyDays: 14 });
  panel.change({ kind: 'columns', id: 'finance', without: [] });
  panel.drive();
  const empty = world.rows('Финансы', 'Название', 'Артикул поставщика').filter(([title, code]) => title === '' && code !== '');
  expect(empty).toEqual([]);
});

it('of names is filled from the cards, and one of pictures too when it is chosen', async () => {
  const { world, panel } = await imported();
  const names = new Map(world.rows('Карточки', 'Артикул WB', 'Название').map(([article, name]) => [article, name]));
  for (const sheet of [SHEET, 'Продажи', 'Цены', 'Лента заказов']) {
    const rows = world.rows(sheet, 'Артикул WB', 'Название');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(([article, name]) => name !== names.get(article))).toEqual([]);
  }
  const formulasIn = (sheet: string) => world.document.workbook.formulas(sheet).flat().filter((text) => text !== '');
  expect([formulasIn('Карточки'), formulasIn('Цены')]).toEqual([[], []]);
  for (const id of ['cards', 'prices'] as const) panel.change({ kind: 'columns', id, without: [] });
  panel.drive();
  const links = world.rows('Карточки', 'Фото').flat().filter((link) => link !== '');
  expect(links.length).toBeGreaterThan(0);
  expect(formulasIn('Карточки')).toEqual(links.map((link) => `=IMAGE("${String(link)}")`));
  expect(new Set(formulasIn('Цены'))).toEqual(new Set(formulasIn('Карточки')));
});

describe('the columns that nobody has chosen', () => {
  it('are those that a person looks over, and the others one switch away', async () => {
    const world = await makeWorld();
    const panel = new Panel(world);
    world.connect();
    world.refresh();
    expect(headers(world)).toEqual([
      'Магазин', 'Дата заказа', 'Отменён', 'Артикул продавца', 'Артикул WB', 'Название', 'Предмет', 'Бренд', 'Размер', 'Баркод', 'Цена со скидкой продавца, ₽', 'Скидка WB, %',
      'Цена для покупателя, ₽', 'Склад', 'Тип склада', 'Регион', 'Номер заказа (srid)', '_fingerprint',
    ]);
    const off = on(panel, 'orders').filter(({ isOn }) => !isOn).map(({ id }) => id);
    panel.change({ kind: 'columns', id: 'orders', without: off.filter((id) => id !== 'countryName') });
    panel.drive();
    expect(headers(world).slice(14, 17)).toEqual(['Тип склада', 'Страна', 'Регион']);
    expect(world.rows(SHEET, 'Страна').flat()).not.toContain('');
  });
});
