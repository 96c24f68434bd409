import { zeros } from '../../tables/added-up';
import { coded, date, id, integer, money, optional, percent, technical, text } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { inKopecks } from '../../wb/money/amount';
import { withoutColumn } from '../behind';
import type { DailySums, Span } from '../daily-sums';
import { changeOf, percentOf } from '../percent';
import { BY_REPORT } from '../payouts/dues';
import { defineReport, type ReportTables } from '../report';
import { advertByDay, advertOfDays, ordersByDay, salesByDay, tradeOfDays } from './counts';
import { lastPayout, payoutsByEnd } from './last-payout';
import { comparable, periodsOn } from './periods';

/** What was ordered, bought, spent and is paid, today and in the periods that sellers compare. */
export const summary = () => defineReport({
  table: defineTable({
    id: 'summary',
    columns: [
      coded(text('period', 120)), date('from'), date('to'),
      integer('orders'), percent('ordersChange', 90), money('ordersSum', 120),
      integer('cancelled', 90), integer('bought', 90), integer('returned', 90), percent('buyoutPercent', 90), money('forPay', 120),
      money('advert', 110), percent('advertShare'),
      money('payout', 120), date('payoutTo', 110), id('payoutReports', 150), date('payoutMade', 110),
      integer('odd', 100),
      optional(percent('sumChange', 110)), optional(money('paid', 120)), optional(money('forPayBack', 120)),
      technical(id('periodId', 90)),
    ],
    key: ['periodId'],
    write: 'snapshot',
    whenAbsent: zeros(['orders', 'ordersSum', 'bought', 'forPay']),
  }),
  group: 'overview',
  presets: ['sales', 'accountant', 'owner'],
  inputs: ['orders', 'sales'],
  also: ['advertStats', 'finance', 'financeReports'],
  folds: [BY_REPORT],
  charts: [
    { id: 'ordersByDay', kind: 'column', of: 'byDay', columns: ['day', 'orders'] },
    { id: 'payoutByWeek', kind: 'column', of: 'financeByWeek', columns: ['week', 'payout'] },
    { id: 'profitByMonth', kind: 'column', of: 'profitByMonth', columns: ['month', 'profit'] },
  ],
  rows: rowsOf,
  behind: (tables, { from, to }) => {
    const span = { from: Number(from), to: Number(to) };
    // Rows without a day are among those that nobody understands, and of no span.
    return [...tradeOfDays(tables, span), advertOfDays(tables, span)].map((behind) => withoutColumn(behind, 'odd'));
  },
});

function rowsOf(tables: ReportTables): WireRow[] {
  const [orders, sales, advert] = [ordersByDay(tables), salesByDay(tables), advertByDay(tables)];
  const payouts = payoutsByEnd(tables);
  const undated = orders.undated + sales.undated + advert.undated;
  return periodsOn(tables.today).map(([period, span]) => {
    const [ordered, sold, ads] = [orders.within(span), sales.within(span), advert.within(span)];
    const payout = lastPayout(payouts, span);
    // Of days before the sheet begins nobody knows what was spent on them.
    const isAdvertKnown = advert.firstDay <= span.from && advert.lastDay >= span.from;
    return {
      period, periodId: period, ...span,
      orders: ordered.orders, ordersSum: inKopecks(ordered.sum), ...changes(orders, span, tables.today), cancelled: ordered.cancelled,
      bought: sold.bought, returned: sold.returned, buyoutPercent: percentOf(sold.bought, sold.bought + ordered.cancelled + sold.returned),
      forPay: inKopecks(sold.forPay), forPayBack: inKopecks(sold.forPayBack), paid: inKopecks(sold.paid),
      advert: isAdvertKnown ? inKopecks(ads.spent) : '', advertShare: isAdvertKnown ? percentOf(ads.spent, ordered.sum) : '',
      payout: typeof payout?.sum === 'number' ? inKopecks(payout.sum) : '', payoutTo: payout?.end ?? '', payoutReports: payout?.reports.join(', ') ?? '', payoutMade: payout?.made ?? '',
      odd: ordered.odd + sold.odd + ads.odd + (payout?.odd ?? 0) + undated,
    };
  });
}

/** Nothing where the days before are not all on the sheet: a part of them would make any period look better. */
function changes(orders: DailySums<'orders' | 'sum'>, span: Span, today: number): { ordersChange: number | ''; sumChange: number | '' } {
  const spans = comparable(span, today);
  if (spans === null || orders.firstDay > spans.before.from) return { ordersChange: '', sumChange: '' };
  const [now, before] = [orders.within(spans.now), orders.within(spans.before)];
  return { ordersChange: changeOf(now.orders, before.orders), sumChange: changeOf(now.sum, before.sum) };
}
