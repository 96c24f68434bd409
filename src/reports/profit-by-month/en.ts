import type { WordsOf } from '../../tables/words';
import type { profitByMonth } from '.';

export const words: WordsOf<typeof profitByMonth> = {
  title: 'Profit by month',
  about: 'What is left of each month of all articles, with a chart. Costs of the shop that no article has are on “P&L”.',
  row: 'one month in one currency',
  columns: {
    month: { header: 'Month', note: 'First day of the month, as on the sheet “Profit”.' },
    profit: { header: 'Profit', note: 'The “Profit” of all articles and of the line without an article in the month. Empty where the cost of one article is not filled in. Rent and wages are not taken off.' },
    revenue: { header: 'Revenue', note: 'The “Revenue” of the sheet “Profit” in the month.' },
    payout: { header: 'Payout', note: 'The “Payout” of the sheet “Profit” in the month.' },
    cost: { header: 'Cost of goods', note: 'The “Cost of goods” of the sheet “Profit” in the month. Empty where that of one article is not filled in.' },
    extra: { header: 'Other costs', note: 'The “Other costs” of the sheet “Profit” in the month.' },
    advertising: { header: 'Advertising', note: 'The “Advertising” of the sheet “Profit” in the month. Empty where it is in deductions alone.' },
    advertDeduction: { header: 'Ad deductions given back', note: 'That column of the sheet “Profit” in the month: deductions in whose place statistics are taken.' },
    tax: { header: 'Tax', note: 'The “Tax” of the sheet “Profit” in the month. Empty while no rate is filled in.' },
    difference: {
      header: 'Difference',
      note: 'A check: payout and profit of all lines less the same added up anew from “Finance”: payout − cost − other costs − advertising + what is given back − tax. It has to be 0.00. While profit is empty, payouts alone are compared.',
    },
    margin: { header: 'Margin', note: 'Profit / revenue. The cell holds a share: 18 % is 0.18.' },
    missing: { header: 'Pieces without cost', note: 'While this is not 0, the profit of the month is not known. The sheet “Profit” shows what is missing.' },
    currency: { header: 'Currency', note: 'Of the sums in the row. Two currencies are never added.' },
  },
  charts: { profitByMonth: 'Profit by month, ₽' },
};
