import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { itemReturns } from '.';

export const words: WordsOf<typeof itemReturns> = {
  title: 'Returns to the seller',
  row: 'one item that WB gives back to the seller',
  columns: {
    orderDt: { header: 'Return made on', note: 'The day the return to the seller was made.' },
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    techSize: columns.techSize,
    returnStatus: { header: 'State', note: 'Where the item is now. In WB’s own words.' },
    returnType: { header: 'Kind of return', note: 'Why the item comes to you: a defect, a refusal, a removal and so on. In WB’s own words.' },
    returnReason: { header: 'Reason', note: 'What the buyer or the warehouse wrote. In WB’s own words.' },
    readyToReturnDt: { header: 'Ready since', note: 'When the item came to the pickup point, Moscow time.' },
    expiredDt: { header: 'Kept until', note: 'Until when the item waits for you at the pickup point, Moscow time.' },
    completedDt: { header: 'Handed over', note: 'When the item was given to you, Moscow time.' },
    dstOfficeAddress: { header: 'Pickup point', note: 'Address where the item waits for you.' },
    sku: columns.barcode,
    stickerId: columns.sticker,
    subjectName: columns.subject,
    brand: columns.brand,
    orderId: { header: 'Assembly task', note: 'Number of the assembly task, where the item was sold from the seller’s warehouse.' },
    srid: columns.srid,
    shkId: { header: 'WB code', note: 'Number by which WB knows the item.' },
  },
};
