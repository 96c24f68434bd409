import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { cardTrash } from '.';

export const words: WordsOf<typeof cardTrash> = {
  title: 'Trashed cards',
  row: 'a card in the trash of the cabinet',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    subjectName: columns.subject,
    sizes: { header: 'Sizes', note: 'Sizes of the card, with spaces between.' },
    barcodes: { header: 'Barcodes', note: 'Barcodes of all sizes, with spaces between.' },
    trashedAt: { header: 'In the trash since', note: 'When the card was thrown away, Moscow time. Empty: it is no longer there, because you took it back or WB deleted it.' },
    createdAt: { header: 'Created', note: 'When the card was made, Moscow time.' },
    photo: { header: 'Photo', note: 'Link to the first photo.' },
    subjectID: { header: 'Subject ID', note: 'Number of the subject in WB’s list.' },
  },
};
