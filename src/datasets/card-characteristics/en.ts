import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { cardCharacteristics } from '.';

export const words: WordsOf<typeof cardCharacteristics> = {
  title: 'Characteristics of cards',
  row: 'a characteristic of a card',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    name: { header: 'Characteristic', note: 'Name of the characteristic in the card.' },
    value: { header: 'Value', note: 'What the card says. Several values are parted by semicolons.' },
    subjectName: columns.subject,
    brand: columns.brand,
    updatedAt: { header: 'Changed', note: 'When the card was last changed, Moscow time. Where other rows of the card have a later date, this characteristic was taken out.' },
    id: { header: 'Characteristic ID', note: 'Number of the characteristic inside WB.' },
  },
};
