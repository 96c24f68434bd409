import type { WordsOf } from '../../tables/words';
import type { createCards } from '.';

export const words: WordsOf<typeof createCards> = {
  title: 'Create cards',
  about: 'New cards from rows: one row, one card. What the subject wants is checked before sending.',
  row: 'one new card',
  columns: {
    vendorCode: { header: 'Seller’s article', note: 'Enter a new article that WB does not know yet. One that WB has refused stands here already: mend it and send it again.' },
    group: { header: 'Group', note: 'Enter the same word in rows that are to be variants of one card, 30 at most. Or the group number (imtID) of a card that is there.' },
    subject: { header: 'Subject', note: 'Enter the subject exactly as WB calls it. The sheet of subjects lists them.' },
    title: { header: 'Title', note: 'Enter the title, 60 letters at most.' },
    brand: { header: 'Brand', note: 'Enter the brand. Empty: without one.' },
    description: { header: 'Description', note: 'Enter the description, 5000 letters at most. It may stay empty.' },
    length: { header: 'Length, cm', note: 'Enter the length of the package in whole centimetres.' },
    width: { header: 'Width, cm', note: 'Enter the width of the package in whole centimetres.' },
    height: { header: 'Height, cm', note: 'Enter the height of the package in whole centimetres.' },
    weight: { header: 'Weight, kg', note: 'Enter the weight with the package, 0.350 for instance.' },
    characteristics: { header: 'Characteristics', note: 'Enter one a line: Colour: blue; red. What is missing is told by the check.' },
    sizes: { header: 'Sizes and barcodes', note: 'Enter a size a line: 42: 4600000000001. Without sizes, the barcode alone. Empty: WB makes one.' },
    price: { header: 'Price', note: 'Enter the price before discounts, a whole number. Empty: set it later.' },
    result: { header: 'Result', note: 'What WB answered last: made, or what is to be mended.' },
  },
};
