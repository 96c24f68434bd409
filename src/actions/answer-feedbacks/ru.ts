import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { answerFeedbacks } from '.';

export const words: WordsOf<typeof answerFeedbacks> = {
  title: 'Ответить на отзывы',
  about: 'Отзывы без ответа: впишите ответ рядом с отзывом, проверьте и отправьте. Вернуть ответ нельзя.',
  row: 'один отзыв, на который ещё нет ответа',
  columns: {
    createdDate: { header: 'Дата отзыва', note: 'Когда покупатель оставил отзыв.' },
    productValuation: { header: 'Оценка', note: 'Сколько звёзд поставил покупатель: от 1 до 5.' },
    text: { header: 'Отзыв', note: 'Что написал покупатель.' },
    pros: { header: 'Достоинства', note: 'Что покупателю понравилось.' },
    cons: { header: 'Недостатки', note: 'Что покупателю не понравилось.' },
    newAnswer: { header: 'Ваш ответ', note: 'Впишите ответ, от 2 до 5000 букв. Он уйдёт дословно. Пусто — не отвечать.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
    supplierArticle: columns.supplierArticle,
    productName: columns.title,
    nmId: columns.nmId,
    id: { header: 'Номер отзыва', note: 'Номер, под которым отзыв известен WB.' },
  },
};
