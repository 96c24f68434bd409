import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { cardTrash } from '.';

export const words: WordsOf<typeof cardTrash> = {
  title: 'Корзина карточек',
  row: 'карточка в корзине кабинета',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    subjectName: columns.subject,
    sizes: { header: 'Размеры', note: 'Размеры карточки через пробел.' },
    barcodes: { header: 'Баркоды', note: 'Штрихкоды всех размеров через пробел.' },
    trashedAt: { header: 'В корзине с', note: 'Когда карточку положили в корзину, время московское. Пусто — её там больше нет: вы её вернули или WB удалил.' },
    createdAt: { header: 'Создана', note: 'Когда создали карточку, время московское.' },
    photo: { header: 'Фото', note: 'Ссылка на первое фото.' },
    subjectID: { header: 'ID предмета', note: 'Номер предмета в справочнике WB.' },
  },
};
