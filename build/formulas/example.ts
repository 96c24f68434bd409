import { journalSpec } from '../../src/app/telling/journal';
import { sheetSpec } from '../../src/app/reports/report-spec';
import type { FileView } from '../../src/formulas/formula';
import type { SheetId } from '../../src/formulas/sheets';
import type { Locale } from '../../src/locales/locale';
import type { Cell } from '../../src/ports/workbook';
import type { Reader } from '../../src/sheet/reader';
import type { TableSpec } from '../../src/sheet/table-spec';
import { msOfSerial, serialOf, serialOfMs } from '../../src/wb/time/moscow-time';

type Rows = readonly Readonly<Record<string, Cell>>[];

const at = (text: string): number => serialOf(text) as number;

/** When the example was refreshed: a Monday. */
export const STAMP = at('2026-11-23T09:00:00');
/** What the cells A2:A5 hold. */
export const CELLS: readonly Cell[] = [101, 'PLED-2', '', 999];

const SHOP = 'Домашний уют';
const LAMP = { shop: SHOP, nmId: 101, nmID: 101, vendorCode: 'LAMP-1', supplierArticle: 'LAMP-1', barcode: '2000000000011', sku: '2000000000011', brand: 'Luma', brandName: 'Luma', subjectID: '781' };
const PLED = { shop: SHOP, nmId: 202, nmID: 202, vendorCode: 'PLED-2', supplierArticle: 'PLED-2', barcode: '2000000000028', sku: '2000000000028', brand: 'Север', brandName: 'Север', subjectID: '912' };
const order = (item: typeof LAMP, day: string, priceWithDisc: number, isCancel = false) => ({ ...item, date: at(`2026-11-${day}T12:00:00`), priceWithDisc, isCancel });
const sale = (item: typeof LAMP, day: string, price: number, isReturn = false) =>
  ({ ...item, saleID: isReturn ? 'R1' : 'S1', date: at(`2026-11-${day}T15:00:00`), isReturn, priceWithDisc: isReturn ? -price : price, forPay: (isReturn ? -1 : 1) * price * 0.75, finishedPrice: (isReturn ? -1 : 1) * price * 0.9 });
const money = (item: object, day: string, operation: string, document: string, fields: Readonly<Record<string, number>>) =>
  ({ shop: SHOP, ...item, rrDate: at(`2026-11-${day}`), sellerOperName: operation, docTypeName: document, currency: 'RUB', reportId: '55501', ...fields });

const ad = (item: typeof LAMP, day: string, campaign: string, sums: Readonly<Record<string, number>>) =>
  ({ ...item, date: at(`2026-11-${day}`), campaign, currency: 'RUB', ...sums });
const visits = (item: typeof LAMP, day: string, sums: Readonly<Record<string, number>>) => ({ ...item, date: at(`2026-11-${day}`), currency: 'RUB', ...sums });
const stored = (item: typeof LAMP, day: string, warehousePrice: number) => ({ ...item, date: at(`2026-11-${day}`), warehousePrice, subject: item === LAMP ? 'Лампы' : 'Пледы' });

const earned = (item: typeof LAMP, month: string, sums: Readonly<Record<string, number>>) => ({ ...item, month: at(month), currency: 'RUB', ...sums });

const SHEETS: Readonly<Partial<Record<SheetId, Rows>>> = {
  cards: [{ ...LAMP, title: 'Лампа настольная', techSize: '0', subjectName: 'Лампы' }, { ...PLED, title: 'Плед из шерсти', techSize: '0', subjectName: 'Пледы' }],
  stocks: [
    { ...LAMP, techSize: '0', warehouseName: 'Казань', quantity: 7, inWayToClient: 2, inWayFromClient: 1 },
    { ...LAMP, techSize: '0', warehouseName: 'Коледино', quantity: 5, inWayToClient: 0, inWayFromClient: 0 },
    { ...PLED, techSize: '0', warehouseName: 'Коледино', quantity: 30, inWayToClient: 1, inWayFromClient: 0 },
  ],
  orders: [order(LAMP, '17', 1500), order(LAMP, '18', 1500, true), order(PLED, '18', 2400), order(LAMP, '20', 1450), order(LAMP, '22', 1450)],
  sales: [sale(LAMP, '10', 1500), sale(PLED, '12', 2400), sale(LAMP, '17', 1500), sale(LAMP, '19', 1500), sale(PLED, '20', 2400), sale(LAMP, '21', 1500, true)],
  finance: [
    money(LAMP, '17', 'Продажа', 'Продажа', { quantity: 1, retailAmount: 1350, forPay: 1125 }),
    money(LAMP, '19', 'Продажа', 'Продажа', { quantity: 1, retailAmount: 1350, forPay: 1125 }),
    money(PLED, '20', 'Продажа', 'Продажа', { quantity: 1, retailAmount: 2160, forPay: 1800 }),
    money(LAMP, '21', 'Возврат', 'Возврат', { quantity: 1, retailAmount: 1350, forPay: 1125 }),
    money(LAMP, '18', 'Логистика', '', { deliveryService: 310.5 }),
    money(PLED, '19', 'Логистика', '', { deliveryService: 164.25 }),
    money({}, '22', 'Хранение', '', { paidStorage: 89.173 }),
  ],
  balance: [{ shop: SHOP, current: 15_240.5, for_withdraw: 9800, currency: 'RUB' }],
  prices: [
    { ...LAMP, techSizeName: '0', price: 2000, discount: 25, discountedPrice: 1500, clubDiscount: 0, clubDiscountedPrice: 1500, currencyIsoCode4217: 'RUB' },
    { ...PLED, techSizeName: '0', price: 3000, discount: 20, discountedPrice: 2400, clubDiscount: 5, clubDiscountedPrice: 2280, currencyIsoCode4217: 'RUB' },
  ],
  advertStats: [
    ad(LAMP, '16', 'Лампы, поиск', { sum: 120, views: 1500, clicks: 31, atbs: 4, orders: 1, shks: 1, sum_price: 1500 }),
    ad(LAMP, '18', 'Лампы, поиск', { sum: 350.5, views: 4100, clicks: 96, atbs: 14, orders: 3, shks: 3, sum_price: 4450 }),
    ad(LAMP, '20', 'Лампы, поиск', { sum: 280, views: 3600, clicks: 71, atbs: 9, orders: 1, shks: 1, sum_price: 1450 }),
    ad(PLED, '20', 'Пледы, полки', { sum: 190.25, views: 2900, clicks: 40, atbs: 6, orders: 1, shks: 1, sum_price: 2400 }),
  ],
  funnelDays: [
    visits(LAMP, '20', { openCount: 210, cartCount: 24, orderCount: 3, orderSum: 4400, buyoutCount: 2, buyoutSum: 2950 }),
    visits(LAMP, '22', { openCount: 180, cartCount: 19, orderCount: 2, orderSum: 2900, buyoutCount: 0, buyoutSum: 0 }),
    visits(PLED, '22', { openCount: 95, cartCount: 8, orderCount: 1, orderSum: 2400, buyoutCount: 0, buyoutSum: 0 }),
  ],
  paidStorage: [stored(LAMP, '17', 3.42), stored(LAMP, '18', 3.42), stored(PLED, '18', 12.07)],
  itemRating: [
    { ...LAMP, title: 'Лампа настольная', feedbackRating: 4.7, rating: 9.1, feedbackCount: 12 },
    { ...PLED, title: 'Плед из шерсти', feedbackRating: 4.9, rating: 8.4, feedbackCount: 5 },
  ],
  profit: [
    earned(LAMP, '2026-10-01', { pieces: 9, revenue: 12_150, payout: 7580.5, cost: 4500, extra: 0, advertising: 0, tax: 729, profit: 2351.5 }),
    earned(PLED, '2026-10-01', { pieces: 4, revenue: 8640, payout: 5930.25, cost: 3600, extra: 0, advertising: 0, tax: 518.4, profit: 1811.85 }),
    earned(LAMP, '2026-11-01', { pieces: 1, revenue: 1350, payout: 814.5, cost: 500, extra: 0, advertising: 630.5, tax: 81, profit: -397 }),
    earned(PLED, '2026-11-01', { pieces: 1, revenue: 2160, payout: 1635.75, cost: 900, extra: 0, advertising: 190.25, tax: 129.6, profit: 415.9 }),
  ],
  commissions: [
    { shop: SHOP, subjectID: '781', subjectName: 'Лампы', paidStorageKgvp: 0.195, kgvpMarketplace: 0.23, kgvpSupplier: 0.2, kgvpSupplierExpress: 0.06 },
    { shop: SHOP, subjectID: '912', subjectName: 'Пледы', paidStorageKgvp: 0.21, kgvpMarketplace: 0.245, kgvpSupplier: 0.22, kgvpSupplierExpress: 0.07 },
  ],
};

const JOURNAL: Rows = [{ entry: `run|shop|stocks|done|${msOfSerial(STAMP)}` }];

/** A small shop as formulas see it. */
export function exampleFile(locale: Locale, locales: readonly Locale[]): FileView {
  const spec = (id: SheetId): TableSpec => sheetSpec(id, locale);
  return {
    words: { own: locale.formulas, all: locales.map(({ formulas }) => formulas) },
    spec,
    dataset: (id) => reader(spec(id), SHEETS[id] ?? []),
    journal: () => reader(journalSpec(locale), JOURNAL),
    rowsOnSheet: (id) => SHEETS[id]?.length ?? 0,
    standing: () => 'never',
    shops: () => [SHOP],
    reports: () => ['profit'],
    otherTitles: () => [],
    otherHeaders: () => [],
    stamp: () => STAMP,
    serialOf: (moment) => serialOfMs(moment.getTime()),
    momentOf: (serial) => new Date(msOfSerial(serial)),
    remember: (_key, make) => make(),
  };
}

function reader(spec: TableSpec, rows: Rows): Reader {
  return { spec, has: () => true, read: (ids) => rows.map((row) => ids.map((id) => row[id] ?? '')) };
}
