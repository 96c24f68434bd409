import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { pinFeedbacks } from '.';

export const words: WordsOf<typeof pinFeedbacks> = {
  title: 'Закрепить отзывы',
  about: 'Хорошие отзывы первыми в карточке: по подписке «Джем» или тарифной опции. Открепить и закрепить снова можно.',
  row: 'один отзыв на 4–5 звёзд или уже закреплённый',
  columns: {
    createdDate: { header: 'Дата отзыва', note: 'Когда покупатель оставил отзыв.' },
    productValuation: { header: 'Оценка', note: 'Сколько звёзд поставил покупатель: от 1 до 5.' },
    text: { header: 'Отзыв', note: 'Что написал покупатель.' },
    pinOn: { header: 'Сейчас', note: 'Закреплён ли отзыв и где, как было при обновлении листа «Закреплённые отзывы».' },
    newPinOn: { header: 'Что сделать', note: 'Впишите: в карточке, во всех вариантах или открепить. Пусто — оставить.' },
    pinMethod: { header: 'За счёт чего', note: 'Чтобы закрепить, впишите: подписка или опция. Сколько мест осталось, видно на листе «Лимиты закрепления».' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
    supplierArticle: columns.supplierArticle,
    productName: columns.title,
    nmId: columns.nmId,
    id: { header: 'Номер отзыва', note: 'Номер, под которым отзыв известен WB.' },
  },
  values: {
    pinOn: { nm: 'В карточке', imt: 'Во всех вариантах', no: 'Не закреплён' },
    newPinOn: { nm: 'в карточке', imt: 'во всех вариантах', no: 'открепить' },
    pinMethod: { subscription: 'подписка', tariff: 'опция' },
  },
};
