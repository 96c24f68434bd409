import { isUnreadable, partsIn } from '../../wb/money/amount';
import { currencyCode } from '../../wb/money/finance-words';
import { saleKind, saleParts } from '../../wb/money/sale-letter';
import { type Behind, countsInParts, rowsBehind } from '../behind';
import { dailySums, type Span } from '../daily-sums';
import type { ReportTables, Row, Since } from '../report';
import { firstDayAsked } from './periods';

/** WB writes no currency where it means roubles. */
export function isRoubles(currency: unknown): boolean {
  return ['', 'RUB'].includes(currencyCode(currency));
}

const ORDER_COLUMNS = ['date', 'isCancel', 'priceWithDisc'] as const;
const SALE_COLUMNS = ['date', 'saleID', 'forPay', 'finishedPrice'] as const;
const ADVERT_COLUMNS = ['date', 'sum', 'currency'] as const;

/** All orders count, those cancelled later too, as in WB's cabinet. */
export function ordersByDay(tables: ReportTables) {
  return dailySums(tables.rows('orders', ORDER_COLUMNS, since(tables)), ['orders', 'cancelled', 'sum', 'odd'], orderCounts);
}

/** Sales and returns apart, neither with a minus. */
export function salesByDay(tables: ReportTables) {
  return dailySums(tables.rows('sales', SALE_COLUMNS, since(tables)), ['bought', 'returned', 'forPay', 'forPayBack', 'paid', 'odd'], saleCounts);
}

/** What was spent in roubles; rows in another currency are counted, and not added. */
export function advertByDay(tables: ReportTables) {
  return dailySums(tables.rows('advertStats', ADVERT_COLUMNS, since(tables)), ['spent', 'odd'], advertCounts);
}

/** Orders and sales of a span of days. */
export function tradeOfDays(tables: ReportTables, span: Span): Behind[] {
  const isOf = isWithin(span);
  return [
    rowsBehind(tables, 'orders', {
      columns: ORDER_COLUMNS, since: since(tables), shown: ['supplierArticle', 'srid'], isOf,
      adds: (row) => {
        const { sum, ...counts } = orderCounts(row);
        return { ...countsInParts(counts), ordersSum: sum };
      },
    }),
    rowsBehind(tables, 'sales', {
      columns: SALE_COLUMNS, since: since(tables), shown: ['supplierArticle', 'srid'], isOf,
      adds: (row) => {
        const { bought, returned, odd, ...sums } = saleCounts(row);
        return { ...countsInParts({ bought, returned, odd }), ...sums };
      },
    }),
  ];
}

/** Advertising of a span of days. */
export function advertOfDays(tables: ReportTables, span: Span): Behind {
  return rowsBehind(tables, 'advertStats', {
    columns: ADVERT_COLUMNS, since: since(tables), shown: ['advertId', 'vendorCode', 'nmId'], isOf: isWithin(span),
    adds: (row) => {
      const { spent, odd } = advertCounts(row);
      return { advert: spent, ...countsInParts({ odd }) };
    },
  });
}

function isWithin({ from, to }: Span): (row: Row) => boolean {
  return ([moment]) => typeof moment === 'number' && moment >= from && moment < to + 1;
}

function since({ today }: ReportTables): Since<'date'> {
  return { columnId: 'date', from: firstDayAsked(today) };
}

function orderCounts([, isCancel, price]: Row) {
  return { orders: 1, cancelled: isCancel === true ? 1 : 0, sum: partsIn(price), odd: isUnreadable(price) ? 1 : 0 };
}

function saleCounts([, saleID, forPay, price]: Row) {
  const kind = saleKind(saleID);
  const nothing = { bought: 0, returned: 0, forPay: 0, forPayBack: 0, paid: 0, odd: isUnreadable(forPay) || isUnreadable(price) ? 1 : 0 };
  if (kind === null) return { ...nothing, odd: 1 };
  if (kind.of === 'return') return { ...nothing, returned: kind.pieces, forPayBack: saleParts(kind, forPay) };
  return { ...nothing, bought: kind.pieces, forPay: saleParts(kind, forPay), paid: saleParts(kind, price) };
}

function advertCounts([, sum, currency]: Row) {
  return isRoubles(currency) ? { spent: partsIn(sum), odd: isUnreadable(sum) ? 1 : 0 } : { spent: 0, odd: 1 };
}
