import { words as campaigns } from '../../datasets/campaigns/ru';
import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import { bids, bidVerdicts, lines, verdicts } from '../ad-lines/ru';
import type { ads } from '.';

export const words: WordsOf<typeof ads> = {
  title: 'Окупаемость рекламы',
  about: 'Какая реклама окупается, какая обходится дорого и где деньги уходят без заказов: по кампаниям и товарам за 28 дней.',
  row: 'один товар в одной рекламной кампании за последние 28 дней',
  columns: {
    campaign: { header: 'Кампания', note: 'Название рекламной кампании.' },
    vendorCode: columns.supplierArticle,
    ...lines,
    limit: { header: 'Предел ДРР, %', note: 'Впишите сами, какой ДРР для вас ещё не дорого. Пусто — 20 %. Дополнение эту колонку не меняет.' },
    allOrders: { header: 'Все заказы товара, шт.', note: 'Сколько штук этого товара заказали за те же дни, с рекламой и без неё, вместе с отменёнными. С листа «Заказы».' },
    share: { header: 'Доля рекламы, %', note: 'Какую часть заказанных штук товара дала эта кампания. WB относит на рекламу и часть других заказов, поэтому бывает больше 100 %.' },
    bid: { header: 'Ставка', note: 'Ваша ставка товара в поиске, с листа «Товары в рекламе».' },
    ...bids,
    advisedBid: { header: 'Конкурентная ставка', note: 'Что WB называет конкурентной ставкой для товара. С листа «Рекомендуемые ставки».' },
    title: columns.title,
    status: { header: 'Состояние', note: 'Что с кампанией сейчас. С листа «Рекламные кампании».' },
    currency: columns.currency,
    nmId: columns.nmId,
    advertId: { header: 'Номер кампании', note: 'Номер, под которым кампания известна WB.' },
  },
  values: {
    verdict: verdicts,
    bidVerdict: bidVerdicts,
    ...(campaigns.values?.status === undefined ? {} : { status: campaigns.values.status }),
  },
};
