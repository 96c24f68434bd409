import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { stocks } from '.';

export const words: WordsOf<typeof stocks> = {
  title: 'Остатки',
  row: 'один размер товара на одном складе WB. Закончившийся остаётся с нулём',
  columns: {
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    techSize: columns.techSize,
    barcode: columns.barcode,
    warehouseName: {
      header: 'Склад',
      note: 'Склад WB, где лежит товар. Почти все склады в России WB показывает одной строкой; пусто, если товара нет ни на одном.',
    },
    quantity: { header: 'Доступно', note: 'Шт., которые можно было заказать при последнем обновлении. Строка остаётся с нулём, когда товар закончился.' },
    inWayToClient: columns.inWayToClient,
    inWayFromClient: columns.inWayFromClient,
    brand: columns.brand,
    subjectName: columns.subject,
    chrtId: columns.chrtId,
  },
};
