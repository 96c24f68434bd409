import type { WordsOf } from '../../tables/words';
import type { placeCampaigns } from '.';

export const words: WordsOf<typeof placeCampaigns> = {
  title: 'Места показа',
  about: 'Где показывать товары кампании: в поиске, в рекомендациях или везде. Только кампании с ручной ставкой и оплатой за показы.',
  row: 'одна рекламная кампания',
  columns: {
    name: { header: 'Кампания', note: 'Название рекламной кампании.' },
    places: { header: 'Сейчас', note: 'Где кампания показывает товары, как было при обновлении листа «Товары в рекламе».' },
    newPlaces: { header: 'Где показывать', note: 'Впишите: поиск, рекомендации или везде. Пусто — оставить как есть.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
    campaign: { header: 'Номер кампании', note: 'Номер, под которым кампания известна WB.' },
  },
  values: {
    places: { search: 'Поиск', recommendations: 'Рекомендации', both: 'Поиск и рекомендации' },
    newPlaces: { search: 'поиск', recommendations: 'рекомендации', both: 'везде' },
  },
};
