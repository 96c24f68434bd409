import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { prices } from '.';

export const words: WordsOf<typeof prices> = {
  title: 'Цены',
  row: 'цена одного размера товара',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    picture: columns.picture,
    techSizeName: columns.techSize,
    barcode: columns.barcode,
    price: { header: 'Цена', note: 'Цена до скидок. Пусто, если WB больше не показывает цену этого размера.' },
    discount: { header: 'Скидка, %', note: 'Ваша скидка. В ячейке доля: 18 % — это 0,18.' },
    discountedPrice: { header: 'Цена со скидкой', note: 'Цена после вашей скидки. Скидку WB (СПП) она не учитывает.' },
    clubDiscount: { header: 'Скидка WB Клуба, %', note: 'Ваша дополнительная скидка для участников WB Клуба.' },
    clubDiscountedPrice: { header: 'Цена WB Клуба', note: 'Цена для участников WB Клуба.' },
    currencyIsoCode4217: columns.currency,
    editableSizePrice: { header: 'Цены по размерам', note: '«да», если у размеров этого товара могут быть разные цены.' },
    sizeID: columns.chrtId,
  },
};
