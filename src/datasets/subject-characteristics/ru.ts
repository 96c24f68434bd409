import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { subjectCharacteristics } from '.';

export const words: WordsOf<typeof subjectCharacteristics> = {
  title: 'Характеристики предметов',
  row: 'одна характеристика предмета, который есть среди ваших карточек',
  columns: {
    subjectName: columns.subject,
    name: { header: 'Характеристика', note: 'Название характеристики из справочника WB.' },
    required: { header: 'Обязательная', note: '«да», если без неё карточку не создать.' },
    hasFilter: { header: 'Ключевая', note: '«да», если по ней покупатели выбирают товар.' },
    popular: { header: 'Популярная', note: '«да», если её часто заполняют и смотрят.' },
    unitName: { header: 'Единица', note: 'В чём измеряют. Пусто, если это не число.' },
    maxCount: { header: 'Сколько значений', note: 'Сколько значений можно указать. 0 — без ограничения.' },
    charcType: { header: 'Тип', note: 'Что указывают в карточке: текст или число.' },
    isVariable: { header: 'Меняется в размерах', note: '«да», если у размеров карточки значения могут быть разными.' },
    charcID: { header: 'ID характеристики', note: 'Номер характеристики внутри WB.' },
    subjectID: { header: 'ID предмета', note: 'Номер предмета в справочнике WB.' },
  },
  values: {
    charcType: { 0: 'Не используется', 1: 'Текст', 4: 'Число' },
  },
};
