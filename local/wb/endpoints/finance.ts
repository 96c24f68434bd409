import { type Answer, json, jsonArray, noContent, withReportId } from '../answer';
import { nextRequestId } from '../problem';
import type { PlannedRow } from '../shop/finance/plan';
import { placeAfter } from '../shop/finance/row';
import { rowWriter } from '../shop/finance/text';
import { type Period, type Report, totalText } from '../shop/finance/reports';
import type { Shop } from '../shop/shop';
import { moscowDay } from '../time';
import { BadParameter, type Call, type Endpoint } from './endpoint';
import { type Fields, fieldsOf, list, moment, wholeNumber } from './parameters';

function refuseWith(status: number, detail: string): Answer {
  const title = status === 404 ? 'Not Found' : 'Bad Request';
  const answer = json({ status, title, detail, requestId: nextRequestId(), origin: 'open-api-finreports' }, status);
  return { ...answer, headers: { 'content-type': 'application/problem+json' } };
}
export const refuseFinance = (detail: string): Answer => refuseWith(400, detail);

function periodOf(value: unknown): Period {
  if (value === undefined || value === null || value === 'weekly') return 'weekly';
  if (value === 'daily') return 'daily';
  throw new BadParameter('period: weekly or daily expected');
}

/** Reports whose days touch the asked ones; the documented example asks 17–20 March and gets the week of 16–22. */
function reportsIn(shop: Shop, fields: Fields): Report[] {
  const fromDay = moscowDay(moment(fields.dateFrom, 'dateFrom'));
  const toDay = moscowDay(moment(fields.dateTo, 'dateTo'));
  if (toDay < fromDay) throw new BadParameter('dateTo should be greater dateFrom');
  return shop.reportsOf(periodOf(fields.period)).filter((report) => report.toDay >= fromDay && report.fromDay <= toDay);
}

function reportText(shop: Shop, report: Report): string {
  const sums = shop.totalsOf(report);
  return withReportId(report.id, {
    sellerFinanceName: 'ИП Пример П. П.', dateFrom: report.dateFrom, dateTo: report.dateTo, createDate: report.createDate,
    currency: 'RUB', reportType: report.type,
    retailAmountSum: totalText(sums.retailAmount), forPaySum: totalText(sums.forPay), avgSalePercent: 0,
    deliveryServiceSum: totalText(sums.deliveryService), paidStorageSum: totalText(sums.paidStorage),
    paidAcceptanceSum: totalText(sums.paidAcceptance), deductionSum: totalText(sums.deduction), penaltySum: totalText(sums.penalty),
    additionalPaymentSum: totalText(sums.additionalPayment), cashbackAmountSum: totalText(sums.cashbackAmount),
    cashbackDiscountSum: totalText(sums.cashbackDiscount), cashbackCommissionChangeSum: totalText(sums.cashbackCommissionChange),
    paymentSchedule: totalText(sums.paymentSchedule), bankPaymentSum: totalText(sums.bankPayment),
  });
}

function reportList({ shop, body }: Call): Answer {
  const fields = fieldsOf(body);
  const reports = reportsIn(shop, fields);
  const limit = wholeNumber(fields.limit, 'limit', { fallback: 1000, max: 1000, min: 1 });
  const offset = wholeNumber(fields.offset, 'offset', { fallback: 0 });
  const page = reports.slice(offset, offset + limit);
  return page.length === 0 ? noContent() : jsonArray(page.length, (n) => reportText(shop, page[n] as Report));
}

function rowsOf(shop: Shop, reports: readonly Report[], fields: Fields): Answer {
  const limit = wholeNumber(fields.limit, 'limit', { fallback: 100_000, max: 100_000, min: 1 });
  const first = placeAfter(wholeNumber(fields.rrdId, 'rrdId', { fallback: 0 }));
  const write = rowWriter(shop, new Set(list(fields.fields, 'fields', 1000)));
  const page = reports
    .flatMap((report) => report.places.filter((place) => place >= first).map((place) => ({ report, place })))
    .sort((a, b) => a.place - b.place)
    .slice(0, limit);
  if (page.length === 0) return noContent();
  return jsonArray(page.length, (n) => {
    const { report, place } = page[n] as { report: Report; place: number };
    return write(report, shop.finance()[place] as PlannedRow, place);
  });
}

const detailed = ({ shop, body }: Call): Answer => rowsOf(shop, reportsIn(shop, fieldsOf(body)), fieldsOf(body));

function detailedById({ shop, body, path }: Call): Answer {
  const id = path.reportId ?? '';
  if (!/^\d+$/.test(id)) throw new BadParameter('reportId: integer expected');
  const report = (['weekly', 'daily'] as const).flatMap((period) => shop.reportsOf(period)).find((known) => known.id === id);
  return report ? rowsOf(shop, [report], fieldsOf(body)) : refuseWith(404, `report ${id} not found`);
}

function balance({ shop }: Call): Answer {
  const last = shop.reportsOf('weekly').slice(-2).reduce((sum, report) => sum + shop.totalsOf(report).bankPayment, 0);
  const current = Math.max(0, Math.round(last / 10) / 100);
  return json({ currency: 'RUB', current, for_withdraw: Math.round(current * 60) / 100 });
}

export const financeEndpoints: Record<string, Endpoint> = {
  'POST /api/finance/v1/sales-reports/list': { refuse: refuseFinance, answer: reportList },
  'POST /api/finance/v1/sales-reports/detailed': { refuse: refuseFinance, answer: detailed },
  'POST /api/finance/v1/sales-reports/detailed/{reportId}': { refuse: refuseFinance, answer: detailedById },
  'GET /api/v1/account/balance': { refuse: refuseFinance, answer: balance },
};
