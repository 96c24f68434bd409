/** What stands in the fields of one row of a realization report. */
import { dateText, dayStartMs, MOSCOW_OFFSET_MS, moscowDay, utcText } from '../../time';
import type { Article } from '../articles';
import type { PlannedRow } from './plan';
import { type Mills, millsText, priceOf, saleMoney } from '../money';
import { type Amounts, chanceOf, type Kind, kinds, operationName } from './operations';
import { basketIdOf, type Order, sizeOf, sridOf, stickerOf } from '../orders';
import { hash } from '../random';
import type { Report } from './reports';

const RRD_BASE = 1_200_000_000_000;
/** Ids grow along the plan with gaps, as WB's do. */
export const rrdIdAt = (place: number): number => RRD_BASE + place * 3 + 1;
/** First place in the plan whose id is greater than the cursor. */
export const placeAfter = (rrdId: number): number => Math.max(0, Math.floor((rrdId - RRD_BASE - 1) / 3) + 1);

export type Fields = Record<string, unknown>;

export interface RowSource { seed: number; articleOf(order: Order): Article }

export const SALES = new Set<string>(['sale', 'return', 'correctSale', 'reversedSale']);

export function amountsOf(source: RowSource, row: PlannedRow, place: number): Amounts {
  const kind: Kind = kinds[row.kind];
  const own = kind.amounts(chanceOf(source.seed, place));
  if (!row.order || !SALES.has(row.kind)) return own;
  const article = source.articleOf(row.order);
  const { forPay, acquiringFee, vw, vwNds, retailAmount, withDisc } = saleMoney(source.seed, article, row.order);
  return {
    ...own, forPay, acquiringFee, vw, vwNds, retailAmount, retailPriceWithDisc: withDisc,
    retailPrice: priceOf(article).totalRub * 1000, ppvzSalesCommission: vw + vwNds,
  };
}

function itemOf(source: RowSource, order: Order, hasItem: boolean): Fields {
  if (!hasItem) return {};
  const article = source.articleOf(order);
  const size = sizeOf(article, order);
  return {
    subjectName: article.subject, nmId: article.nmId, brandName: article.brand, vendorCode: article.vendorCode,
    title: article.title, techSize: size.techSize, sku: size.skus[0] ?? '', giId: 30_000_000 + (order.n % 50),
  };
}

export function orderPart(source: RowSource, order: Order, kind: Kind): Fields {
  const { seed } = source;
  const article = source.articleOf(order);
  const price = priceOf(article);
  return {
    ...itemOf(source, order, kind.hasItem),
    orderDt: utcText(order.placedMs), saleDt: utcText(order.buyoutMs || order.cancelMs),
    salePercent: price.discountPercent, productDiscountForReport: price.discountPercent, spp: price.sppPercent,
    shkId: 30_000_000_000 + order.n, kvwBase: 24.15, kvw: 1.81, commissionPercent: 24, dlvPrc: 1.8,
    ppvzOfficeName: 'Москва, Примерная улица, дом 1, корпус 2', ppvzOfficeId: 105_000 + (order.n % 400),
    ppvzSupplierName: 'ИП Партнёр Пример Примерович', ppvzSupplierInn: '000000000000',
    stickerId: stickerOf(order), orderId: order.isFbs ? 2_816_000_000 + order.n : 0, isB2b: order.isB2b,
    deliveryMethod: order.isFbs ? 'FBS, (МГТ)' : 'FBW, (МГТ)', trbxId: order.isFbs ? `WB-TRBX-${1_000_000 + order.n}` : '',
    b2bCustomerTin: order.isB2b ? '0000000000' : '', orderUid: `id${basketIdOf(seed, order)}`, srid: sridOf(seed, order),
    ...(order.isB2b ? { buyerTaxRegistrationReasonCode: '000000000', utdUcdNumber: String(order.n), utdUcdDate: dateText(moscowDay(order.buyoutMs || order.placedMs)) } : {}),
    ...(hash(seed, 601, order.n) % 6 === 0 ? { kiz: `0100000000000000215${order.n}\u001d91DUMM\u001d92` } : {}),
  };
}

export function salePart(source: RowSource, order: Order, kind: PlannedRow['kind']): Fields {
  const money = saleMoney(source.seed, source.articleOf(order), order);
  return {
    quantity: 1, saleDt: utcText(kind === 'return' ? order.returnMs : order.buyoutMs || order.cancelMs),
    acquiringPercent: money.acquiringPercent, acquiringBank: 'Банк Пример', paymentProcessing: 'Комиссия за организацию платежа с НДС',
  };
}

export const amountTexts = (amounts: Amounts): Record<string, string> =>
  Object.fromEntries(Object.entries(amounts).map(([field, mills]) => [field, millsText(mills as Mills)]));

export function rowPart(report: Report, row: PlannedRow, kind: Kind, place: number): Fields {
  const dayText = utcText(dayStartMs(row.day) + MOSCOW_OFFSET_MS);
  const isDelivery = kind.name === 'Логистика';
  return {
    dateFrom: report.dateFrom, dateTo: report.dateTo, createDate: report.createDate, currency: 'RUB', reportType: row.type,
    rrdId: rrdIdAt(place), fixTariffDateFrom: report.dateFrom, fixTariffDateTo: report.dateTo,
    docTypeName: kind.docType, sellerOperName: operationName(kind, row.day), officeName: 'Склад WB', giBoxTypeName: 'Монопаллета',
    country: 'Россия', orderDt: dayText, saleDt: dayText, rrDate: dateText(row.day),
    deliveryAmount: isDelivery && kind.bonus?.startsWith('К клиенту') ? 1 : 0,
    returnAmount: isDelivery && kind.bonus?.startsWith('От клиента') ? 1 : 0,
    bonusTypeName: kind.bonus, rebillLogisticOrg: row.kind === 'rebill' ? 'ИП Перевозчик Пример(000000000000)' : undefined,
  };
}
