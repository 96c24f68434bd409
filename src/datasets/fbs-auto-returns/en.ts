import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { fbsAutoReturns } from '.';

export const words: WordsOf<typeof fbsAutoReturns> = {
  title: 'FBS auto returns',
  row: 'where one size of a product is returned to',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    techSize: columns.techSize,
    barcode: columns.barcode,
    type: { header: 'Returned to', note: 'Where WB sends goods that the buyer refused.' },
    changeable: { header: 'May be changed', note: '“yes” where you can choose it in the WB cabinet.' },
    subjectName: columns.subject,
    problem: { header: 'Why unknown', note: 'What WB answered where it did not tell.' },
    chrtId: columns.chrtId,
  },
  values: {
    type: { auto: 'WB decides', byWarehouse: 'WB’s warehouse', byPickupPoint: 'Pick-up point', byCourier: 'To you by courier' },
  },
};
