import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { questions } from '.';

export const words: WordsOf<typeof questions> = {
  title: 'Вопросы',
  row: 'один вопрос покупателя',
  columns: {
    createdDate: { header: 'Дата вопроса', note: 'Когда покупатель задал вопрос, время московское.' },
    text: { header: 'Вопрос', note: 'Что спросил покупатель.' },
    answer: { header: 'Ваш ответ', note: 'Что вы ответили. Пусто, если ответа ещё нет.' },
    answeredAt: { header: 'Дата ответа', note: 'Когда вы ответили, время московское.' },
    state: { header: 'Состояние', note: 'Ждёт ли вопрос ответа и виден ли он на сайте.' },
    supplierArticle: columns.supplierArticle,
    nmId: columns.nmId,
    productName: columns.title,
    brandName: columns.brand,
    wasViewed: { header: 'Просмотрен', note: '«да», если вопрос уже открывали в кабинете.' },
    isWarned: { header: 'Подозрительный', note: '«да», если WB считает вопрос подозрительным.' },
    id: { header: 'Номер вопроса', note: 'Номер, под которым вопрос известен WB.' },
  },
  values: {
    state: { suppliersPortalSynch: 'Новый', wbRu: 'Отвечен, на сайте', none: 'Отклонён вами' },
  },
};
