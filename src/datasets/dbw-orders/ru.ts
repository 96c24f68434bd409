import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { dbwOrders } from '.';

export const words: WordsOf<typeof dbwOrders> = {
  title: 'Задания DBW',
  row: 'одно сборочное задание, которое к покупателю везёт курьер WB',
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
