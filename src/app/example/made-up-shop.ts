import type { DatasetId } from '../../datasets';
import type { WireRow } from '../../tables/table';
import { addDays, mondayOf, mskDate } from '../../wb/time/moscow-time';
import { MADE_UP_OPERATIONS } from '../../wb/wire/wire-words';

/** What reports compare reaches back eight weeks, and a week of WB's begins on Monday. */
const DAYS = 70;
const FIRST_ARTICLE = 100_000_001;
const WAREHOUSES = ['A', 'B'] as const;
const SECONDS_A_DAY = 86_400;

/** Names of goods, and of what else a made-up shop has. */
export interface MadeUpWords {
  goods: readonly string[];
  brand: string;
  subject: string;
  region: string;
  warehouse: string;
  campaign: string;
}

type Rows = Partial<Record<DatasetId, WireRow[]>>;

interface Good {
  at: number;
  /** As WB names it in most tables; cards say it otherwise. */
  names: WireRow;
  price: number;
  /** Of a hundred orders. */
  share: number;
}

/** Rows as WB would have sent them of a shop that nobody has, the same for the same day: orders, what is bought of them, what WB pays. */
export function madeUpShop(nowMs: number, words: MadeUpWords): Rows {
  const today = mskDate(nowMs);
  const goods = words.goods.map((title, at) => goodOf(title, at, words));
  const random = randomOf(20_261);
  const rows = { orders: [] as WireRow[], sales: [] as WireRow[], finance: [] as WireRow[], advertStats: [] as WireRow[] };
  for (let ago = DAYS; ago > 0; ago -= 1) {
    const day = addDays(today, -ago);
    const count = Math.round(7 + (DAYS - ago) / 14 + 3 * Math.sin(ago / 1.1) + 3 * random());
    for (let number = 0; number < count; number += 1) sell(rows, { good: chosen(goods, random()), id: `${day.replace(/-/g, '')}${String(number).padStart(3, '0')}`, day, today, random, words });
    goods.slice(0, 2).forEach((good) => rows.advertStats.push(advertised(good, day, random, words)));
  }
  const known = new Set(rows.finance.map((row) => String(row.reportId)));
  for (const reportId of known) rows.finance.push({ ...EMPTY, rrDate: addDays(mondayFrom(reportId), 6), reportId, rrdId: `${reportId}999`, sellerOperName: MADE_UP_OPERATIONS.storage, docTypeName: '', quantity: 0, paidStorage: 180.25 });
  return {
    cards: goods.map(({ names }) => ({ ...names, nmID: names.nmId, vendorCode: names.supplierArticle, chrtID: names.chrtId, subjectName: names.subject })),
    ...rows,
    stocks: goods.flatMap((good) => WAREHOUSES.map((letter, at) => stocked(good, `${words.warehouse} ${letter}`, at))),
    financeReports: [...known].map((reportId) => stated(reportId, rows.finance.filter((row) => row.reportId === reportId))),
  };
}

interface Deal {
  good: Good;
  id: string;
  day: string;
  today: string;
  random: () => number;
  words: MadeUpWords;
}

/** An order, and what becomes of it: some are cancelled, most are bought three days later, some of those come back. */
function sell(rows: Record<'orders' | 'sales' | 'finance', WireRow[]>, { good, id, day, today, random, words }: Deal): void {
  const price = good.price + 10 * Math.floor(5 * random());
  const isCancel = random() < 0.08;
  const order = {
    ...good.names, date: `${day}T${clock(random())}`, srid: `example.${id}`, isCancel, priceWithDisc: price, finishedPrice: Math.round(price * 0.8), spp: 20,
    warehouseName: `${words.warehouse} A`, regionName: words.region,
  };
  rows.orders.push(order);
  const bought = addDays(day, BOUGHT_AFTER_DAYS);
  if (isCancel || bought >= today || random() > 0.9) return;
  const forPay = Math.round(price * 78) / 100;
  const deal = { ...order, date: `${bought}T${clock(random())}`, saleID: `S${id}`, forPay };
  rows.sales.push(deal);
  take(rows.finance, { good, id, day: bought, today, price, forPay, isBack: false });
  const back = addDays(day, 7);
  if (back >= today || random() > 0.06) return;
  rows.sales.push({ ...deal, date: `${back}T${clock(random())}`, saleID: `R${id}`, forPay: -forPay });
  take(rows.finance, { good, id: `${id}9`, day: back, today, price, forPay, isBack: true });
}

const EMPTY: WireRow = {
  currency: 'RUB', retailAmount: 0, forPay: 0, deliveryService: 0, paidStorage: 0, paidAcceptance: 0, deduction: 0, penalty: 0, additionalPayment: 0,
  cashbackAmount: 0, cashbackCommissionChange: 0,
};

/** Nothing is bought sooner after its order. */
const BOUGHT_AFTER_DAYS = 3;

/** The rows of a deal in a report. Of the week that goes on there is none yet, and of the week in which the shop began none that is whole. */
function take(rows: WireRow[], { good, id, day, today, price, forPay, isBack }: { good: Good; id: string; day: string; today: string; price: number; forPay: number; isBack: boolean }): void {
  const monday = mondayOf(day);
  if (addDays(monday, 7) >= today || monday < addDays(today, BOUGHT_AFTER_DAYS - DAYS)) return;
  const { sale, back, delivery, toBuyer, fromBuyer } = MADE_UP_OPERATIONS;
  const common = { ...EMPTY, ...good.names, vendorCode: good.names.supplierArticle, sku: good.names.barcode, rrDate: day, reportId: monday.replace(/-/g, '') };
  const operation = isBack ? back : sale;
  rows.push({ ...common, rrdId: `${id}1`, sellerOperName: operation, docTypeName: operation, quantity: 1, retailAmount: Math.round(price * 0.8), forPay });
  rows.push({ ...common, rrdId: `${id}2`, sellerOperName: delivery, bonusTypeName: isBack ? fromBuyer : toBuyer, docTypeName: '', quantity: 0, deliveryService: isBack ? 50 : 74.5 });
}

/** What WB would say that a report comes to. */
function stated(reportId: string, rows: readonly WireRow[]): WireRow {
  const sum = (column: string, isOf: (row: WireRow) => boolean = () => true): number => rows.filter(isOf).reduce((all, row) => all + Math.round(Number(row[column]) * 100), 0);
  const isBack = ({ docTypeName }: WireRow): boolean => docTypeName === MADE_UP_OPERATIONS.back;
  const [retail, forPay, delivery, storage] = [sum('retailAmount') - 2 * sum('retailAmount', isBack), sum('forPay') - 2 * sum('forPay', isBack), sum('deliveryService'), sum('paidStorage')];
  const monday = mondayFrom(reportId);
  return {
    reportId, currency: 'RUB', reportType: 1, dateFrom: monday, dateTo: addDays(monday, 6), createDate: addDays(monday, 7), retailAmountSum: retail / 100, forPaySum: forPay / 100,
    deliveryServiceSum: delivery / 100, paidStorageSum: storage / 100, paidAcceptanceSum: 0, deductionSum: 0, penaltySum: 0, additionalPaymentSum: 0, cashbackAmountSum: 0,
    cashbackDiscountSum: 0, cashbackCommissionChangeSum: 0, paymentSchedule: 0, bankPaymentSum: (forPay - delivery - storage) / 100,
  };
}

function mondayFrom(reportId: string): string {
  return reportId.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
}

function goodOf(title: string, at: number, { brand, subject }: MadeUpWords): Good {
  const barcode = `20000000000${10 + at}`;
  return {
    at, price: 450 + 180 * ((at * 5) % 8), share: 28 >> Math.floor(at / 2),
    names: { nmId: FIRST_ARTICLE + at, supplierArticle: `example-${at + 1}`, title, brand, subject, techSize: '0', barcode, chrtId: 2 * FIRST_ARTICLE + at },
  };
}

/** Some run out, one has run out, one would last for months. */
function stocked({ at, share, names }: Good, warehouseName: string, warehouse: number): WireRow {
  const quantity = at === 3 ? 0 : Math.round(share * (at % 3 === 0 ? 0.5 : 3 + at) * (warehouse === 0 ? 0.7 : 0.3));
  return { ...names, vendorCode: names.supplierArticle, subjectName: names.subject, warehouseName, quantity, inWayToClient: at % 4, inWayFromClient: at % 2 };
}

function advertised({ at, names }: Good, date: string, random: () => number, { campaign }: MadeUpWords): WireRow {
  const views = 900 + Math.round(400 * random());
  const clicks = Math.round(views * 0.05);
  return {
    date, advertId: String(FIRST_ARTICLE * 3 + at), campaign: `${campaign} ${at + 1}`, nmId: names.nmId, vendorCode: names.supplierArticle, name: names.title, currency: 'RUB',
    views, clicks, sum: clicks * 7.5, atbs: Math.round(clicks / 5), orders: Math.round(clicks / 20), shks: Math.round(clicks / 20), sum_price: Math.round(clicks / 20) * 700, canceled: 0,
  };
}

function chosen(goods: readonly Good[], random: number): Good {
  let left = random * goods.reduce((sum, { share }) => sum + share, 0);
  return goods.find(({ share }) => (left -= share) < 0) ?? goods[0] as Good;
}

function clock(random: number): string {
  return new Date(Math.floor(random * SECONDS_A_DAY) * 1000).toISOString().slice(11, 19);
}

/** Numbers from 0 to 1 that are the same for the same seed (the generator of Park and Miller). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
