import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import { measures, period } from '../stock-turnover/ru';
import type { stockTurnoverGroups } from '.';

export const words: WordsOf<typeof stockTurnoverGroups> = {
  title: 'Оборачиваемость по группам',
  row: 'товары одного предмета, бренда и ярлыка: остаток сегодня и продажи за последние 30 дней',
  columns: {
    subjectName: columns.subject,
    brandName: columns.brand,
    tagName: { header: 'Ярлык', note: 'Ярлык, которым вы отметили товары в кабинете. Пусто, если ярлыка нет.' },
    ...measures,
    ...period,
    currency: columns.currency,
    subjectID: { header: 'ID предмета', note: 'Номер предмета в справочнике WB.' },
    tagID: { header: 'ID ярлыка', note: 'Номер ярлыка внутри WB.' },
  },
};
