import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { promotionGoods } from '.';

export const words: WordsOf<typeof promotionGoods> = {
  title: 'Товары для акций',
  row: 'один товар, подходящий для акции',
  columns: {
    promotion: { header: 'Акция', note: 'Название акции. Берётся с листа «Календарь акций».' },
    nmId: columns.nmId,
    vendorCode: columns.supplierArticle,
    title: columns.title,
    inAction: { header: 'Участвует', note: '«да», если товар уже участвует в акции.' },
    price: { header: 'Цена сейчас', note: 'Цена товара до скидки.' },
    discount: { header: 'Скидка сейчас', note: 'Ваша скидка. В ячейке доля: 18 % — это 0,18.' },
    planPrice: { header: 'Цена в акции', note: 'Цена, которая будет во время акции.' },
    planDiscount: { header: 'Скидка для акции', note: 'Какую скидку WB советует, чтобы участвовать.' },
    currencyCode: columns.currency,
    promotionId: { header: 'Номер акции', note: 'Номер, под которым акция известна WB.' },
  },
};
