import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { editCards } from '.';

export const words: WordsOf<typeof editCards> = {
  title: 'Edit cards',
  about: 'Titles, descriptions, dimensions, characteristics and further barcodes. All else in the card stays.',
  row: 'one card',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    subjectName: columns.subject,
    title: columns.title,
    newTitle: { header: 'New title', note: 'Enter a title of up to 60 letters. Empty leaves it.' },
    newDescription: { header: 'New description', note: 'Enter a description of up to 5000 letters. Empty leaves it.' },
    newLength: { header: 'Length, cm', note: 'Enter the length of the packed item in whole centimetres. Empty leaves it.' },
    newWidth: { header: 'Width, cm', note: 'Enter the width of the packed item in whole centimetres. Empty leaves it.' },
    newHeight: { header: 'Height, cm', note: 'Enter the height of the packed item in whole centimetres. Empty leaves it.' },
    newWeight: { header: 'Weight, kg', note: 'Enter the weight with its packing, such as 0.350. Empty leaves it.' },
    newCharacteristics: { header: 'Characteristics', note: 'Enter those that you change, one a line: Colour: blue; red. The card must have them already. Others stay.' },
    newBarcodes: { header: 'New barcodes', note: 'Enter barcodes to add, with spaces between. Only of cards with one size. WB takes none away again.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
  },
};
