import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import { names } from '../finance-lines/en';
import { lines } from '../trade-lines/en';
import type { salesByArticle } from '.';

const share = 'The cell holds a share: 18 % is 0.18.';

export const words: WordsOf<typeof salesByArticle> = {
  title: 'Sales by article',
  about: 'How each item has sold in 28 days, whether it grows or falls, and what part of the revenue it brings.',
  row: 'one article that was ordered or bought in the last weeks',
  columns: {
    vendorCode: columns.supplierArticle,
    title: columns.title,
    nmId: columns.nmId,
    ...lines,
    share: { header: 'Share of revenue, %', note: `What part of the revenue of all items this one has. ${share}` },
    lastSale: { header: 'Last buyout', note: 'Day of the last buyout on the sheet “Sales”.' },
    brand: columns.brand,
    subject: columns.subject,
    line: { header: 'Line code', note: 'For the add-on: the row is found by it.' },
  },
  values: { vendorCode: names },
};
