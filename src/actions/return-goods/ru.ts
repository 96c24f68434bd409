import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { returnGoods } from '.';

export const words: WordsOf<typeof returnGoods> = {
  title: 'Вернуть товар по отзыву',
  about: 'Попросить товар назад у покупателя, который поставил 1–3 звезды. WB разрешает это не по каждому отзыву, и отменить нельзя.',
  row: 'один отзыв на 1–3 звезды',
  columns: {
    createdDate: { header: 'Дата отзыва', note: 'Когда покупатель оставил отзыв.' },
    productValuation: { header: 'Оценка', note: 'Сколько звёзд поставил покупатель: от 1 до 5.' },
    text: { header: 'Отзыв', note: 'Что написал покупатель.' },
    cons: { header: 'Недостатки', note: 'Что покупателю не понравилось.' },
    wanted: { header: 'Что сделать', note: 'Впишите «запросить возврат». Пусто — ничего. Можно ли это по отзыву, скажет проверка.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
    state: { header: 'Возврат', note: 'Это WB скажет при проверке.' },
    supplierArticle: columns.supplierArticle,
    productName: columns.title,
    nmId: columns.nmId,
    id: { header: 'Номер отзыва', note: 'Номер, под которым отзыв известен WB.' },
  },
  values: { state: { able: 'можно запросить', asked: 'запрошен', none: 'WB не разрешает' }, wanted: { asked: 'запросить возврат' } },
};
