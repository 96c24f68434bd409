import type { WordsOf } from '../../tables/words';
import type { summary } from '.';

export const words: WordsOf<typeof summary> = {
  title: 'Totals by period',
  about: 'What was ordered, bought, spent on ads and what WB pays: today, yesterday, in a week and in a month.',
  row: 'one period: orders, buyouts, advertising and the payout',
  columns: {
    period: { header: 'Period', note: '7 and 28 days are whole days before today. This month begins on the 1st and includes today.' },
    from: { header: 'From', note: 'First day of the period.' },
    to: { header: 'To', note: 'Last day of the period.' },
    orders: { header: 'Orders', note: 'All orders of the sheet “Orders” by their day, those cancelled later included, as in the WB cabinet.' },
    ordersChange: {
      header: 'Orders against before, %',
      note: 'Orders of the period’s whole days against as many days before. Empty where there is nothing to compare with. The cell holds a share: 18 % is 0.18.',
    },
    ordersSum: { header: 'Sum of orders', note: 'The same orders at your discounted price, before WB’s discount. It is not revenue: some are never bought.' },
    cancelled: { header: 'Cancelled', note: 'How many of these orders have been cancelled. They are among “Orders” too.' },
    bought: { header: 'Buyouts', note: 'Pieces bought, from the sheet “Sales” by the day of the sale, less those that WB took back. Returns are not taken off.' },
    returned: { header: 'Returns', note: 'Pieces returned, from the sheet “Sales” by the day of the return.' },
    buyoutPercent: { header: 'Buyout, %', note: 'Buyouts / (buyouts + cancelled + returns) of this period. Fresh orders are still on their way. The cell holds a share: 18 % is 0.18.' },
    forPay: { header: 'Due for buyouts', note: 'The column “To be paid” of the sheet “Sales” added up, without returns. Before logistics and deductions; may be 0 for the last day.' },
    advert: { header: 'Advertising', note: 'Spent, by the sheet “Advertising statistics”. Empty where there is none, or where it begins after the period’s first day.' },
    advertShare: { header: 'Ad share, %', note: 'Advertising divided by the sum of orders. The cell holds a share: 18 % is 0.18.' },
    payout: {
      header: 'Payout',
      note: 'By WB’s reports of the last week that ended in the period: from the sheet “WB reports”, without it from “Finance”. Its parts and differences are on “Payout check”.',
    },
    payoutTo: { header: 'End of report week', note: 'Last day of the week that this payout is for.' },
    payoutReports: { header: 'Report numbers', note: 'WB’s reports that the payout is made of: usually the main one and the one of buyouts. Find them by number on “Payout check” and in the cabinet.' },
    payoutMade: { header: 'Report date', note: 'When WB made the last of these reports. Empty where there is no sheet “WB reports”, or it lacks the column “Made on”.' },
    odd: { header: 'Rows not understood', note: 'Rows that are not in here: an unknown kind of sale, not a number, no date, another currency. Usually 0.' },
    sumChange: { header: 'Sum against before, %', note: 'The same comparison by the sum of orders. The cell holds a share: 18 % is 0.18.' },
    paid: { header: 'Buyouts at buyers’ price', note: 'What buyers paid for what they bought, without returns. May be 0 for the last day.' },
    forPayBack: { header: 'Due, returned', note: 'How much of what was due went back with returns, without a minus.' },
    periodId: { header: 'Period code', note: 'For the add-on: the row is found by it.' },
  },
  charts: { ordersByDay: 'Orders by day', payoutByWeek: 'Payout by week, ₽', profitByMonth: 'Profit by month, ₽' },
  values: {
    period: { today: 'Today', yesterday: 'Yesterday', days7: '7 days', days28: '28 days', month: 'This month', lastMonth: 'Last month' },
  },
};
