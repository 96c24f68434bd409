import type { WordsOf } from '../../tables/words';
import type { cardLimits } from '.';

export const words: WordsOf<typeof cardLimits> = {
  title: 'Лимиты карточек',
  row: 'сколько карточек можно было создать в этот день',
  columns: {
    date: { header: 'День', note: 'Когда посмотрели, день по московскому времени.' },
    freeLimits: { header: 'Бесплатные лимиты', note: 'Сколько карточек WB даёт создать бесплатно.' },
    paidLimits: { header: 'Платные лимиты', note: 'Сколько карточек вы оплатили сверх бесплатных.' },
  },
};
