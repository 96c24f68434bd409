import type { WordsOf } from '../../tables/words';
import type { sellerRating } from '.';

export const words: WordsOf<typeof sellerRating> = {
  title: 'Рейтинг продавца',
  row: 'рейтинг магазина за один день',
  columns: {
    day: { header: 'День', note: 'В какой день рейтинг был таким.' },
    valuation: { header: 'Рейтинг', note: 'Рейтинг продавца на Wildberries, до 5.' },
    feedbackCount: { header: 'Отзывов', note: 'По скольким отзывам он посчитан.' },
  },
};
