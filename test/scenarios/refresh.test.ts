import type { AddOnWorld } from '../support/add-on-world';
import { addOnWorlds } from '../support/add-on-world';
import { ALL_CATEGORIES_TOLD } from '../support/categories';
import { headersOf } from '../support/sheet-rows';
import { HOSTILE_TITLES, HOSTILE_VENDOR_CODES } from '../../local/wb/shop/texts';

const DATA_SHEETS = [
  'Магазины', 'Карточки', 'Заказы', 'Продажи', 'Лента заказов', 'Остатки', 'Остатки FBS', 'Цены', 'Финансы', 'Отчёты WB', 'Баланс',
];

const makeWorld = addOnWorlds({ articles: 30, days: 21, ordersPerDay: 2 });

describe('the first refresh of a small shop', () => {
  let world: AddOnWorld;
  let summary = '';
  beforeAll(async () => {
    world = await makeWorld();
    world.addOn.open();
    summary = world.connect();
    world.refresh();
  });

  it('begins with the menu', () => {
    const [menu] = world.document.ui.menus;
    // Google titles an add-on's menu with the add-on's own name.
    const told = (items = menu?.items): string[] => (items ?? []).map(({ caption, functionName = '' }) => `${caption} ${functionName}`.trim());
    expect([menu?.kind, menu?.caption, ...told()]).toEqual([
      'addonMenu', 'Add-on', 'Панель menuPanel', 'Обновить всё menuRefreshAll', 'Обновить этот лист menuRefreshSheet',
      '', 'Из чего это? menuBehind', 'Вставить формулу… menuFormula', 'Поделиться с бухгалтером menuShare', 'Подключить магазин menuConnect', 'Справка menuHelp', '', 'Ещё',
    ]);
    expect(told(menu?.items?.find(({ caption }) => caption === 'Ещё')?.items)).toEqual([
      'Что это за лист? menuSheetInfo', 'Журнал menuJournal', 'С чего начать menuStart',
      '', 'Добавить метку в формулы menuStampFormulas', 'Заморозить формулы menuFreezeFormulas',
    ]);
  });

  it('says which shop was connected and what its token opens', () => {
    expect(summary).toBe(`Магазин «=Магазин «Пример»» подключён. Токен: персональный, действует до 22.05.2027 09:00. ${ALL_CATEGORIES_TOLD}`);
  });

  it('makes every sheet and leaves the seller\'s own alone', () => {
    expect([...world.document.workbook.sheetNames()].sort()).toEqual(['Лист1', 'Журнал', ...DATA_SHEETS].sort());
    expect(world.document.workbook.rows('Лист1')).toEqual([]);
  });

  it('«Журнал» is a table as the others are, and carries the stamp of formulas to its right', () => {
    const sheet = world.document.workbook.sheet('Журнал');
    const headers = headersOf(sheet);
    const ours = headers.indexOf('_fingerprint') + 1;
    expect({ frozen: sheet.frozenRows, hidden: [...sheet.columnLines.hidden], filter: sheet.filter?.area, columns: sheet.maxColumns })
      .toEqual({ frozen: 1, hidden: [1, ours], filter: { row: 1, column: 1, rows: sheet.maxRows, columns: ours }, columns: ours + 1 });
    expect(headers.slice(0, ours - 1).filter((header, at) => header === '' || !sheet.notes.get(1, at + 1))).toEqual([]);
    expect(sheet.maxRows).toBeGreaterThanOrEqual(sheet.lastRow());
    expect(world.document.workbook.formulas('Журнал').flat().filter((text) => text !== '')).toEqual([]);
  });

  it('«Остатки» looks as a seller reads it', () => {
    const sheet = world.document.workbook.sheet('Остатки');
    const look = headersOf(sheet).map((header, at) => [header, sheet.numberFormat(2, at + 1), sheet.columnLines.sizesPx.get(at + 1)]);
    expect(look).toEqual([
      ['Магазин', '@', 140], ['Артикул продавца', '@', 140], ['Артикул WB', '0', 100], ['Название', '@', 260], ['Размер', '@', 85],
      ['Баркод', '@', 120], ['Склад', '@', 160], ['Доступно', '0', 97], ['В пути к клиенту', '0', 87], ['В пути от клиента', '0', 87],
      ['Бренд', '@', 140], ['Предмет', '@', 140], ['ID размера', '@', 120], ['_fingerprint', '@', 100],
    ]);
    expect(sheet.notes.get(1, 8)).toBe('Шт., которые можно было заказать при последнем обновлении. Строка остаётся с нулём, когда товар закончился.');
  });

  it('formats dates, money and percents', () => {
    const sheet = world.document.workbook.sheet('Заказы');
    const headers = headersOf(sheet);
    const formats = ['Дата заказа', 'Цена для покупателя, ₽', 'Скидка WB, %', 'Отменён', 'Номер заказа (srid)']
      .map((header) => [header, sheet.numberFormat(2, headers.indexOf(header) + 1)]);
    expect(formats).toEqual([
      ['Дата заказа', 'dd.mm.yyyy hh:mm:ss'], ['Цена для покупателя, ₽', '#,##0.00'], ['Скидка WB, %', '0.00%'], ['Отменён', 'General'], ['Номер заказа (srid)', '@'],
    ]);
  });

  it('shows percents, ticks and money as people read them, and folds away what only tells rows apart', () => {
    const sheet = world.document.workbook.sheet('Заказы');
    expect(world.rows('Заказы', 'Отменён', 'Скидка WB, %').flat().filter((cell) => cell !== '' && cell !== 'да' && !(typeof cell === 'number' && cell >= 0 && cell < 1))).toEqual([]);
    expect([...sheet.columnLines.folded].map((at) => headersOf(sheet)[at - 1])).toEqual(['Номер заказа (srid)']);
  });

  it('keeps texts that a spreadsheet would spoil exactly as WB wrote them', () => {
    const cards = new Map(world.rows('Карточки', 'Артикул WB', 'Артикул продавца', 'Название').map(([nmId, code, title]) => [nmId, [code, title]]));
    expect([...cards.values()].slice(0, HOSTILE_VENDOR_CODES.length)).toEqual(
      HOSTILE_VENDOR_CODES.map((code, at) => [code, HOSTILE_TITLES[at]?.replace('\r', '') ?? expect.stringMatching(/^\S+ \d+$/)]),
    );
  });

  it('writes one line of the journal for every dataset: what came of it', () => {
    const journal = world.journal('Лист', 'Событие', 'Получено строк', 'Новых', 'Изменено', 'Запросов');
    expect(DATA_SHEETS.flatMap((name) => journal.filter(([sheet]) => sheet === name))).toEqual([
      ['Магазины', 'готово', 1, 0, 0, 1],
      ['Карточки', 'готово', 47, 47, 0, 1],
      ['Заказы', 'готово', 42, 42, 0, 1],
      ['Продажи', 'готово', 29, 29, 0, 1],
      ['Лента заказов', 'готово', 42, 42, 0, 1],
      ['Остатки', 'готово', 42, 42, 0, 1],
      ['Остатки FBS', 'готово', 21, 21, 0, 1],
      ['Цены', 'готово', 47, 47, 0, 1],
      ['Финансы', 'готово', 138, 138, 0, 2],
      ['Отчёты WB', 'готово', 4, 4, 0, 1],
      ['Баланс', 'готово', 1, 1, 0, 1],
    ]);
    expect(world.journal('Код', 'Что случилось и что делать').filter((row) => row.join('') !== '')).toEqual([]);
  });

  it('asks WB no more than it has to', async () => {
    expect([...await world.requests()].sort()).toEqual([
      'GET /api/v1/account/balance 200',
      'GET /api/v1/seller-info 200', 'GET /api/v1/seller-info 200',
      'GET /api/v1/supplier/orders 200',
      'GET /api/v1/supplier/sales 200',
      'GET /api/v2/list/goods/filter 200',
      'GET /ping 200',
      'POST /api/analytics/v1/order-feed 200',
      'POST /api/analytics/v1/stocks-report/seller-warehouses 200',
      'POST /api/analytics/v1/stocks-report/wb-warehouses 200',
      'POST /api/finance/v1/sales-reports/detailed 200', 'POST /api/finance/v1/sales-reports/detailed 204',
      'POST /api/finance/v1/sales-reports/list 200',
      'POST /content/v2/get/cards/list 200',
    ]);
  });

  it('takes a few short executions', () => {
    expect(world.host.runs.map(({ functionName, result }) => `${functionName} ${result.kind}`)).toEqual([
      'onOpen ok', 'connectShop ok', 'startRefresh ok', 'refreshStep ok', 'refreshStep ok', 'refreshStep ok', 'panelView ok',
    ]);
    expect(world.host.longestRunMs).toBeLessThan(60_000);
  });
});
