import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { editAnswers } from '.';

export const words: WordsOf<typeof editAnswers> = {
  title: 'Исправить ответы',
  about: 'Ответы на отзывы, которые уже отправлены: WB даёт изменить каждый один раз за 60 дней. Видно, прошёл ли ответ проверку.',
  row: 'один отзыв с вашим ответом',
  columns: {
    createdDate: { header: 'Дата отзыва', note: 'Когда покупатель оставил отзыв.' },
    productValuation: { header: 'Оценка', note: 'Сколько звёзд поставил покупатель: от 1 до 5.' },
    text: { header: 'Отзыв', note: 'Что написал покупатель.' },
    answer: { header: 'Ответ сейчас', note: 'Ваш ответ, каким он был при обновлении листа «Отзывы».' },
    answerState: { header: 'Проверка WB', note: 'Что стало с ответом после проверки WB.' },
    newAnswer: { header: 'Новый ответ', note: 'Впишите новый текст, от 2 до 5000 букв. Изменить ответ можно один раз. Пусто — оставить как есть.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
    editable: { header: 'Можно менять', note: 'Даёт ли WB ещё изменить ответ: спросим при проверке.' },
    supplierArticle: columns.supplierArticle,
    productName: columns.title,
    nmId: columns.nmId,
    id: { header: 'Номер отзыва', note: 'Номер, под которым отзыв известен WB.' },
  },
  values: {
    answerState: { none: 'новый', wbRu: 'опубликован', reviewRequired: 'на проверке', rejected: 'отклонён' },
    editable: { yes: 'да', no: 'нет' },
  },
};
