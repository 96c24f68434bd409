import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { editCards } from '.';

export const words: WordsOf<typeof editCards> = {
  title: 'Изменить карточки',
  about: 'Названия, описания, габариты, характеристики и новые баркоды. Остальное в карточке остаётся как было.',
  row: 'одна карточка товара',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    subjectName: columns.subject,
    title: columns.title,
    newTitle: { header: 'Новое название', note: 'Впишите название, до 60 букв. Пусто — оставить как есть.' },
    newDescription: { header: 'Новое описание', note: 'Впишите описание, до 5000 букв. Пусто — оставить как есть.' },
    newLength: { header: 'Длина, см', note: 'Впишите длину упаковки в целых сантиметрах. Пусто — оставить как есть.' },
    newWidth: { header: 'Ширина, см', note: 'Впишите ширину упаковки в целых сантиметрах. Пусто — оставить как есть.' },
    newHeight: { header: 'Высота, см', note: 'Впишите высоту упаковки в целых сантиметрах. Пусто — оставить как есть.' },
    newWeight: { header: 'Вес, кг', note: 'Впишите вес с упаковкой, например 0,350. Пусто — оставить как есть.' },
    newCharacteristics: { header: 'Характеристики', note: 'Впишите те, что меняете, по одной в строке: Цвет: синий; красный. Они уже должны быть в карточке. Остальные не тронем.' },
    newBarcodes: { header: 'Новые баркоды', note: 'Впишите баркоды, которые добавить, через пробел. Только для карточек с одним размером. Убрать баркод WB не даёт.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
  },
};
