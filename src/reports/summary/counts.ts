import { isUnreadable, partsIn } from '../../wb/amount';
import { currencyCode } from '../../wb/finance-words';
import { saleKind, saleParts } from '../../wb/sale-letter';
import { dailySums } from '../daily-sums';
import type { ReportTables } from '../report';
import { firstDayAsked } from './periods';

/** WB writes no currency where it means roubles. */
export function isRoubles(currency: unknown): boolean {
  return ['', 'RUB'].includes(currencyCode(currency));
}

/** All orders count, those cancelled later too, as in WB's cabinet. */
export function ordersByDay(tables: ReportTables) {
  const rows = tables.rows('orders', ['date', 'isCancel', 'priceWithDisc'], { columnId: 'date', from: firstDayAsked(tables.today) });
  return dailySums(rows, ['orders', 'cancelled', 'sum', 'odd'], ([, isCancel, price]) => (
    { orders: 1, cancelled: isCancel === true ? 1 : 0, sum: partsIn(price), odd: isUnreadable(price) ? 1 : 0 }));
}

/** Sales and returns apart, neither with a minus. */
export function salesByDay(tables: ReportTables) {
  const rows = tables.rows('sales', ['date', 'saleID', 'forPay', 'finishedPrice'], { columnId: 'date', from: firstDayAsked(tables.today) });
  return dailySums(rows, ['bought', 'returned', 'forPay', 'forPayBack', 'paid', 'odd'], ([, saleID, forPay, price]) => {
    const kind = saleKind(saleID);
    const nothing = { bought: 0, returned: 0, forPay: 0, forPayBack: 0, paid: 0, odd: isUnreadable(forPay) || isUnreadable(price) ? 1 : 0 };
    if (kind === null) return { ...nothing, odd: 1 };
    if (kind.of === 'return') return { ...nothing, returned: kind.pieces, forPayBack: saleParts(kind, forPay) };
    return { ...nothing, bought: kind.pieces, forPay: saleParts(kind, forPay), paid: saleParts(kind, price) };
  });
}

/** What was spent in roubles; rows in another currency are counted, and not added. */
export function advertByDay(tables: ReportTables) {
  const rows = tables.rows('advertStats', ['date', 'sum', 'currency'], { columnId: 'date', from: firstDayAsked(tables.today) });
  return dailySums(rows, ['spent', 'odd'], ([, sum, currency]) =>
    (isRoubles(currency) ? { spent: partsIn(sum), odd: isUnreadable(sum) ? 1 : 0 } : { spent: 0, odd: 1 }));
}
