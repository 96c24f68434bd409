import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { fbsStocks } from '.';

export const words: WordsOf<typeof fbsStocks> = {
  title: 'Остатки по моим складам',
  row: 'один размер товара на одном вашем складе',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    techSize: columns.techSize,
    barcode: columns.barcode,
    warehouseName: { header: 'Ваш склад', note: 'Склад продавца, как вы назвали его в кабинете WB.' },
    amount: { header: 'Количество', note: 'Шт., которые вы выставили на продажу с этого склада. Строка остаётся с нулём, когда товар закончился.' },
    brand: columns.brand,
    subjectName: columns.subject,
    warehouseId: columns.sellerWarehouseId,
    chrtId: columns.chrtId,
  },
};
