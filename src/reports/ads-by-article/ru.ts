import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import { burned, lines, verdicts } from '../ad-lines/ru';
import type { adsByArticle } from '.';

export const words: WordsOf<typeof adsByArticle> = {
  title: 'Реклама по товарам',
  about: 'Во что обошлась реклама каждого товара за 28 дней во всех кампаниях и окупилась ли она.',
  row: 'один товар во всех рекламных кампаниях за последние 28 дней',
  columns: {
    vendorCode: columns.supplierArticle,
    title: columns.title,
    ...lines,
    burned,
    allOrders: { header: 'Все заказы товара, шт.', note: 'Сколько штук этого товара заказали за те же дни, с рекламой и без неё, вместе с отменёнными. С листа «Заказы».' },
    share: { header: 'Доля рекламы, %', note: 'Какую часть заказанных штук товара дала реклама. WB относит на неё и часть других заказов, поэтому бывает больше 100 %.' },
    campaigns: { header: 'Кампаний', note: 'В скольких кампаниях товар показывали за эти дни.' },
    currency: columns.currency,
    nmId: columns.nmId,
  },
  values: { verdict: verdicts },
};
