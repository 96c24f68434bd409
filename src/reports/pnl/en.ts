import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import { lines, month } from '../finance-lines/en';
import type { pnl } from '.';

export const words: WordsOf<typeof pnl> = {
  title: 'Profit and loss',
  about: 'Income and expenses by month: from what buyers paid down to net profit after your own expenses.',
  row: 'one kind of income or expense in one month',
  columns: {
    month: { header: 'Month', note: `${month.note} Your expenses are in the month of their day on the sheet “Expenses”. The last month is not over.` },
    place: { header: 'Place', note: 'Place of the item in its month.' },
    item: {
      header: 'Item',
      note: 'Revenue is sales less returns at buyers’ prices; below it stands what went out of it. Own expenses have the names that you gave them.',
    },
    amount: { header: 'Amount', note: 'Income with a plus, expenses with a minus. Profit is the sum of all other items of its month. From “Finance”, “Advertising statistics”, “Cost prices”, “Taxes”, “Expenses”.' },
    share: { header: 'Share of revenue, %', note: 'Which part of the month’s revenue it is. In the cell 18% is 0.18.' },
    before: { header: 'Month before', note: 'The same item in the month before that is on the sheet.' },
    coverage: { header: 'Cost known, %', note: 'For which share of the pieces sold the sheet “Cost prices” has a cost. The others cost nothing here, and profit looks too high.' },
    missing: { header: 'Pieces without cost', note: 'How many pieces sold have no cost: fill it in on the sheet “Cost prices”.' },
    rounding: { header: 'Difference', note: 'A check: profit counted again from the payout, less the sum of the rows. Nothing, or kopecks of rounding.' },
    odd: { header: 'Rows not understood', note: lines.odd.note },
    currency: columns.currency,
    line: lines.line,
  },
  values: {
    item: {
      revenue: 'Revenue', commission: 'WB commission', commissionAndAcquiring: 'WB commission and acquiring', acquiring: 'Acquiring', deliveryService: 'Logistics',
      paidStorage: 'Storage', paidAcceptance: 'Acceptance', penalty: 'Penalties', deduction: 'Other deductions', additionalPayment: 'Reward correction', loyalty: 'Loyalty',
      advertising: 'Advertising', cost: 'Cost', extra: 'Other costs per piece', tax: 'Tax', '#expense': 'Expenses of no kind',
      net: 'Net profit', netPartly: 'Profit without a part of the cost', beforeTax: 'Profit before tax', beforeTaxPartly: 'Profit before tax without a part of the cost',
    },
  },
};
