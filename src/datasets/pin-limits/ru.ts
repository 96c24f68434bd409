import type { WordsOf } from '../../tables/words';
import type { pinLimits } from '.';

export const words: WordsOf<typeof pinLimits> = {
  title: 'Лимиты закреплений',
  row: 'сколько отзывов можно закрепить за счёт подписки или опции',
  columns: {
    source: { header: 'За счёт чего', note: 'Что даёт вам право закреплять отзывы.' },
    totalLimit: { header: 'Всего', note: 'Сколько отзывов можно закрепить всего.' },
    used: { header: 'Закреплено', note: 'Сколько отзывов закреплено сейчас.' },
    remaining: { header: 'Осталось', note: 'Сколько отзывов ещё можно закрепить.' },
    perUnitLimit: { header: 'На карточку', note: 'Сколько отзывов можно закрепить в одной карточке или в объединённых.' },
    unlimited: { header: 'Без ограничений', note: '«да», если закреплять можно сколько угодно.' },
    kind: { header: 'Код', note: 'Как WB называет это право.' },
  },
  values: {
    source: { subscription: 'Подписка', tariff: 'Тарифная опция' },
  },
};
