import type { WordsOf } from '../../tables/words';
import type { jamSubscription } from '.';

export const words: WordsOf<typeof jamSubscription> = {
  title: 'Подписка Джем',
  row: 'подписка «Джем» магазина',
  columns: {
    state: { header: 'Состояние', note: 'Действует ли подписка.' },
    level: { header: 'Уровень', note: 'Какая подписка подключена.' },
    since: { header: 'Впервые', note: 'Когда подписку подключили впервые, время московское.' },
    till: { header: 'Оплачена по', note: 'Когда закончится оплаченное время, московское.' },
    activationSource: { header: 'Где подключена', note: 'Через что вы подключили подписку.' },
  },
  values: {
    state: { active: 'Действует', inactive: 'Закончилась' },
    level: { standard: 'Стандарт', advanced: 'Продвинутый', premium: 'Премиум' },
    activationSource: { jam: 'Подписка «Джем»', constructor: 'Конструктор тарифов' },
  },
};
