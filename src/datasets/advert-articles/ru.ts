import * as columns from '../../tables/ru';
import { words as campaigns } from '../campaigns/ru';
import type { WordsOf } from '../../tables/words';
import type { advertArticles } from '.';

export const words: WordsOf<typeof advertArticles> = {
  title: 'Товары в рекламе',
  row: 'один товар в одной кампании, которая идёт или может идти',
  columns: {
    name: campaigns.columns.name,
    status: { header: 'Кампания сейчас', note: 'Что с кампанией. Пусто, если кампания завершена или товара в ней больше нет.' },
    nm_id: columns.nmId,
    vendorCode: columns.supplierArticle,
    title: columns.title,
    searchBid: { header: 'Ставка в поиске', note: 'Ваша ставка в поиске. Если платите за показы, это цена 1000 показов, если за клики — цена клика.' },
    recommendationsBid: { header: 'Ставка в рекомендациях', note: 'Ваша ставка на полках рекомендаций, считается так же.' },
    payment_type: campaigns.columns.payment_type,
    bid_type: campaigns.columns.bid_type,
    search: campaigns.columns.search,
    recommendations: campaigns.columns.recommendations,
    subject: columns.subject,
    currency: columns.currency,
    id: campaigns.columns.id,
    place: { header: 'Товар в кампании', note: 'Служебная колонка: по ней запрашиваются ставки, бюджеты и поисковые кластеры. Не меняйте её.' },
  },
  values: { ...campaigns.values, status: { 4: 'Готова к запуску', 9: 'Активна', 11: 'На паузе' } },
};
