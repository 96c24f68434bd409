import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import { metrics } from '../search-articles/ru';
import type { searchTexts } from '.';

export const words: WordsOf<typeof searchTexts> = {
  title: 'Поисковые запросы',
  row: 'один поисковый запрос одного товара за последние 7 дней',
  columns: {
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    text: { header: 'Запрос', note: 'Что покупатели искали. WB отдаёт до 30 запросов товара, по которым больше всего заказов.' },
    frequency: { header: 'Частота', note: 'Сколько раз на WB искали по этому запросу за эти дни.' },
    ...metrics,
    medianPosition: { header: 'Медианная позиция', note: 'Половину раз товар стоял выше этого места, половину — ниже.' },
    weekFrequency: { header: 'Частота за неделю', note: 'Сколько раз на WB искали по этому запросу за неделю.' },
    name: columns.title,
    brandName: columns.brand,
    subjectName: columns.subject,
    start: { header: 'С', note: 'Первый день, за который посчитана строка.' },
    end: { header: 'По', note: 'Последний день, за который посчитана строка. Если он старый, запрос больше не в числе лучших.' },
  },
};
