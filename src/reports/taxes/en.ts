import type { WordsOf } from '../../tables/words';
import type { taxes } from '.';

export const words: WordsOf<typeof taxes> = {
  title: 'Taxes',
  about: 'The taxes that you pay. Fill in a rate, and profit is counted after tax.',
  row: 'one rate of a tax, and since when it holds',
  columns: {
    name: { header: 'Tax', note: 'Only taxes with a rate count. Of the taxes on income one holds, and of the two rates of VAT one: that which began last.' },
    rate: { header: 'Rate', note: 'Fill in your rate, as 6%. Empty means that there is no such tax, 0% since some day that it has ended. Where a rate changes, leave the old one and fill the new one into the free row of the tax. A patent belongs on the sheet “Expenses”.' },
    from: { header: 'Since', note: 'Fill in the first day of this rate. Empty means that it has always held. Earlier days are counted with the earlier rate.' },
    state: { header: 'Counted', note: 'Whether profit is counted after this tax, and why not. Renewed together with the report.' },
    base: { header: 'Counted from', note: 'What the tax on the sheet “Profit” is counted from. It is an estimate for running the shop, not a tax return.' },
    kind: { header: 'Code', note: 'The row is found by it, so keep this column.' },
  },
  values: {
    name: { usnIncome: 'USN on income', usnProfit: 'USN on income less expenses', npd: 'NPD', vat5: 'VAT 5%', vat7: 'VAT 7%', vat10: 'VAT 10%', vat22: 'VAT 22%' },
    state: { counted: 'counted', noRate: 'not counted: fill in the rate as a number', tooMuch: 'not counted: the rate is not between 0 and 100%', noDay: 'not counted: text instead of a day' },
    base: {
      usnIncome: 'Sales less returns at buyers’ prices, without VAT.',
      usnProfit: 'Profit before tax, without VAT. A loss lowers the tax, because USN is counted from the start of the year. The minimum of 1% is not counted.',
      npd: 'Sales less returns at buyers’ prices.',
      vat5: 'Inside the buyer’s price: sales × rate / (100 + rate). Nothing is deducted.',
      vat7: 'Inside the buyer’s price: sales × rate / (100 + rate). Nothing is deducted.',
      vat10: 'Inside the buyer’s price: sales × rate / (100 + rate). VAT that you have paid yourself is not deducted: with it the tax is less.',
      vat22: 'Inside the buyer’s price: sales × rate / (100 + rate). VAT that you have paid yourself is not deducted: with it the tax is less.',
    },
  },
};
