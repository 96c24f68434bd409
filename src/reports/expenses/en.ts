import type { WordsOf } from '../../tables/words';
import type { expenses } from '.';

export const words: WordsOf<typeof expenses> = {
  title: 'Expenses',
  about: 'What you spend besides WB: rent, wages, packing. Fill it in, and a month’s profit is counted after it.',
  row: 'one expense of yours, once or every month',
  columns: {
    line: { header: 'Line', note: 'Number of the line. Write in numbered lines: below them an expense is not seen. Make the report again to get more free lines.' },
    from: { header: 'Day', note: 'Fill in the day, or the first day of the month. The expense counts in this month.' },
    kind: { header: 'Kind of expense', note: 'In your words: rent, wages, packing. The sheet “Profit and loss” has a line for each.' },
    amount: { header: 'Amount', note: 'Fill in what you have spent, without a minus. What came back has a minus.' },
    until: { header: 'Every month until', note: 'Fill in the last month’s date where the expense repeats every month. Empty means once.' },
    isDeductible: { header: 'Lowers tax', note: 'Fill in “yes” where it lowers the base of USN on income less expenses. Other taxes do not change.' },
    comment: { header: 'Comment', note: 'For yourself: nothing is counted from it.' },
    state: { header: 'Counted', note: 'Whether the expense is on the sheet “Profit and loss”, and why not. Renewed together with the report.' },
    currency: { header: 'Currency', note: 'Currency of these amounts: that of most rows on the sheet “Finance”.' },
  },
  values: {
    state: {
      counted: 'counted', deductible: 'counted, lowers tax', later: 'its month has not begun',
      noDay: 'not counted: the day is not clear', noAmount: 'not counted: the amount is not clear', noMonth: 'not counted: the last month is not clear or before the day',
    },
  },
};
