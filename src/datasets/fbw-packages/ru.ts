import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { fbwPackages } from '.';

export const words: WordsOf<typeof fbwPackages> = {
  title: 'Упаковки поставок FBW',
  row: 'один баркод в одной упаковке поставки',
  columns: {
    supplyDate: columns.supplyDate,
    supplyID: columns.fbwSupply,
    warehouseName: columns.supplyWarehouse,
    packageCode: { header: 'Упаковка', note: 'Штрихкод короба или палеты.' },
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    techSize: columns.techSize,
    quantity: { header: 'Количество', note: 'Шт. этого баркода в упаковке.' },
    packageQuantity: { header: 'Всего в упаковке', note: 'Шт. всех товаров в упаковке. Складывать по строкам нельзя.' },
    barcode: columns.barcode,
  },
};
