import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { binCards } from '.';

export const words: WordsOf<typeof binCards> = {
  title: 'Put cards away',
  about: 'Move cards to the bin, or back. WB deletes them after 30 days.',
  row: 'one card, in the shop or in the bin',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    subjectName: columns.subject,
    place: { header: 'Now', note: 'Where the card was when the sheets were refreshed.' },
    newPlace: { header: 'What to do', note: 'Enter: to the bin, or bring back. Empty does nothing.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
  },
  values: {
    place: { shop: 'In the shop', bin: 'In the bin' },
    newPlace: { shop: 'bring back', bin: 'to the bin' },
  },
};
