import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { fbsOrders } from '.';

export const words: WordsOf<typeof fbsOrders> = {
  title: 'Сборочные задания FBS',
  row: 'одно сборочное задание: одна штука, которую вы собираете сами',
  columns: {
    createdAt: { header: 'Создано', note: 'Когда появилось сборочное задание, время московское.' },
    supplierStatus: { header: 'Статус', note: 'На каком шаге задание у вас: новое, на сборке, в доставке или отменено.' },
    wbStatus: { header: 'Статус WB', note: 'Что с заказом у Wildberries: в работе, отсортирован, на ПВЗ, выкуплен, отменён. Обновляется для заданий последних 90 дней.' },
    article: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    techSize: columns.techSize,
    barcode: columns.barcode,
    convertedPrice: columns.convertedPrice,
    warehouseName: columns.sellerWarehouse,
    offices: { header: 'Куда везти', note: 'Склады WB или ПВЗ, куда нужно привезти товар.' },
    supplyId: columns.fbsSupplyId,
    isZeroOrder: columns.isZeroOrder,
    isCancellable: { header: 'Можно отменить', note: '«да», если задание ещё можно отменить.' },
    currency: columns.currency,
    price: columns.salePrice,
    saleCurrency: columns.saleCurrency,
    scanPrice: { header: 'Цена приёмки', note: '₽. Сколько стоила приёмка заказа. Пусто, пока WB заказ не принял.' },
    cargoType: columns.cargoType,
    crossBorderType: { header: 'Трансграничный', note: 'Едет ли заказ в другую страну.' },
    isB2B: columns.isB2b,
    colorCode: columns.colorCode,
    comment: columns.buyerComment,
    rid: columns.srid,
    id: columns.assemblyId,
    orderUid: columns.orderUid,
    chrtId: columns.chrtId,
    warehouseId: columns.sellerWarehouseId,
  },
  values: {
    supplierStatus: columns.supplierStatuses,
    wbStatus: columns.wbStatuses,
    cargoType: columns.cargoTypes,
    crossBorderType: { 0: 'Нет', 1: 'Да' },
  },
};
