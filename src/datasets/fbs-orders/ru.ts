import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { fbsOrders } from '.';

export const words: WordsOf<typeof fbsOrders> = {
  title: 'Сборочные задания FBS',
  row: 'одно сборочное задание: одна штука, которую вы собираете сами',
  columns: {
    ...columns.assembly,
    offices: { header: 'Куда везти', note: 'Склады WB или ПВЗ, куда нужно привезти товар.' },
    supplyId: columns.fbsSupplyId,
    isCancellable: { header: 'Можно отменить', note: '«да», если задание ещё можно отменить.' },
    scanPrice: { header: 'Цена приёмки', note: '₽. Сколько стоила приёмка заказа. Пусто, пока WB заказ не принял.' },
    crossBorderType: { header: 'Трансграничный', note: 'Едет ли заказ в другую страну.' },
    isB2B: columns.isB2b,
    colorCode: columns.colorCode,
    comment: columns.buyerComment,
    orderUid: columns.orderUid,
  },
  values: {
    supplierStatus: columns.supplierStatuses,
    wbStatus: columns.wbStatuses,
    cargoType: columns.cargoTypes,
    crossBorderType: { 0: 'Нет', 1: 'Да' },
  },
};
