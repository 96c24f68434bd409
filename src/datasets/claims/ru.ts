import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { claims } from '.';

export const words: WordsOf<typeof claims> = {
  title: 'Заявки на возврат',
  row: 'одна заявка покупателя на возврат',
  columns: {
    dt: { header: 'Дата заявки', note: 'Когда покупатель оформил заявку, время московское. WB показывает последние 14 дней, прежние строки остаются на листе.' },
    vendorCode: columns.supplierArticle,
    nm_id: columns.nmId,
    imt_name: columns.title,
    status: { header: 'Решение', note: 'Что решено по заявке.' },
    status_ex: { header: 'Что с товаром', note: 'Где останется или куда поедет товар.' },
    price: { header: 'Цена', note: 'Сколько заплатил покупатель, с учётом всех скидок.' },
    dt_update: { header: 'Рассмотрена', note: 'Когда заявку рассмотрели. У новой — когда её оформили. Время московское.' },
    order_dt: { header: 'Дата заказа', note: 'Когда покупатель заказал товар.' },
    srid: columns.srid,
    delivery_dt: { header: 'Получен', note: 'Когда покупатель получил заказ.' },
    user_comment: { header: 'Комментарий покупателя', note: 'Что написал покупатель. Увидит каждый, кому открыта таблица.' },
    wb_comment: { header: 'Ответ покупателю', note: 'Что ответили покупателю.' },
    photos: { header: 'Фото, шт.', note: 'Сколько фотографий в заявке.' },
    claim_type: { header: 'Откуда заявка', note: 'Где покупатель её оформил.' },
    currency_code: columns.currency,
    id: { header: 'Номер заявки', note: 'Номер, под которым заявка известна WB.' },
  },
  values: {
    status: { 0: 'На рассмотрении', 1: 'Отказ', 2: 'Одобрена' },
    status_ex: { 0: 'Ждёт решения', 1: 'У покупателя, отказ', 2: 'Сдаёт на WB, в утиль', 5: 'У покупателя, одобрено', 8: 'В продажу после проверки', 10: 'Едет к вам' },
    claim_type: { 1: 'Портал', 3: 'Чат' },
  },
};
