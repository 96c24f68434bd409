import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { dbsOrders } from '.';

export const words: WordsOf<typeof dbsOrders> = {
  title: 'Задания DBS',
  row: 'одно сборочное задание, которое к покупателю везёте вы',
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
    deliveryType: { header: 'Доставка', note: 'До покупателя, до ПВЗ или экспресс.' },
    wbStickerId: { header: 'Стикер', note: 'Номер стикера. Есть только у заказов в ПВЗ.' },
  },
  values: {
    supplierStatus: columns.supplierStatuses,
    wbStatus: columns.wbStatuses,
    cargoType: columns.cargoTypes,
    deliveryType: { dbs: 'До покупателя', dbsPickupPoint: 'До ПВЗ', edbs: 'Экспресс' },
  },
};
