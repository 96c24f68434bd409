import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { feedbacks } from '.';

export const words: WordsOf<typeof feedbacks> = {
  title: 'Отзывы',
  row: 'один отзыв покупателя',
  columns: {
    createdDate: { header: 'Дата отзыва', note: 'Когда покупатель оставил отзыв, время московское.' },
    productValuation: { header: 'Оценка', note: 'Сколько звёзд поставил покупатель: от 1 до 5.' },
    text: { header: 'Отзыв', note: 'Что написал покупатель. Пусто, если он только поставил оценку.' },
    pros: { header: 'Достоинства', note: 'Что покупателю понравилось.' },
    cons: { header: 'Недостатки', note: 'Что покупателю не понравилось.' },
    answer: { header: 'Ваш ответ', note: 'Что вы ответили. Пусто, если ответа ещё нет.' },
    answerState: { header: 'Состояние ответа', note: 'Виден ли ответ на сайте, проверяется он или отклонён.' },
    state: { header: 'Состояние', note: 'Ждёт ли отзыв вашего ответа. Отзыв из одной оценки WB сразу считает обработанным.' },
    supplierArticle: columns.supplierArticle,
    nmId: columns.nmId,
    productName: columns.title,
    size: columns.techSize,
    orderStatus: { header: 'Что с заказом', note: 'Выкупил покупатель товар, отказался или вернул.' },
    matchingSize: { header: 'Соответствие размеру', note: 'Подошёл ли размер. Пусто у товаров без размеров.' },
    bables: { header: 'Теги', note: 'Что покупатель отметил в отзыве, через запятую.' },
    photos: { header: 'Фото, шт.', note: 'Сколько фотографий в отзыве.' },
    userName: { header: 'Покупатель', note: 'Имя, под которым оставлен отзыв.' },
    lastOrderCreatedAt: { header: 'Дата заказа', note: 'Когда покупатель заказал этот товар, время московское.' },
    wasViewed: { header: 'Просмотрен', note: '«да», если отзыв уже открывали в кабинете.' },
    subjectName: columns.subject,
    brandName: columns.brand,
    id: { header: 'Номер отзыва', note: 'Номер, под которым отзыв известен WB.' },
  },
  values: {
    answerState: { none: 'Новый', wbRu: 'На сайте', reviewRequired: 'Проверяется', rejected: 'Отклонён' },
    state: { none: 'Ждёт ответа', wbRu: 'Обработан' },
    orderStatus: { buyout: 'Выкуп', rejected: 'Отказ', returned: 'Возврат', notSpecified: 'Не указано' },
    matchingSize: { ok: 'В размер', smaller: 'Маломерит', bigger: 'Большемерит' },
  },
};
