import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { sellerStocks } from '.';

export const words: WordsOf<typeof sellerStocks> = {
  title: 'Остатки FBS',
  row: 'один размер товара на одном вашем складе',
  columns: {
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    techSize: columns.techSize,
    barcode: columns.barcode,
    warehouseName: { header: 'Ваш склад', note: 'Склад продавца, как вы назвали его в кабинете WB.' },
    quantity: { header: 'Количество', note: 'Шт., которые вы выставили на продажу с этого склада.' },
    regionName: { header: 'Регион склада', note: 'Откуда WB считает доставку с этого склада.' },
    brand: columns.brand,
    subjectName: columns.subject,
    warehouseId: { header: 'ID склада', note: 'Номер вашего склада внутри WB.' },
    chrtId: columns.chrtId,
  },
};
