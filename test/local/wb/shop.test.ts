import { type RunningStandIn, startStandIn } from '../../../local/wb/spawn';
import { patientSeller } from './support/caller';

let wb: RunningStandIn;
beforeAll(async () => { wb = await startStandIn({}); });
afterAll(() => wb.stop());

type Row = Record<string, string | number | boolean | null>;
const period = { dateFrom: '2026-08-01', dateTo: '2026-11-23' };
const finance = (path: string, body: object): { host: string; path: string; body: object } =>
  ({ host: 'finance-api', path: `/api/finance/v1/sales-reports/${path}`, body });
const rowsOf = async (asked: { host: string; path: string; body?: object }, n = 1): Promise<Row[]> =>
  (await patientSeller(wb.port, n)(asked)).body as Row[];
const orders = (): Promise<Row[]> => rowsOf({ host: 'statistics-api', path: '/api/v1/supplier/orders?dateFrom=2026-01-01' });
const sales = (): Promise<Row[]> => rowsOf({ host: 'statistics-api', path: '/api/v1/supplier/sales?dateFrom=2026-01-01' });

/** Thousandths of a rouble of WB's money text. */
const mills = (text: unknown): number => Math.round(Number(text) * 1000);

describe('one order', () => {
  it('is the same order in orders, sales, the feed and the weekly report', async () => {
    const bought = await sales();
    const returned = new Set(bought.filter((row) => String(row.saleID).startsWith('R')).map((row) => row.srid));
    const sold = bought.find((row) => String(row.date) < '2026-11-10' && String(row.date) > '2026-11-01' && !returned.has(row.srid));
    const srid = sold?.srid;
    const order = (await orders()).find((row) => row.srid === srid);
    const { data } = (await patientSeller(wb.port, 1)({ host: 'seller-analytics-api', path: '/api/analytics/v1/order-feed', body: { selectedPeriod: { start: '2026-10-26T00:00:00+03:00' }, pagination: { limit: 10_000 } } })).body as { data: { orders: Row[] } };
    const fed = data.orders.find((row) => row.srid === srid);
    const reported = (await rowsOf(finance('detailed', period))).filter((row) => row.srid === srid);
    const saleInReport = reported.find((row) => row.sellerOperName === 'Продажа');
    expect(order).toMatchObject({ nmId: sold?.nmId, barcode: sold?.barcode, gNumber: sold?.gNumber, isCancel: false, cancelDate: '0001-01-01T00:00:00' });
    expect(fed).toMatchObject({ nmId: sold?.nmId, createdAt: `${order?.date}+03:00`, sellerPrice: order?.priceWithDisc });
    expect(saleInReport).toMatchObject({ nmId: sold?.nmId, sku: sold?.barcode, vendorCode: sold?.supplierArticle, retailAmount: String(sold?.finishedPrice) });
    expect(Math.abs(Number(saleInReport?.forPay) - Number(sold?.forPay))).toBeLessThan(0.01);
    expect(Date.parse(String(saleInReport?.saleDt))).toBe(Date.parse(`${sold?.date}+03:00`));
    expect(new Set(reported.map((row) => row.sellerOperName))).toEqual(new Set(['Доставка', 'Возмещение издержек по перевозке/по складским операциям с товаром', 'Продажа']));
  });

  it('that was returned has an S and an R row, that was cancelled has neither', async () => {
    const [placed, bought] = [await orders(), await sales()];
    const kindsOf = (srid: unknown): string => bought.filter((row) => row.srid === srid).map((row) => String(row.saleID).slice(0, 1)).join('');
    const returned = bought.filter((row) => String(row.saleID).startsWith('R') && String(row.date) > '2026-10-01');
    const cancelled = placed.filter((row) => row.isCancel);
    expect(new Set(returned.map((row) => kindsOf(row.srid)))).toEqual(new Set(['SR']));
    expect(new Set(cancelled.map((row) => kindsOf(row.srid)))).toEqual(new Set(['']));
    expect([returned.length > 50, cancelled.length > 500]).toEqual([true, true]);
  });

  it('brings no money in sales for its first 24 hours, and only then', async () => {
    const fresh = (await sales()).filter((row) => row.forPay === 0);
    expect(fresh.length).toBeGreaterThan(10);
    expect(fresh.every((row) => String(row.date) > '2026-11-22T09:00:00' && row.finishedPrice === 0)).toBe(true);
  });
});

describe('a report', () => {
  it.each(['weekly', 'daily'])('has the totals of its rows by the payout formula (%s)', async (kind) => {
    const texts = await patientSeller(wb.port, 2)(finance('list', { ...period, period: kind }));
    const reports = texts.body as Row[];
    const fields = ['reportId', 'docTypeName', 'reportType', 'dateFrom', 'retailAmount', 'forPay', 'deliveryService', 'paidStorage', 'paidAcceptance', 'deduction',
      'penalty', 'additionalPayment', 'cashbackAmount', 'cashbackDiscount', 'cashbackCommissionChange'];
    const rows = await rowsOf(finance('detailed', { ...period, period: kind, fields }), 2);
    const keyOf = (row: Row): string => `${row.dateFrom} ${row.reportType}`;
    const byReport = new Map<string, Row[]>(reports.map((report) => [keyOf(report), []]));
    rows.forEach((row) => byReport.get(keyOf(row))?.push(row));
    for (const report of reports) {
      const own = byReport.get(keyOf(report)) ?? [];
      const all = (field: string): number => own.reduce((sum, row) => sum + mills(row[field]), 0);
      const of = (type: string, field: string): number => own.filter((row) => row.docTypeName === type).reduce((sum, row) => sum + mills(row[field]), 0);
      const net = (field: string): number => of('Продажа', field) - of('Возврат', field);
      const charge = (field: string): number => all(field) - 2 * of('Возврат', field);
      const payout = net('forPay') - all('deliveryService') - all('paidStorage') - all('paidAcceptance') - all('deduction') - all('penalty')
        - all('additionalPayment') - charge('cashbackCommissionChange') - charge('cashbackAmount');
      const expected = {
        retailAmountSum: net('retailAmount'), forPaySum: net('forPay'), deliveryServiceSum: all('deliveryService'), paidStorageSum: all('paidStorage'),
        paidAcceptanceSum: all('paidAcceptance'), deductionSum: all('deduction'), penaltySum: all('penalty'), additionalPaymentSum: all('additionalPayment'),
        cashbackAmountSum: charge('cashbackAmount'), cashbackDiscountSum: net('cashbackDiscount'),
        cashbackCommissionChangeSum: charge('cashbackCommissionChange'), bankPaymentSum: payout,
      };
      const wrong = Object.entries(expected).filter(([field, sum]) => Math.abs(mills(report[field]) - sum) > 5);
      expect([report.dateFrom, report.reportType, wrong]).toEqual([report.dateFrom, report.reportType, []]);
    }
    expect(reports.length).toBeGreaterThan(20);
  });

  it('is of type 1 or 2, by Moscow weeks, published on the Monday after from 10:00', async () => {
    const reports = await rowsOf(finance('list', { dateFrom: '2026-11-02', dateTo: '2026-11-23' }), 3);
    const brief = (rows: Row[]): unknown[] => rows.map((row) => [row.dateFrom, row.dateTo, row.createDate, row.reportType]);
    expect(brief(reports)).toEqual([
      ['2026-11-02', '2026-11-08', '2026-11-09', 1], ['2026-11-02', '2026-11-08', '2026-11-09', 2],
      ['2026-11-09', '2026-11-15', '2026-11-16', 1], ['2026-11-09', '2026-11-15', '2026-11-16', 2],
    ]);
    const later = await startStandIn({ now: '2026-11-23T07:00:00Z' });
    const published = (await patientSeller(later.port, 3)(finance('list', { dateFrom: '2026-11-16', dateTo: '2026-11-23' }))).body as Row[];
    expect(brief(published)).toEqual([['2026-11-16', '2026-11-22', '2026-11-23', 1], ['2026-11-16', '2026-11-22', '2026-11-23', 2]]);
    await later.stop();
  });

  it('of a day has an id whose digits a number would lose', async () => {
    const { text } = await patientSeller(wb.port, 4)(finance('list', { dateFrom: '2026-11-20', dateTo: '2026-11-20', period: 'daily' }));
    const ids = [...text.matchAll(/"reportId":(\d+)/g)].map(([, digits]) => digits ?? '');
    expect(ids.map((digits) => digits.length)).toEqual([18, 18]);
    expect(ids.map((digits) => digits.at(-1))).toEqual(['1', '2']);
    expect(ids.map((digits) => String(Number(digits)) === digits)).toEqual([false, false]);
    const byId = await patientSeller(wb.port, 4)(finance(`detailed/${ids[0]}`, { limit: 1, fields: ['reportId'] }));
    expect(byId.text).toBe(`[{"reportId":${ids[0]}}]`);
  });

  it('has rows of many kinds, some without article, document type or optional keys', async () => {
    const rows = await rowsOf(finance('detailed', period), 5);
    const names = new Set(rows.map((row) => row.sellerOperName));
    expect([...names].sort()).toEqual([
      'Бронирование товара через самовывоз', 'Возврат', 'Возмещение за выдачу и возврат товаров на ПВЗ', 'Возмещение издержек по перевозке/по складским операциям с товаром',
      'Добровольная компенсация при возврате', 'Доставка', 'Компенсация скидки по программе лояльности', 'Компенсация ущерба', 'Корректировка вознаграждения',
      'Корректировка эквайринга', 'Корректная продажа', 'Коррекция логистики', 'Логистика', 'Обработка товара', 'Пересчет хранения',
      'Платная приемка', 'Продажа', 'Сбор за повторную маркировку', 'Сторно продаж', 'Удержание', 'Удержание баллов по программе лояльности', 'Хранение', 'Штраф',
    ]);
    const commonest = [...names].sort((a, b) => rows.filter((row) => row.sellerOperName === b).length - rows.filter((row) => row.sellerOperName === a).length);
    expect(commonest[0]).toBe('Возмещение издержек по перевозке/по складским операциям с товаром');
    expect(new Set(rows.filter((row) => row.sellerOperName === 'Логистика').map((row) => String(row.rrDate) < '2026-09-01'))).toEqual(new Set([true]));
    expect(rows.filter((row) => row.sellerOperName === 'Хранение').every((row) => row.nmId === 0 && row.docTypeName === '')).toBe(true);
    expect(new Set(rows.map((row) => 'bonusTypeName' in row))).toEqual(new Set([true, false]));
    expect(new Set(rows.map((row) => 'rebillLogisticOrg' in row))).toEqual(new Set([true, false]));
    expect(rows.some((row) => /\.\d{3}$/.test(String(row.forPay)))).toBe(true);
    expect(Buffer.byteLength(JSON.stringify(rows)) / rows.length).toBeGreaterThan(2000);
  });
});

it('has the same stock in both methods', async () => {
  const host = 'seller-analytics-api';
  const call = patientSeller(wb.port, 6);
  const { data } = (await call({ host, path: '/api/analytics/v1/stocks-report/wb-warehouses', body: {} })).body as { data: { items: Row[] } };
  const { data: { taskId } } = (await call({ host, path: '/api/v1/warehouse_remains?groupByNm=true&groupByBarcode=true' })).body as { data: { taskId: string } };
  const remains = (await call({ host, path: `/api/v1/warehouse_remains/tasks/${taskId}/download` })).body as { nmId: number; warehouses: { warehouseName: string; quantity: number }[] }[];
  const sums = (pairs: [unknown, number][]): Record<string, number> =>
    pairs.reduce<Record<string, number>>((sum, [key, n]) => ({ ...sum, [String(key)]: (sum[String(key)] ?? 0) + n }), {});
  const named = (name: string): Record<string, number> => sums(remains.map(({ nmId, warehouses }) => [nmId, warehouses.find((one) => one.warehouseName === name)?.quantity ?? 0]));
  const field = (name: string): Record<string, number> => sums(data.items.map((item) => [item.nmId, Number(item[name])]));
  expect(named('Всего находится на складах')).toEqual(field('quantity'));
  expect(named('В пути до получателей')).toEqual(field('inWayToClient'));
  expect(named('В пути возвраты на склад WB')).toEqual(field('inWayFromClient'));
  const apart = remains.map(({ warehouses }) => warehouses.filter(({ warehouseName }) => !warehouseName.startsWith('В')).reduce((sum, { quantity }) => sum + quantity, 0));
  expect(apart).toEqual(remains.map(({ warehouses }) => warehouses.find(({ warehouseName }) => warehouseName.startsWith('Всего'))?.quantity));
  expect(new Set(data.items.map((item) => `${item.warehouseId} ${item.warehouseName}`))).toEqual(new Set(['-999999 Склад WB']));
});

it('has texts that a spreadsheet would spoil', async () => {
  const { cards } = (await patientSeller(wb.port, 7)({ host: 'content-api', path: '/content/v2/get/cards/list', body: { settings: { cursor: { limit: 100 }, sort: { ascending: true } } } })).body as
    { cards: { vendorCode: string; title: string; brand: string; sizes: { skus: string[] }[] }[] };
  const codes = cards.map(({ vendorCode }) => vendorCode);
  expect(codes).toEqual(expect.arrayContaining(['=1+1', '+79990000000', '-10', '@ivan', '00123', '01.02.2026', '1e5', '10%', 'таб\tвнутри', 'две\nстроки', '«кавычки»']));
  expect(codes.some((code) => code.includes('\u200F'))).toBe(true);
  expect(cards.map(({ title }) => title)).toEqual(expect.arrayContaining(['', '🎁 Набор 👨‍👩‍👧', '=СУММ(A1:A9)']));
  expect(cards.map(({ brand }) => brand)).toEqual(expect.arrayContaining(['', '=Brand', '0010']));
  const skus = cards.flatMap(({ sizes }) => sizes.flatMap((size) => size.skus));
  expect([skus.every((sku) => /^\d{13}$/.test(sku)), skus.some((sku) => sku.startsWith('0')), new Set(skus).size === skus.length]).toEqual([true, true, true]);
  expect(new Set(cards.map(({ sizes }) => sizes.length))).toEqual(new Set([1, 2, 3, 4]));
});

describe('chance', () => {
  const text = async (port: number, n: number): Promise<string> =>
    (await patientSeller(port, n)({ host: 'statistics-api', path: '/api/v1/supplier/orders?dateFrom=2026-11-01' })).text;

  it('is the seed\'s alone: the same shop in another run, another shop for another seed or seller', async () => {
    const [again, other] = await Promise.all([startStandIn({}), startStandIn({ seed: 2 })]);
    const first = await text(wb.port, 8);
    expect(await text(again.port, 8)).toBe(first);
    expect(await text(other.port, 8)).not.toBe(first);
    expect(await text(wb.port, 9)).not.toBe(first);
    await Promise.all([again.stop(), other.stop()]);
  });

  it('changes nothing when only time passes', async () => {
    const call = patientSeller(wb.port, 10);
    const asked = finance('detailed', { dateFrom: '2026-11-09', dateTo: '2026-11-15', limit: 50 });
    const first = (await call(asked)).text;
    for (let n = 0; n < 20; n += 1) await call({ host: 'common-api', path: '/ping' });
    expect((await call(asked)).text).toBe(first);
  });
});
