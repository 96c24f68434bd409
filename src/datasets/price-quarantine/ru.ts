import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { priceQuarantine } from '.';

export const words: WordsOf<typeof priceQuarantine> = {
  title: 'Карантин цен',
  row: 'товар, новую цену которого WB придержал',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    oldPrice: { header: 'Цена сейчас', note: 'Цена до скидки, по которой товар продаётся.' },
    oldDiscount: { header: 'Скидка сейчас, %', note: 'Ваша скидка сейчас. В ячейке доля: 18 % — это 0,18.' },
    newPrice: { header: 'Новая цена', note: 'Цена до скидки, которую вы хотели поставить.' },
    newDiscount: { header: 'Новая скидка, %', note: 'Скидка, которую вы хотели поставить.' },
    priceDiff: { header: 'Разница', note: 'Насколько новая цена со скидкой отличается от нынешней. 0 — товар больше не в карантине.' },
    currencyIsoCode4217: columns.currency,
  },
};
