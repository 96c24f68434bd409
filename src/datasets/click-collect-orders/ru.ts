import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { clickCollectOrders } from '.';

export const words: WordsOf<typeof clickCollectOrders> = {
  title: 'Задания самовывоза',
  row: 'одно сборочное задание, за которым покупатель приходит сам',
  columns: {
    ...columns.assembly,
    isB2b: columns.isB2b,
    labels: columns.labels,
    convertedFinalPrice: columns.convertedFinalPrice,
    convertedOriginalPrice: columns.convertedOriginalPrice,
    convertedOriginalFinalPrice: columns.convertedOriginalFinalPrice,
    payMode: { header: 'Оплата', note: 'Заказ оплачен заранее или оплачивается при получении.' },
    orderCode: { header: 'Номер для покупателя', note: 'Номер, который называет покупатель.' },
    warehouseAddress: { header: 'Адрес выдачи', note: 'Где покупатель забирает заказ.' },
  },
  values: {
    supplierStatus: columns.supplierStatuses,
    wbStatus: columns.wbStatuses,
    cargoType: columns.cargoTypes,
    payMode: { prepaid: 'Оплачен', postpaid: 'При получении', unknown: 'Неизвестно' },
  },
};
