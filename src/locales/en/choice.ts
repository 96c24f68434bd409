import type { ChoiceTexts } from '../dialogs';

export const choice: ChoiceTexts = {
  title: 'Summary',
  hint: 'Yellow cells change the numbers and the chart of days. Days count from the last refresh; type your own over them. Payout, weeks and months are of the whole shop, what runs out is as of today, best and worst are of the last month. The sheet is yours.',
  period: 'Period', from: 'From', to: 'To', shop: 'Shop', article: 'Vendor code', number: 'WB article', updated: 'Data of (Moscow)', points: 'pp',
  all: 'all',
  periods: { today: 'Today', yesterday: 'Yesterday', days7: '7 days', days28: '28 days', month: 'This month', lastMonth: 'Last month' },
  headers: ['Number', 'In the period', 'As many days before', 'Change, %'],
  numbers: ['Orders, pcs', 'Sum of orders, ₽', 'Cancelled, pcs', 'Buyouts, pcs', 'Returns, pcs', 'Buyout, %', 'Due for buyouts, ₽'],
  advert: ['Advertising, ₽', 'Ad share of orders, %'],
  payout: { title: 'Last payout', rows: ['Payout, ₽', 'Week to', 'WB reports', 'Made on'], choose: 'choose a shop' },
  days: ['Day', 'Orders, pcs', 'Sum of orders, ₽'],
  weeks: ['Week from', 'Payout, ₽'],
  months: ['Month', 'Profit by P&L, ₽'],
  ending: ['What runs out first', 'In stock, pcs', 'Orders a day', 'Days left'],
  best: ['Most profitable', 'Profit, ₽', 'Margin, %', 'Sold, pcs'],
  worst: ['Least profitable', 'Profit, ₽', 'Margin, %', 'Sold, pcs'],
  chartOf: 'Switch on the report “{report}”',
  switchOn: '{list}: switch on the report “{report}” in the panel',
  leaders: { lacking: '{title}: type in the costs', whole: '{title}: {month}', part: '{title}: {month}, the cost is known of a part of the pieces: {share} %' },
  charts: { days: 'Orders by day', weeks: 'Payout by week, ₽', months: 'Profit by P&L, ₽' },
};
