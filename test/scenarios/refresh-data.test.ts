import type { AddOnWorld } from '../support/add-on-world';
import { addOnWorlds } from '../support/add-on-world';
import type { Row } from '../support/sheet-rows';

type WbRow = Readonly<Record<string, string | number | boolean | null>>;

const makeWorld = addOnWorlds({ articles: 30, days: 21, ordersPerDay: 2 });

let world: AddOnWorld;
beforeAll(async () => {
  world = await makeWorld();
  world.showAllColumns('orders', 'sales', 'orderFeed', 'finance');
  world.connect();
  world.refresh();
});

async function wbRows(path: string, ...place: string[]): Promise<WbRow[]> {
  const answer = await world.answerTo(path);
  return place.reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], answer) as WbRow[];
}

/** `2026-11-03T07:08:25` and `…+03:00` as the sheet shows it; '' for WB's «never». */
const shown = (date: WbRow[string]): string =>
  String(date).replace(/^0001.*$/, '').replace(/^(\d{4})-(\d\d)-(\d\d)T([\d:]{8}).*$/, '$3.$2.$1 $4');

const inOrder = (rows: Row[]): string[] => rows.map((row) => JSON.stringify(row)).sort();

describe('what stands in the sheets is what WB holds', () => {
  it('orders: each once, unchanged', async () => {
    const orders = await wbRows('/api/v1/supplier/orders');
    const sheet = world.rows('Заказы', 'Номер заказа (srid)', 'Дата заказа', 'Артикул WB', 'Артикул продавца', 'Баркод',
      'Цена без скидок, ₽', 'Цена со скидкой продавца, ₽', 'Отменён', 'Дата отмены', 'Изменено', 'Корзина');
    expect(new Set(sheet.map(([srid]) => srid)).size).toBe(42);
    expect(inOrder(sheet)).toEqual(inOrder(orders.map((order) => [
      order.srid, shown(order.date ?? ''), order.nmId, order.supplierArticle, order.barcode, order.totalPrice, order.priceWithDisc,
      order.isCancel === true ? 'да' : '', shown(order.cancelDate ?? ''), shown(order.lastChangeDate ?? ''), order.gNumber,
    ] as Row)));
  });

  it('sales: sales and returns told apart', async () => {
    const sales = await wbRows('/api/v1/supplier/sales');
    const sheet = world.rows('Продажи', 'Номер заказа (srid)', 'Дата продажи', 'Возврат', 'Артикул WB', 'К перечислению, ₽', 'Цена для покупателя, ₽');
    expect(inOrder(sheet)).toEqual(inOrder(sales.map((sale) => [
      sale.srid, shown(sale.date ?? ''), String(sale.saleID).startsWith('R') ? 'да' : '', sale.nmId, sale.forPay, sale.finishedPrice,
    ] as Row)));
    expect(sheet.filter(([, , isReturn]) => isReturn === 'да')).toHaveLength(3);
  });

  it('the order feed: with vendor codes and barcodes from the cards', async () => {
    const orders = await wbRows('/api/analytics/v1/order-feed', 'data', 'orders');
    const cards = new Map(world.rows('Карточки', 'ID размера', 'Артикул продавца', 'Размер', 'Баркод').map(([id, ...rest]) => [id, rest]));
    const sheet = world.rows('Лента заказов', 'Номер заказа (srid)', 'Статус', 'Статус изменён', 'Цена продавца', 'Артикул продавца', 'Размер', 'Баркод');
    expect(inOrder(sheet)).toEqual(inOrder(orders.map(({ srid, status, updatedAt, sellerPrice, chrtId }) => [
      srid, STATUS[String(status)] as string, shown(updatedAt ?? ''), sellerPrice, ...cards.get(String(chrtId)) ?? [],
    ] as Row)));
  });

  it('stocks: joined with vendor code, barcode and size', async () => {
    expect(world.rows('Остатки', 'Артикул продавца', 'Артикул WB', 'Название', 'Размер', 'Баркод', 'Склад', 'Доступно', 'В пути к клиенту', 'В пути от клиента').slice(0, 4)).toEqual([
      ['=1+1', 373000001, '=СУММ(A1:A9)', '42', '0405784000008', 'Склад WB', 20, 0, 0],
      ['+79990000000', 373000008, '+ подарок', '0', '2005784000064', 'Склад WB', 23, 1, 0],
      ['-10', 373000015, '- скидка 10%', '42', '2005784000120', 'Склад WB', 35, 0, 0],
      ['-10', 373000015, '- скидка 10%', '44', '2005784000122', 'Склад WB', 83, 2, 0],
    ]);
    const items = await wbRows('/api/analytics/v1/stocks-report/wb-warehouses', 'data', 'items');
    expect(inOrder(world.rows('Остатки', 'ID размера', 'Доступно', 'В пути к клиенту', 'В пути от клиента')))
      .toEqual(inOrder(items.map(({ chrtId, quantity, inWayToClient, inWayFromClient }) => [String(chrtId), quantity, inWayToClient, inWayFromClient] as Row)));
    expect(world.rows('Остатки', 'Баркод').flat().filter((barcode) => !/^\d{13}$/.test(String(barcode)))).toEqual([]);
  });

  it('stocks of the seller\'s own warehouses', async () => {
    expect(world.rows('Остатки FBS', 'Артикул продавца', 'Размер', 'Баркод', 'Ваш склад', 'Количество').slice(0, 4)).toEqual([
      ['=1+1', '42', '0405784000008', 'Мой склад', 25],
      ['=1+1', '42', '0405784000008', '=Склад 2', 9],
      ['+79990000000', '0', '2005784000064', '=Склад 2', 19],
      ['+79990000000', '0', '2005784000064', 'Склад «Юг»', 20],
    ]);
    const items = await wbRows('/api/analytics/v1/stocks-report/seller-warehouses', 'data', 'items');
    expect(inOrder(world.rows('Остатки FBS', 'ID размера', 'ID склада', 'Количество')))
      .toEqual(inOrder(items.map(({ chrtId, warehouseId, quantity }) => [String(chrtId), String(warehouseId), quantity] as Row)));
  });

  it('finance: every row once, every amount to the tenth of a kopeck', async () => {
    const rows = await wbRows('/api/finance/v1/sales-reports/detailed');
    expect(world.rows('Финансы', 'Номер строки').flat()).toEqual(rows.map(({ rrdId }) => String(rrdId)));
    expect(MONEY.map(([header]) => [header, sumInMills(world.rows('Финансы', header).flat())]))
      .toEqual(MONEY.map(([header, field]) => [header, sumInMills(rows.map((row) => row[field] ?? 0))]));
  });

  it('finance rows add up to the totals of WB\'s own reports', () => {
    const totals = new Map<Row[number] | undefined, number[]>();
    for (const [report, document, forPay, storage, penalty] of world.rows('Финансы', 'Номер отчёта', 'Тип документа', MONEY[2][0], 'Хранение', 'Общая сумма штрафов')) {
      const sign = document === 'Продажа' ? 1 : document === 'Возврат' ? -1 : 0;
      const [sum = [0, 0, 0], amounts] = [totals.get(report), [sign * Number(forPay), Number(storage), Number(penalty)]];
      totals.set(report, sum.map((mills, at) => mills + sumInMills([amounts[at]])));
    }
    const reports = world.rows('Отчёты WB', 'Номер отчёта', 'К перечислению за товар', 'Стоимость хранения', 'Общая сумма штрафов');
    expect(reports).toHaveLength(4);
    expect(reports).toEqual(reports.map(([report]) => [report, ...(totals.get(report) ?? []).map((mills) => Math.round(mills / 10) / 100)]));
  });

  it('the balance', async () => {
    const { current, for_withdraw: forWithdraw } = await world.answerTo('/api/v1/account/balance') as Record<string, number>;
    expect(world.rows('Баланс', 'На балансе', 'Можно вывести', 'Валюта')).toEqual([[current, forWithdraw, 'RUB']]);
    expect(current).toBe(15921.61);
  });
});

const STATUS: Readonly<Record<string, string>> = {
  created: 'Оформлен', buyout: 'Выкуплен', cancel: 'Отменён', return: 'Возвращён', returnDefective: 'Возвращён с браком',
};

const MONEY = [
  ['Цена розничная', 'retailPrice'],
  ['Вайлдберриз реализовал Товар (Пр)', 'retailAmount'],
  ['К перечислению Продавцу за реализованный Товар', 'forPay'],
  ['Услуги по доставке товара покупателю', 'deliveryService'],
  ['Хранение', 'paidStorage'],
  ['Удержания', 'deduction'],
  ['Общая сумма штрафов', 'penalty'],
] as const;

const sumInMills = (amounts: readonly unknown[]): number => amounts.reduce<number>((sum, amount) => sum + Math.round(Number(amount) * 1000), 0);
