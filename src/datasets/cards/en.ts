import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { cards } from '.';

export const words: WordsOf<typeof cards> = {
  title: 'Cards',
  row: 'one size of a product card',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    brand: columns.brand,
    subjectName: columns.subject,
    techSize: columns.techSize,
    wbSize: { header: 'Russian size', note: 'Size that the buyer sees. Empty for items without sizes.' },
    barcode: columns.barcode,
    otherBarcodes: { header: 'Other barcodes', note: 'The other barcodes of this size, with spaces between.' },
    photo: { header: 'Photo', note: 'Link to the first photo. The column “Picture”, which is chosen in the panel, shows it.' },
    picture: columns.picture,
    length: { header: 'Length, cm', note: 'Length of the package from the card. Logistics and storage depend on the dimensions.' },
    width: { header: 'Width, cm', note: 'Width of the package from the card.' },
    height: { header: 'Height, cm', note: 'Height of the package from the card.' },
    weightBrutto: { header: 'Weight, kg', note: 'Weight with the package.' },
    needKiz: { header: 'Needs marking', note: '“yes” when the subject is sold only with a Chestny Znak code.' },
    kizMarked: { header: 'Has marking', note: '“yes” when the card says that the item is marked.' },
    createdAt: { header: 'Created', note: 'When the card was made, Moscow time.' },
    updatedAt: { header: 'Changed', note: 'When the card was last changed, Moscow time.' },
    imtID: { header: 'Group ID', note: 'The same for joined cards, which buyers see together.' },
    subjectID: { header: 'Subject ID', note: 'Number of the subject in WB’s list.' },
    chrtID: columns.chrtId,
  },
};
