import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import { metrics } from '../search-articles/ru';
import type { searchGroups } from '.';

export const words: WordsOf<typeof searchGroups> = {
  title: 'Поиск по группам',
  row: 'товары одного предмета, бренда и ярлыка в поиске за последние 7 дней',
  columns: {
    subjectName: columns.subject,
    brandName: columns.brand,
    tagName: { header: 'Ярлык', note: 'Ярлык, которым вы отметили товары в кабинете. Пусто, если ярлыка нет.' },
    ...metrics,
    start: { header: 'С', note: 'Первый день, за который посчитана строка.' },
    end: { header: 'По', note: 'Последний день, за который посчитана строка. Если он старый, WB больше не показывает эту группу.' },
    subjectId: { header: 'ID предмета', note: 'Номер предмета в справочнике WB.' },
    tagId: { header: 'ID ярлыка', note: 'Номер ярлыка внутри WB.' },
  },
};
