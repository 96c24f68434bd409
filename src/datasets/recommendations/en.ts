import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { recommendations } from '.';

export const words: WordsOf<typeof recommendations> = {
  title: 'Recommendations',
  row: 'a product and what you recommend with it',
  columns: {
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    recomCount: { header: 'Recommended', note: 'How many of your products are shown in its card.' },
    recomNms: { header: 'What you recommend', note: 'WB articles of those products, with spaces between.' },
    updatedAt: { header: 'Changed', note: 'When the recommendations were last changed, Moscow time.' },
    brandName: columns.brand,
    subjectName: columns.subject,
    picsCount: { header: 'Photos', note: 'How many photos the card has.' },
    imtId: { header: 'Group ID', note: 'The same for joined cards, which buyers see together.' },
  },
};
