import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { fbwSupplyGoods } from '.';

export const words: WordsOf<typeof fbwSupplyGoods> = {
  title: 'Товары в поставках FBW',
  row: 'один баркод в одной поставке на склад WB',
  columns: {
    supplyDate: columns.supplyDate,
    supplyID: columns.fbwSupply,
    warehouseName: columns.supplyWarehouse,
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    techSize: columns.techSize,
    quantity: { header: 'Указано', note: 'Шт., которые вы указали в поставке.' },
    acceptedQuantity: columns.acceptedQuantity,
    readyForSaleQuantity: columns.readyForSaleQuantity,
    unloadingQuantity: columns.unloadingQuantity,
    color: { header: 'Цвет', note: 'Цвет из карточки товара.' },
    supplierBoxAmount: { header: 'В упаковке', note: 'Шт. в упаковке, как вы указали.' },
    needKiz: { header: 'Нужна маркировка', note: '«да», если товару нужен код «Честного знака».' },
    tnved: { header: 'ТН ВЭД', note: 'Код ТН ВЭД. Если нужна маркировка, а кода нет, заполните его в карточке.' },
    barcode: columns.barcode,
  },
};
