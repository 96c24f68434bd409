import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { matches } from '.';

export const words: WordsOf<typeof matches> = {
  title: 'Matches',
  about: 'Goods of WB that your books did not know by barcode or article: say once what they are called there.',
  empty: 'Nothing to fill in: either your books know all articles, or their stock is not here yet, “Actions” → “Hand over”.',
  row: 'one size of a WB good and its code in your books',
  columns: {
    vendorCode: columns.supplierArticle,
    title: columns.title,
    techSize: columns.techSize,
    theirs: { header: 'Code in the books', note: 'Fill in the code, article or barcode of this good in 1C, MoySklad or another system. The add-on never changes this column, and remembers it for every exchange.' },
    state: { header: 'Found', note: 'Whether the good is among the stocks of the books.' },
    barcode: columns.barcode,
    nmId: columns.nmId,
  },
  values: { state: { found: 'yes', none: 'no, fill in the code' } },
};
