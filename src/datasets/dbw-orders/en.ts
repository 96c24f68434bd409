import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { dbwOrders } from '.';

export const words: WordsOf<typeof dbwOrders> = {
  title: 'DBW orders',
  row: 'one assembly order that a courier of WB brings to the buyer',
  columns: {
    ...columns.assembly,
    isB2b: columns.isB2b,
    labels: columns.labels,
    dDate: columns.dDate,
    dTime: columns.dTime,
    colorCode: columns.colorCode,
    comment: columns.buyerComment,
    groupId: columns.groupId,
    orderUid: columns.orderUid,
  },
  values: {
    supplierStatus: columns.supplierStatuses,
    wbStatus: columns.wbStatuses,
    cargoType: columns.cargoTypes,
  },
};
