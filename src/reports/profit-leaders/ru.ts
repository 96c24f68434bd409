import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { profitLeaders } from '.';

export const words: WordsOf<typeof profitLeaders> = {
  title: 'Лучшие и худшие товары',
  about: 'Какие десять товаров принесли больше всего прибыли за последний месяц и какие десять меньше всего, с графиком.',
  row: 'один товар среди лучших или худших по прибыли',
  columns: {
    side: { header: 'Где стоит', note: 'Среди лучших или среди худших по прибыли. Товар стоит только в одном из списков.' },
    place: { header: 'Место', note: 'Первое место у самой большой прибыли, а среди худших — у самой маленькой.' },
    vendorCode: columns.supplierArticle,
    title: columns.title,
    profit: { header: 'Прибыль', note: 'С листа «Прибыль» за последний месяц. Товаров, у которых себестоимость не вписана, здесь нет.' },
    margin: { header: 'Маржа', note: 'Прибыль / выручка. В ячейке доля: 18 % — это 0,18.' },
    pieces: { header: 'Продано, шт.', note: 'Проданные штуки минус возвраты, с листа «Прибыль».' },
    revenue: { header: 'Выручка', note: 'С листа «Прибыль». Это не сумма, которую переведёт WB.' },
    month: { header: 'Месяц', note: 'Последний месяц листа «Прибыль»; он может ещё идти.' },
    nmId: columns.nmId,
    currency: { header: 'Валюта', note: 'Валюта сумм строки. У каждой валюты свои списки.' },
    line: { header: 'Код строки', note: 'Служебное: по нему строка находится.' },
  },
  charts: { profitLeaders: 'Прибыль лучших и худших товаров, ₽' },
  values: { side: { best: 'лучший', worst: 'худший' } },
};
