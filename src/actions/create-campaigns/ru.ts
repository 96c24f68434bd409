import type { WordsOf } from '../../tables/words';
import type { createCampaigns } from '.';

export const words: WordsOf<typeof createCampaigns> = {
  title: 'Создать кампании',
  about: 'Новые рекламные кампании из строк. Деньги не тратятся, пока вы не пополните бюджет и не запустите кампанию.',
  row: 'одна новая кампания',
  columns: {
    name: { header: 'Название кампании', note: 'Впишите название, до 100 букв. Такого ещё не должно быть.' },
    articles: { header: 'Артикулы WB', note: 'Впишите до 50 артикулов WB через пробел или запятую.' },
    bidType: { header: 'Ставка', note: 'Впишите: ручная или единая. Пусто — ручная.' },
    payment: { header: 'Оплата', note: 'Впишите: за показы или за клики. Пусто — за показы.' },
    places: { header: 'Где показывать', note: 'Впишите: поиск, рекомендации или везде. Пусто — поиск. У единой ставки всегда везде.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
  },
  values: {
    bidType: { manual: 'ручная', unified: 'единая' },
    payment: { cpm: 'за показы', cpc: 'за клики' },
    places: { search: 'поиск', recommendations: 'рекомендации', both: 'везде' },
  },
};
