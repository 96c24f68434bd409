import type { WordsOf } from '../../tables/words';
import type { tags } from '.';

export const words: WordsOf<typeof tags> = {
  title: 'Ярлыки',
  row: 'ярлык, которым вы отмечаете товары',
  columns: {
    name: { header: 'Ярлык', note: 'Название ярлыка из кабинета.' },
    color: { header: 'Цвет', note: 'Цвет ярлыка: шесть знаков, как на сайтах.' },
    id: { header: 'ID ярлыка', note: 'Номер ярлыка внутри WB.' },
  },
};
