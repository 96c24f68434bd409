import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { abcXyz } from '.';

const share = 'The cell holds a share: 18 % is 0.18.';

export const words: WordsOf<typeof abcXyz> = {
  title: 'ABC and XYZ',
  about: 'On which items the shop rests, which are in even demand, and which to give up.',
  row: 'one item',
  columns: {
    vendorCode: columns.supplierArticle,
    title: columns.title,
    abc: { header: 'ABC', note: 'A for items that bring the first 80 % of profit together, B for the next 15 %, C for the rest and for losses. The borders stand on “Stock settings”.' },
    xyz: { header: 'XYZ', note: 'X where weeks differ from the mean by 10 % at most, Y up to 25 %, Z more. The borders stand on “Stock settings”. Empty for less than four weeks.' },
    advice: { header: 'What to do', note: 'How much to keep, by both letters. It knows nothing of seasons or of what is new.' },
    amount: { header: 'Profit or revenue', note: 'What the letters of ABC go by, over the months of “Stock settings”, usually 3. Empty where the profit is not known.' },
    basis: {
      header: 'Counted by',
      note: 'By profit from “Profit” where that is known of any item. Else by revenue: buyouts less returns at your discounted price, from “Sales”. Where it is not known, fill in the cost.',
    },
    share: { header: 'Share, %', note: `Of the sum of all profitable items in this currency. A loss has a minus. ${share}` },
    cumulative: { header: 'Together, %', note: `The share of this item and of all above it. ${share}` },
    perWeek: { header: 'Orders a week', note: 'Mean of the weeks that count, without cancelled ones.' },
    variation: { header: 'Variation, %', note: `How far a week’s orders usually are from the mean: coefficient of variation. ${share}` },
    weeks: { header: 'Weeks counted', note: 'Whole weeks before this one, usually 12, since the first order of the item. Weeks in which WB warehouses had none do not count where there is “Daily stock history”.' },
    lastOrder: { header: 'Last order', note: 'Day of the last order in these weeks, from “Orders”.' },
    nmId: columns.nmId,
    currency: columns.currency,
    line: { header: 'Line code', note: 'For the add-on: the row is found by it.' },
  },
  values: {
    advice: { always: 'keep always', reserve: 'keep a reserve', little: 'bring little', drop: 'think whether it is needed' },
    basis: { profit: 'profit', revenue: 'revenue', unknown: 'not known' },
  },
};
