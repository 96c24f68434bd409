import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { deductions } from '.';

export const words: WordsOf<typeof deductions> = {
  title: 'Swapped items',
  row: 'one deduction for a swapped or wrong item',
  columns: {
    dtBonus: { header: 'Deducted on', note: 'When WB kept the money back, Moscow time.' },
    bonusSumm: { header: 'Deducted', note: 'How much was kept back for this item, ₽.' },
    bonusType: { header: 'Reason', note: 'What it was kept back for. In WB’s own words.' },
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    oldVendorCode: { header: 'Expected: article', note: 'Vendor code of the item that should have come.' },
    oldSize: { header: 'Expected: size', note: 'Size of the item that should have come.' },
    oldColor: { header: 'Expected: colour', note: 'Colour of the item that should have come.' },
    newVendorCode: { header: 'Found: article', note: 'Vendor code of the item that WB really found.' },
    newSize: { header: 'Found: size', note: 'Size of the item that WB really found.' },
    newColor: { header: 'Found: colour', note: 'Colour of the item that WB really found.' },
    photoUrls: { header: 'Photos', note: 'Addresses of the photos by which WB proves the deduction, with spaces between them.' },
    oldSku: { header: 'Expected: barcode', note: 'Barcode of the item that should have come.' },
    newSku: { header: 'Found: barcode', note: 'Barcode of the item that WB really found.' },
    oldShkId: { header: 'Expected: WB code', note: 'Number by which WB knows the expected item.' },
    newShkId: { header: 'Found: WB code', note: 'Number by which WB knows the found item.' },
  },
};
