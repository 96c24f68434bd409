import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { setAutoReturns } from '.';

export const words: WordsOf<typeof setAutoReturns> = {
  title: 'Edit returns',
  about: 'Where FBS goods go that buyers did not take.',
  row: 'one size of an item',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    techSize: columns.techSize,
    barcode: columns.barcode,
    type: { header: 'Now', note: 'As it was when the sheet of FBS returns was refreshed.' },
    newType: { header: 'What to set', note: 'Enter: to a warehouse, to a pick-up point or by courier. Empty leaves it.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
    chrtId: columns.chrtId,
  },
  values: {
    type: { allToWarehouse: 'To a warehouse', allToPickupPoint: 'To a pick-up point', byCourier: 'By courier', auto: 'As WB decides' },
    newType: { allToWarehouse: 'to a warehouse', allToPickupPoint: 'to a pick-up point', byCourier: 'by courier' },
  },
};
