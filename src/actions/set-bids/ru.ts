import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { setBids } from '.';

export const words: WordsOf<typeof setBids> = {
  title: 'Изменить ставки',
  about: 'Ставки товаров в рекламных кампаниях: впишите новые, проверьте и отправьте на WB.',
  row: 'один товар в одной кампании и одном месте показа',
  columns: {
    name: { header: 'Кампания', note: 'Название рекламной кампании.' },
    vendorCode: columns.supplierArticle,
    title: columns.title,
    nmId: columns.nmId,
    place: { header: 'Место показа', note: 'search — поиск, recommendations — рекомендации, combined — единая ставка на оба места.' },
    bid: { header: 'Ставка', note: 'Ставка, какой она была при обновлении листа «Товары в рекламе».' },
    least: { header: 'Наименьшая ставка', note: 'Ниже неё WB ставку не возьмёт, и строка не уйдёт. Берётся с листа «Минимальные ставки», если он есть.' },
    newBid: { header: 'Новая ставка', note: 'Впишите новую ставку, можно с копейками. Пусто — оставить как есть.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
    currency: columns.currency,
    campaign: { header: 'Номер кампании', note: 'Номер, под которым кампания известна WB.' },
  },
};
