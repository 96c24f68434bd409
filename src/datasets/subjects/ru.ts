import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { subjects } from '.';

export const words: WordsOf<typeof subjects> = {
  title: 'Предметы',
  row: 'один предмет из справочника WB',
  columns: {
    subjectName: columns.subject,
    parentName: columns.category,
    subjectID: { header: 'ID предмета', note: 'Номер предмета в справочнике WB.' },
    parentID: { header: 'ID категории', note: 'Номер родительской категории в справочнике WB.' },
  },
};
