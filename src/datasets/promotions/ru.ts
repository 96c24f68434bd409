import type { WordsOf } from '../../tables/words';
import type { promotions } from '.';

export const words: WordsOf<typeof promotions> = {
  title: 'Календарь акций',
  row: 'одна акция, доступная вам',
  columns: {
    name: { header: 'Акция', note: 'Название акции.' },
    startDateTime: { header: 'Начало', note: 'Когда акция начинается, время московское.' },
    endDateTime: { header: 'Конец', note: 'Когда акция заканчивается, время московское.' },
    type: { header: 'Вид', note: 'В автоакцию WB добавляет товары сам.' },
    id: { header: 'Номер акции', note: 'Номер, под которым акция известна WB.' },
    current: { header: 'Идёт или будет', note: 'Служебная колонка: по ней запрашиваются условия акций.' },
    open: { header: 'Можно выбрать товары', note: 'Служебная колонка: по ней запрашиваются товары акций.' },
  },
  values: {
    type: { regular: 'Акция', auto: 'Автоакция' },
  },
};
