import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { cardErrors } from '.';

export const words: WordsOf<typeof cardErrors> = {
  title: 'Card errors',
  row: 'a card that WB has not made or changed',
  columns: {
    vendorCode: columns.supplierArticle,
    subject: columns.subject,
    brand: columns.brand,
    errors: { header: 'Errors', note: 'What WB found wrong, in its words. Empty: the error is gone.' },
    updatedAt: { header: 'When', note: 'When WB checked the card, Moscow time.' },
    batchUUID: { header: 'Batch number', note: 'Number of the batch inside WB: cards that were sent together.' },
  },
};
