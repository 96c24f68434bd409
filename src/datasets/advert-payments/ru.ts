import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { advertPayments } from '.';

export const words: WordsOf<typeof advertPayments> = {
  title: 'Пополнения рекламы',
  row: 'одно пополнение счёта рекламы',
  columns: {
    date: { header: 'Когда', note: 'Когда пополнили, время московское.' },
    sum: { header: 'Сумма', note: 'На сколько пополнили.' },
    type: { header: 'Откуда', note: 'Чем пополнили.' },
    statusId: { header: 'Состояние', note: 'Прошло ли пополнение.' },
    cardStatus: { header: 'Оплата картой', note: 'Что ответил банк, если платили картой.' },
    currency: columns.currency,
    id: { header: 'Номер платежа', note: 'Номер, под которым платёж известен WB.' },
  },
  values: {
    type: { 0: 'Счёт', 1: 'Баланс', 3: 'Карта' },
    statusId: { 0: 'Ошибка', 1: 'Зачислено' },
    cardStatus: { success: 'Оплачено', succeeded: 'Оплата прошла', fail: 'Отказ', pending: 'Ждём банк', unknown: 'Неизвестно' },
  },
};
