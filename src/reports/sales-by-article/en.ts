import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import { names } from '../finance-lines/en';
import { lines } from '../trade-lines/en';
import type { salesByArticle } from '.';

const share = 'The cell holds a share: 18 % is 0.18.';

export const words: WordsOf<typeof salesByArticle> = {
  title: 'Sales by article',
  about: 'How each item has sold in 28 days, whether it grows or falls, and on which the shop rests: ABC and XYZ.',
  row: 'one article that was ordered or bought in the last weeks',
  columns: {
    vendorCode: columns.supplierArticle,
    title: columns.title,
    nmId: columns.nmId,
    ...lines,
    share: { header: 'Share of revenue, %', note: `What part of the revenue of all items this one has. ${share}` },
    abc: { header: 'ABC', note: 'By revenue: A for items that bring the first 80 % together, B for the next 15 %, C for the rest.' },
    xyz: {
      header: 'XYZ',
      note: 'By how orders vary over 8 weeks: X up to 10 %, Y up to 25 %, Z more. Empty where the sheet “Orders” does not reach back 8 weeks.',
    },
    lastSale: { header: 'Last buyout', note: 'Day of the last buyout on the sheet “Sales”.' },
    brand: columns.brand,
    subject: columns.subject,
    variation: { header: 'Variation, %', note: `How far a week’s orders usually are from the mean: coefficient of variation over 8 weeks of 7 days. ${share}` },
    line: { header: 'Line code', note: 'For the add-on: the row is found by it.' },
  },
  values: { vendorCode: names },
};
