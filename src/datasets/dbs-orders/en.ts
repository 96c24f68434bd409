import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { dbsOrders } from '.';

export const words: WordsOf<typeof dbsOrders> = {
  title: 'DBS orders',
  row: 'one assembly order that you bring to the buyer yourself',
  columns: {
    ...columns.assembly,
    isB2b: columns.isB2b,
    labels: columns.labels,
    convertedFinalPrice: columns.convertedFinalPrice,
    convertedOriginalPrice: columns.convertedOriginalPrice,
    convertedOriginalFinalPrice: columns.convertedOriginalFinalPrice,
    dDate: columns.dDate,
    dTime: columns.dTime,
    colorCode: columns.colorCode,
    comment: columns.buyerComment,
    groupId: columns.groupId,
    orderUid: columns.orderUid,
    deliveryType: { header: 'Delivery', note: 'To the buyer, to a pick-up point, or express.' },
    wbStickerId: { header: 'Sticker', note: 'Number of the sticker, of orders to pick-up points only.' },
  },
  values: {
    supplierStatus: columns.supplierStatuses,
    wbStatus: columns.wbStatuses,
    cargoType: columns.cargoTypes,
    deliveryType: { dbs: 'To the buyer', dbsPickupPoint: 'To a pick-up point', edbs: 'Express' },
  },
};
