/** What taking buyers' payments cost: a report for each week, out nine days after it, with a row for each sale and return. */
import { type Answer, jsonArray, noContent } from '../answer';
import { saleMoney } from '../shop/money';
import { type Order, sridOf } from '../shop/orders';
import type { Shop } from '../shop/shop';
import { dateText, type DayNumber, mondayOf, moscowDay } from '../time';
import { BadParameter, type Call, type Endpoint } from './endpoint';
import { refuseFinance } from './finance';
import { type Fields, fieldsOf, list, moment, wholeNumber } from './parameters';

const OUT_AFTER_DAYS = 9;
const FIRST_ROW = 1_300_000_000_000;

interface Payment { rrdId: number; monday: DayNumber; day: DayNumber; order: Order; isReturn: boolean }

/** By `rrdId`; of reports that are out. */
function paymentsOf(shop: Shop): Payment[] {
  const made = shop.orders().flatMap((order) => [
    ...(order.buyoutMs ? [{ day: moscowDay(order.buyoutMs), order, isReturn: false }] : []),
    ...(order.returnMs ? [{ day: moscowDay(order.returnMs), order, isReturn: true }] : []),
  ]);
  return made.map((payment) => ({ ...payment, monday: mondayOf(payment.day) })).filter(({ monday }) => monday + 6 + OUT_AFTER_DAYS <= shop.today)
    .sort((a, b) => a.day - b.day || a.order.n - b.order.n)
    .map((payment, place) => ({ ...payment, rrdId: FIRST_ROW + place * 2 + 1 }));
}

const reportIdOf = (monday: DayNumber): number => 400_000_000 + Math.floor(monday / 7);

/** In thousandths of a rouble; a return gives the fee back. */
function feeOf(shop: Shop, { order, isReturn }: Payment): number {
  return saleMoney(shop.seed, shop.articleOf(order), order).acquiringFee * (isReturn ? -1 : 1);
}

const money = (mills: number): string => String(Math.round(mills / 10) / 100);
const vatOf = (mills: number): number => mills * 22 / 122;

function wanted(payments: Payment[], fields: Fields): Payment[] {
  const fromDay = moscowDay(moment(fields.dateFrom, 'dateFrom'));
  const toDay = moscowDay(moment(fields.dateTo, 'dateTo'));
  if (toDay < fromDay) throw new BadParameter('dateTo should be greater dateFrom');
  return payments.filter(({ monday }) => monday + 6 >= fromDay && monday <= toDay);
}

function reports({ shop, body }: Call): Answer {
  const fields = fieldsOf(body);
  const limit = wholeNumber(fields.limit, 'limit', { fallback: 1000, max: 1000, min: 1 });
  const offset = wholeNumber(fields.offset, 'offset', { fallback: 0 });
  const payments = wanted(paymentsOf(shop), fields);
  const mondays = [...new Set(payments.map(({ monday }) => monday))].slice(offset, offset + limit);
  return mondays.length === 0 ? noContent() : jsonArray(mondays.length, (n) => {
    const monday = mondays[n] as DayNumber;
    const fees = payments.filter((payment) => payment.monday === monday).reduce((sum, payment) => sum + feeOf(shop, payment), 0);
    return JSON.stringify({
      reportId: reportIdOf(monday), sellerFinanceName: 'ИП Пример П. П.', dateFrom: dateText(monday), dateTo: dateText(monday + 6),
      createDate: dateText(monday + 6 + OUT_AFTER_DAYS), currency: 'RUB', acquiringFeeSum: money(fees), acquiringFeeVatSum: money(vatOf(fees)),
    });
  });
}

function rowOf(shop: Shop, payment: Payment): Fields {
  const { order, day, monday, isReturn, rrdId } = payment;
  const article = shop.articleOf(order);
  const fee = feeOf(shop, payment);
  return {
    rrdId, reportId: reportIdOf(monday), acqDate: dateText(day), acquiringBank: order.n % 3 === 0 ? 'Банк Пример' : 'Тест-Банк', tin: '010101010101',
    taxRegistrationReasonCode: '010101001', saleDate: dateText(moscowDay(order.buyoutMs)), srid: sridOf(shop.seed, order),
    documentType: isReturn ? 'Возврат' : 'Продажа', nmId: article.nmId, retailAmount: money(saleMoney(shop.seed, article, order).retailAmount),
    acquiringFee: money(fee), acquiringFeeVat: money(vatOf(fee)), invoiceNumber: `С/Ф ${monday}`, invoiceDate: dateText(monday + 6),
    shkId: 30_000_000_000 + order.n, currency: 'RUB',
  };
}

function detailed({ shop, body }: Call): Answer {
  const fields = fieldsOf(body);
  const limit = wholeNumber(fields.limit, 'limit', { fallback: 100_000, max: 100_000, min: 1 });
  const after = wholeNumber(fields.rrdId, 'rrdId', { fallback: 0 });
  const names = new Set(list(fields.fields, 'fields', 1000));
  const page = wanted(paymentsOf(shop), fields).filter(({ rrdId }) => rrdId > after).slice(0, limit);
  return page.length === 0 ? noContent() : jsonArray(page.length, (n) => {
    const row = rowOf(shop, page[n] as Payment);
    return JSON.stringify(names.size === 0 ? row : Object.fromEntries(Object.entries(row).filter(([name]) => names.has(name))));
  });
}

export const acquiringEndpoints: Record<string, Endpoint> = {
  'POST /api/finance/v1/acquiring/list': { refuse: refuseFinance, answer: reports },
  'POST /api/finance/v1/acquiring/detailed': { refuse: refuseFinance, answer: detailed },
};
