import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { cardCharacteristics } from '.';

export const words: WordsOf<typeof cardCharacteristics> = {
  title: 'Характеристики карточек',
  row: 'одна характеристика одной карточки',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    name: { header: 'Характеристика', note: 'Название характеристики из карточки.' },
    value: { header: 'Значение', note: 'Что указано в карточке. Несколько значений стоят через точку с запятой.' },
    subjectName: columns.subject,
    brand: columns.brand,
    updatedAt: { header: 'Изменена', note: 'Когда карточку меняли в последний раз, время московское. Если у соседних строк карточки дата новее, эту характеристику убрали.' },
    id: { header: 'ID характеристики', note: 'Номер характеристики внутри WB.' },
  },
};
