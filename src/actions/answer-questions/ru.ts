import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { answerQuestions } from '.';

export const words: WordsOf<typeof answerQuestions> = {
  title: 'Ответить на вопросы',
  about: 'Вопросы без ответа: впишите ответ, отклоните с объяснением или отметьте просмотренным. Вернуть нельзя.',
  row: 'один вопрос, на который ещё нет ответа',
  columns: {
    createdDate: { header: 'Дата вопроса', note: 'Когда покупатель спросил.' },
    text: { header: 'Вопрос', note: 'Что спросил покупатель.' },
    state: { header: 'Сейчас', note: 'Просмотрен ли вопрос.' },
    newAnswer: { header: 'Ваш ответ', note: 'Впишите ответ, от 2 до 5000 букв. Он уйдёт дословно и пройдёт проверку WB. Пусто — не отвечать.' },
    newState: { header: 'Что сделать', note: 'Пусто — ответить, если вписан ответ. Впишите «отклонить» (и объяснение в «Ваш ответ») или «просмотрен».' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
    supplierArticle: columns.supplierArticle,
    productName: columns.title,
    nmId: columns.nmId,
    id: { header: 'Номер вопроса', note: 'Номер, под которым вопрос известен WB.' },
  },
  values: { state: { new: 'новый', viewed: 'просмотрен' }, newState: { none: 'отклонить', viewed: 'просмотрен', wbRu: 'ответить' } },
};
