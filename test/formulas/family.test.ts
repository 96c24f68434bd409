import type { Cell } from '../../src/ports/workbook';
import { ask, type Around, fileWith, type Literal, moment, serial } from './file';

const STAMP = serial('2026-11-23T09:00:00');
const at = (text: string): number => serial(text);

const CARDS: Literal = [
  ['shop', 'nmID', 'chrtID', 'vendorCode', 'barcode', 'otherBarcodes', 'title', 'brand', 'createdAt'],
  ['Лампы', 101, '1', 'LAMP', '2000000000011', '2000000000099 2000000000098', '', 'Luma', '2026-01-02T03:04:05Z'],
  ['Лампы', 101, '2', 'LAMP', '2000000000012', '', 'Лампа', 'Luma', '2026-01-02T03:04:05Z'],
  ['Пледы', 404, '3', 'NEW', '2000000000044', '', 'Новинка', 'Север', ''],
];
const ORDERS: Literal = [
  ['shop', 'srid', 'date', 'nmId', 'supplierArticle', 'barcode', 'brand', 'regionName', 'priceWithDisc', 'isCancel'],
  ['Лампы', 'a', at('2026-11-20T23:59:59'), 101, 'LAMP', '2000000000011', 'Luma', 'Москва', 100.1, false],
  ['Лампы', 'b', at('2026-11-16T00:00:00'), 101, 'LAMP', '2000000000012', 'Luma', 'Тула', 100.2, true],
  ['Пледы', 'c', at('2026-11-17T12:00:00'), 202, 'PLED', '2000000000028', 'Север', 'Москва', 50, false],
  ['Пледы', 'd', at('2026-10-01T12:00:00'), 202, 'PLED', '2000000000028', 'Север', 'Тула', 70, false],
  ['Пледы', 'e', '', 202, 'PLED', '2000000000028', 'Север', '', 'много', false],
];
const SALES: Literal = [
  ['shop', 'saleID', 'date', 'isReturn', 'nmId', 'supplierArticle', 'barcode', 'brand', 'priceWithDisc', 'forPay', 'finishedPrice'],
  ['Лампы', 'S1', at('2026-11-17T10:00:00'), false, 101, 'LAMP', '2000000000011', 'Luma', 100, 80, 90],
  ['Лампы', 'S2', at('2026-11-18T10:00:00'), false, 101, 'LAMP', '2000000000011', 'Luma', 0.1, 0.2, 0.3],
  ['Лампы', 'R3', at('2026-11-19T10:00:00'), true, 101, 'LAMP', '2000000000011', 'Luma', -100, -80, -90],
];
const file = () => fileWith({ cards: CARDS, orders: ORDERS, sales: SALES });
const orders = (args: unknown[], around: Around = {}) => ask(file(), 'WB_ORDERS', args, { stamp: STAMP, ...around });

describe('a value', () => {
  it.each<[unknown[], unknown]>([
    [[101], 2],
    [[101, '7 дней'], 2],
    [[101, 'вчера'], 0],
    [[101, '16.11.2026'], 1],
    [['PLED', 'прошлая неделя'], 1],
    [[202], 3],
    [[202, '', '', 'сумма'], 120],
    [[101, '', '', 'SUM'], 200.3],
    [[101, '', '', 'отмены'], 1],
    [[101, '', '', '', 'Пледы'], 0],
    [['2000000000012', '7 days'], 1],
    [[404, '7 дней'], 0],
    [['NEW'], 0],
    [[[[101], [404], [999], ['']]], [[2], [0], [''], ['']]],
    [['7 дней', 'итого'], 3],
    [['7 дней', 'итого', 'выручка'], 250.3],
    [['ноябрь 2026', 'total'], 3],
    [['все', '', 'итого'], 5],
    [['все', '7 дней', 'total', 'сумма'], 250.3],
    [[101, '7 дней', 'итого', 'сумма'], 200.3],
    [[[[101], [202]], '7 дней', 'итого'], 3],
    [['', '7 дней', 'день'], ''],
  ])('%j', (args, expected) => {
    expect(orders(args)).toEqual(expected);
  });

  it('takes the stamp given, then that of the file, then the journal for its day', () => {
    expect(orders([101, 'вчера', '', '', '', at('2026-11-21T08:00:00')])).toBe(1);
    expect(orders([101, 'вчера', '', '', '', moment('2026-11-21T08:00:00')])).toBe(1);
    expect(orders([101, 'вчера', '', '', '', 5], { stamp: at('2026-11-17') })).toBe(1);
    expect(orders([101, 'вчера', '', '', '', 90_000], { stamp: at('2026-11-17') })).toBe(1);
    const ms = Date.parse('2026-11-17T08:00:00+03:00');
    const journal = fileWith({ cards: CARDS, orders: ORDERS, journal: [['shop', 'entry'], ['Лампы', `r|s|orders|done|${ms}`]] });
    expect(ask(journal, 'WB_ORDERS', [101, 'вчера'])).toBe(1);
    expect(() => orders([101, 'вчера'], { stamp: null })).toThrow('Этих данных в таблице ещё нет.');
  });
});

describe('a table', () => {
  const headers = (...first: string[]) => [...first, 'Штук', 'Сумма, ₽', 'Отменено, шт.'];

  /** Order «e» says no day. */
  const note = (width: number) => [expect.stringContaining('Не поняли строк: 1.'), ...Array.from({ length: width - 1 }, () => '')];

  it('by article when nothing else is asked for', () => {
    expect(orders([undefined, '7 дней'])).toEqual([headers('Артикул WB', 'Артикул продавца'), [101, 'LAMP', 2, 200.3, 1], [202, 'PLED', 1, 50, 0], note(5)]);
    expect(orders(['все', '7 дней', '', 'сумма'])).toEqual([['Артикул WB', 'Артикул продавца', 'Сумма, ₽'], [101, 'LAMP', 200.3], [202, 'PLED', 50], note(3)]);
  });

  it.each<[string, Cell[] | (Cell | Date)[][]]>([
    ['день', [['День', 'Штук'], ['', 1], [moment('2026-10-01'), 1], [moment('2026-11-16'), 1], [moment('2026-11-17'), 1], [moment('2026-11-20'), 1]]],
    ['неделя', [['Неделя', 'Штук'], ['', 1], [moment('2026-09-28'), 1], [moment('2026-11-16'), 3]]],
    ['месяц', [['Месяц', 'Штук'], ['', 1], [moment('2026-10-01'), 1], [moment('2026-11-01'), 3]]],
    ['день недели', [['День недели', 'Штук'], ['Понедельник', 1], ['', 1], ['Вторник', 1], ['Четверг', 1], ['Пятница', 1]]],
    ['бренд', [['Бренд', 'Штук'], ['Luma', 2], ['Север', 3]]],
    ['магазин', [['Магазин', 'Штук'], ['Лампы', 2], ['Пледы', 3]]],
    ['Регион, бренд', [['Регион', 'Бренд', 'Штук'], ['Москва', 'Luma', 1], ['Тула', 'Luma', 1], ['Москва', 'Север', 1], ['Тула', 'Север', 1], ['', 'Север', 1]]],
    ['месяц + день недели', [['Месяц', 'День недели', 'Штук'], ['', '', 1], [moment('2026-10-01'), 'Четверг', 1], [moment('2026-11-01'), 'Понедельник', 1], [moment('2026-11-01'), 'Вторник', 1], [moment('2026-11-01'), 'Пятница', 1]]],
    ['бренд + итого', [['Бренд', 'Штук'], ['Luma', 2], ['Север', 3]]],
  ])('by %s', (grouping, expected) => {
    const rows = orders(['все', '', grouping, 'шт']) as Cell[][];
    const sorted = (table: unknown[][]) => (grouping === 'день недели' ? [table[0], ...table.slice(1).map(String).sort()] : table);
    expect(sorted(rows)).toEqual(sorted(expected as unknown[][]));
  });

  it('of some articles, with a note on those that are not known', () => {
    expect(orders([[[101, 404], ['', 999]], '7 дней', 'бренд', 'шт'])).toEqual([['Бренд', 'Штук'], ['Luma', 2], ['Не найдены: 999', '']]);
    expect(orders([[[202], ['PLED']], 'месяц', 'бренд', 'шт, сумма'])).toEqual([['Бренд', 'Штук', 'Сумма, ₽'], ['Север', 1, 50], note(3)]);
    expect(orders([202, 'месяц', 'регион', 'шт'], { language: 'en' })).toEqual([['Region', 'Pieces'], ['Москва', 1], [expect.stringContaining('Rows not understood: 1.'), '']]);
    expect(orders(['none', '', 'brand', 'pcs'], { language: 'en' })).toEqual([['Brand', 'Pieces'], ['Not found: none', '']]);
    expect(orders([[['LAMP', 'PLED']], '', 'магазин', 'шт'])).toEqual([['Магазин', 'Штук'], ['Лампы', 2], ['Пледы', 3]]);
  });

  it.each([
    [['все', '', 'яблоки'], 'Слово «яблоки» здесь не подходит. Подойдут слова: артикул, день, неделя, месяц, день недели, бренд, предмет, регион, склад, магазин, итого.'],
    [['все', '', '', 'яблоки'], 'Слово «яблоки» здесь не подходит. Подойдут слова: штуки, сумма, отмены.'],
    [['все', '', 'отчёт'], 'Слово «отчёт» здесь не подходит.'],
    [['все', 'когда-нибудь'], 'Период «когда-нибудь» формула не понимает.'],
    [['все', '', '', '', 'Зонты'], 'Значения «Зонты» нет в колонке «Магазин» на листе «Заказы».'],
  ])('%j is refused', (args, message) => {
    expect(() => orders(args)).toThrow(message);
  });
});

describe('sales and returns', () => {
  const of = (name: 'WB_SALES' | 'WB_RETURNS', ...args: unknown[]) => ask(file(), name, args, { stamp: STAMP });

  it('are told apart, and money adds up without an error', () => {
    expect([of('WB_SALES', 101), of('WB_RETURNS', 101)]).toEqual([2, 1]);
    expect(['сумма', 'к перечислению', 'покупатель'].map((what) => of('WB_SALES', 101, '', '', what))).toEqual([100.1, 80.2, 90.3]);
    expect(['сумма', 'к перечислению', 'покупатель'].map((what) => of('WB_RETURNS', 101, '', '', what))).toEqual([100, 80, 90]);
  });
});

describe('without what it needs', () => {
  it('says which column must come back', () => {
    const workbook = file();
    const user = workbook.user('orders');
    user.deleteColumn(workbook.header('orders').indexOf('Дата заказа') + 1);
    expect(() => ask(workbook, 'WB_ORDERS', [101], { stamp: STAMP })).toThrow('На листе «Заказы» нет колонки «Дата заказа»');
  });

  it('does not take an unknown article for none where there are no cards', () => {
    const bare = fileWith({ orders: ORDERS });
    expect(() => ask(bare, 'WB_ORDERS', [999], { stamp: STAMP })).toThrow('Артикул «999» не найден.');
  });
});

describe('money of reports', () => {
  const row = (rrdId: string, document: string, fields: readonly number[], own: readonly Cell[] = ['RUB', '1']): Cell[] =>
    ['Лампы', rrdId, at('2026-11-17'), document, 101, 'LAMP', '2000000000011', 'Операция', ...own, ...fields];
  const COLUMNS = [
    'shop', 'rrdId', 'rrDate', 'docTypeName', 'nmId', 'vendorCode', 'sku', 'sellerOperName', 'currency', 'reportId',
    'quantity', 'retailAmount', 'forPay', 'deliveryService', 'paidStorage', 'paidAcceptance', 'deduction', 'penalty', 'additionalPayment', 'cashbackAmount', 'cashbackCommissionChange',
  ];
  const rows: Literal = [
    COLUMNS,
    row('1', 'Продажа', [2, 1000, 700.005, 0, 0, 0, 0, 0, 0, 10, 3]),
    row('2', 'Возврат', [1, 400, 300, 0, 0, 0, 0, 0, 0, 4, 1]),
    row('3', '', [0, 0, 0, 50.1, 20.2, 5, 7, 11, 13, 2, 0.5]),
  ];
  const finance = (...args: unknown[]) => ask(fileWith({ cards: CARDS, finance: rows }), 'WB_FINANCE', args, { stamp: STAMP });

  it.each([
    ['к перечислению', 400.005], ['продажа', 600], ['шт', 1], ['логистика', 50.1], ['хранение', 20.2], ['приёмка', 5], ['удержания', 7], ['штрафы', 11],
    ['корректировка', 13], ['баллы', 10 - 4 + 2], ['участие', 3 - 1 + 0.5],
  ])('%s is %d', (word, sum) => {
    expect(finance(101, '', '', word)).toBe(sum);
  });

  it('is paid out less every charge, rounded once, halves away from zero', () => {
    const payout = (literal: Literal, ...args: unknown[]) => ask(fileWith({ finance: literal }), 'WB_PAYOUT', args, { stamp: STAMP });
    expect(payout(rows, 101)).toBe(283.21);
    expect(payout(rows, 'все', '', 'отчёт')).toEqual([['Номер отчёта', 'Итого к оплате, ₽'], ['1', 283.21]]);
    expect(payout([COLUMNS, row('1', 'Возврат', [1, 0, 0.005, 0, 0, 0, 0, 0, 0, 0, 0])], 101)).toBe(-0.01);
    expect(Object.is(payout([COLUMNS, row('1', 'Возврат', [1, 0, 0.004, 0, 0, 0, 0, 0, 0, 0, 0])], 101), 0)).toBe(true);
  });

  it('of two currencies is not added up', () => {
    const mixed: Literal = [...rows, row('4', '', [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0], ['KZT', '2']), row('5', '', [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0], ['', '2'])];
    expect(() => ask(fileWith({ finance: mixed }), 'WB_FINANCE', ['все', '', 'итого', 'логистика'])).toThrow('На листе «Финансы» суммы в разных валютах (RUB, KZT), складывать их нельзя.');
  });

  it('on the balance needs no article', () => {
    const balance = fileWith({ balance: [['shop', 'current', 'for_withdraw', 'currency'], ['Лампы', 10.5, 5, 'RUB'], ['Пледы', 20, 6, 'RUB']] });
    expect([[], ['вывод'], ['', 'Пледы'], ['баланс', '', STAMP]].map((args) => ask(balance, 'WB_BALANCE', args))).toEqual([30.5, 11, 20, 30.5]);
  });
});

describe('cards and prices', () => {
  const card = (...args: unknown[]) => ask(file(), 'WB_CARD', args);

  it.each<[unknown[], unknown]>([
    [[101], 'Лампа'], [['lamp', 'бренд'], 'Luma'], [['2000000000099', 'Brand'], 'Luma'], [['2000000000098', 'vendorCode'], 'LAMP'],
    [[404, 'Создана'], ''], [[101, 'Создана'], moment('2026-01-02T06:04:05')], [[101, 'Длина, см'], ''],
    [[[[101], ['']], 'Название'], [['Лампа'], ['']]], [[''], ''],
    [['все', 'Артикул WB, Бренд', 'Пледы'], [['Артикул WB', 'Бренд'], [404, 'Север']]],
    [['все', [['Бренд'], ['Длина, см']], 'Пледы'], [['Бренд', 'Длина, см'], ['Север', '']]],
  ])('%j', (args, expected) => {
    expect(card(...args)).toEqual(expected);
  });

  it('has a table of its usual columns', () => {
    expect((card() as Cell[][])[0]).toEqual(['Магазин', 'Артикул продавца', 'Артикул WB', 'Название', 'Бренд', 'Предмет', 'Размер', 'Баркод']);
  });

  it.each([[[999], 'Артикул «999» не найден.'], [[101, 'Вкус'], 'Колонки «Вкус» на листе «Карточки» нет.'], [['все', 'Бренд, Вкус'], 'Колонки «Вкус» на листе «Карточки» нет.']])('%j is refused', (args, message) => {
    expect(() => card(...args)).toThrow(message);
  });

  it('shows the lowest price of an article, and none where WB shows none', () => {
    const prices = fileWith({
      cards: CARDS,
      prices: [
        ['shop', 'nmID', 'sizeID', 'vendorCode', 'barcode', 'price', 'discountedPrice', 'discount', 'currencyIsoCode4217'],
        ['Лампы', 101, '1', 'LAMP', '2000000000011', 200, 150, 25, 'RUB'],
        ['Лампы', 101, '2', 'LAMP', '2000000000012', 300, 120, 25, 'RUB'],
        ['Лампы', 101, '3', 'LAMP', '2000000000013', '', '', '', 'RUB'],
        ['Лампы', 303, '4', 'GONE', '2000000000014', '', '', '', 'RUB'],
      ],
    });
    const price = (...args: unknown[]) => ask(prices, 'WB_PRICE', args);
    expect([price(101), price('2000000000011'), price(101, 'без скидки'), price('lamp', 'скидка'), price(303), price(404)]).toEqual([120, 150, 200, 0.25, '', '']);
    expect((price() as Cell[][]).length).toBe(5);
    expect(price('все', 'цена')).toEqual([['Артикул WB', 'Артикул продавца', 'Цена со скидкой, ₽'], [101, 'LAMP', 120], [303, 'GONE', '']]);
  });
});

describe('cover', () => {
  const stocks: Literal = [
    ['shop', 'nmId', 'vendorCode', 'barcode', 'warehouseName', 'quantity'],
    ['Лампы', 101, 'LAMP', '2000000000011', 'Казань', 10],
    ['Лампы', 101, 'LAMP', '2000000000011', 'Тула', 4],
    ['Лампы', 303, 'GONE', '2000000000033', 'Тула', 0],
    ['Лампы', 505, 'SLOW', '2000000000055', 'Тула', 9],
  ];
  const cover = (...args: unknown[]) => ask(fileWith({ cards: CARDS, orders: ORDERS, stocks }), 'WB_COVER', args, { stamp: STAMP });

  it.each<[unknown[], unknown]>([
    [[101], 14 * 14], [[101, '7 дней'], 14 * 7], [['2000000000011', '20.11.2026'], 14], [[303], 0], [[505], ''], [[202], 0], [[404], 0], [[''], ''],
    [[[[101], [999], ['']]], [[196], [''], ['']]],
    [['все', '14 дней', 'Лампы'], [
      ['Артикул WB', 'Артикул продавца', 'Остаток, шт.', 'Заказов в день', 'Хватит на дней'],
      [101, 'LAMP', 14, 1 / 14, 196], [303, 'GONE', 0, 0, 0], [505, 'SLOW', 9, 0, ''],
    ]],
  ])('%j', (args, expected) => {
    expect(cover(...args)).toEqual(expected);
  });

  it.each([[[999], 'Артикул «999» не найден.'], [[101, 'всё'], 'Период «всё» формула не понимает.'], [[101, '20.11.2026 - 01.11.2026'], 'формула не понимает']])('%j is refused', (args, message) => {
    expect(() => cover(...args)).toThrow(message);
  });
});

describe('WB_TABLE', () => {
  const table = (...args: unknown[]) => ask(file(), 'WB_TABLE', args, { stamp: STAMP });
  const srids = (conditions: unknown) => (table('Заказы', 'srid', conditions) as Cell[][]).slice(1).map(([id]) => id);

  it.each<[unknown, Cell[]]>([
    ['', ['a', 'b', 'c', 'd', 'e']],
    ['Бренд = luma', ['a', 'b']], ['Бренд <> Luma', ['c', 'd', 'e']], ['Регион =', ['e']], ['Регион <>', ['a', 'b', 'c', 'd']],
    ['Регион > Москва', ['b', 'd']], ['Регион < Тула', ['a', 'c', 'e']],
    ['Отменён = да', ['b']], ['Отменён = нет; Бренд = Luma', ['a']], ['isCancel <> true', ['a', 'c', 'd', 'e']],
    ['Цена со скидкой продавца >= 100,2', ['b']], ['Цена со скидкой продавца < 70', ['c']], ['Цена со скидкой продавца <= 70', ['c', 'd']],
    ['Цена со скидкой продавца <> 50', ['a', 'b', 'd', 'e']], ['Цена со скидкой продавца = много', ['e']],
    ['Дата заказа = 7 дней', ['a', 'b', 'c']], ['Дата заказа > 16.11.2026', ['a', 'c']], ['Дата заказа < 16.11.2026', ['d']], ['Дата заказа <> 16.11.2026', ['a', 'c', 'd', 'e']],
    [[['Бренд = Север'], ['Регион = Тула']], ['d']], ['Бренд = Север\nРегион = Тула', ['d']],
  ])('%j', (conditions, expected) => {
    expect(srids(conditions)).toEqual(expected);
  });

  it('shows dates as dates, and all columns unless some are named', () => {
    expect(table('orders', 'Дата заказа; Бренд', 'srid = c')).toEqual([['Дата заказа', 'Бренд'], [moment('2026-11-17T12:00:00'), 'Север']]);
    expect((table('Заказы') as Cell[][])[0]).toHaveLength(30);
  });

  it('shows none of the columns that are not on the sheet, but of named ones each', () => {
    const workbook = file();
    const gone = (workbook.header('orders').indexOf('Бренд') + 1);
    workbook.user('orders').deleteColumn(gone);
    const headers = (...args: unknown[]) => (ask(workbook, 'WB_TABLE', args, { stamp: STAMP }) as Cell[][])[0];
    expect(headers('Заказы')).toHaveLength(29);
    expect(headers('Заказы')).not.toContain('Бренд');
    expect(headers('Заказы', 'srid; Бренд')).toEqual([expect.stringContaining('srid'), 'Бренд']);
  });

  it.each([
    [[], 'Данных с именем'], [['Яблоки'], 'Данных с именем «Яблоки» нет.'], [['Заказы', 'Вкус'], 'Колонки «Вкус» на листе «Заказы» нет.'],
    [['Заказы', '', 'Бренд'], 'Условие «Бренд» формула не понимает.'], [['Заказы', '', 'Отменён = может быть'], 'Условие «может быть» формула не понимает.'],
    [['Заказы', '', 'Дата заказа = когда-нибудь'], 'Период «когда-нибудь» формула не понимает.'], [['Остатки'], 'лист «Остатки» не загружен'],
  ])('%j is refused', (args, message) => {
    expect(() => table(...args)).toThrow(message === 'Данных с именем' ? 'Данных с именем нет' : message);
  });
});
