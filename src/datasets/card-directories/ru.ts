import type { WordsOf } from '../../tables/words';
import type { cardDirectories } from '.';

export const words: WordsOf<typeof cardDirectories> = {
  title: 'Значения характеристик',
  row: 'одно значение, которое можно указать в карточке',
  columns: {
    directory: { header: 'Справочник', note: 'Какой характеристики это значение.' },
    name: { header: 'Значение', note: 'Как его пишут в карточке.' },
    more: { header: 'Подробнее', note: 'У цвета — к какому цвету он относится, у страны — полное название.' },
    kind: { header: 'Код справочника', note: 'Название справочника внутри WB.' },
  },
  values: {
    directory: { colors: 'Цвет', kinds: 'Пол', countries: 'Страна производства', seasons: 'Сезон', vat: 'Ставка НДС' },
  },
};
