import type { WordsOf } from '../../tables/words';
import type { passOffices } from '.';

export const words: WordsOf<typeof passOffices> = {
  title: 'Склады с пропусками',
  row: 'один склад WB, на который нужен пропуск',
  columns: {
    name: { header: 'Склад WB', note: 'Как WB называет склад.' },
    address: { header: 'Адрес склада', note: 'Куда ехать.' },
    id: { header: 'ID пункта', note: 'Номер склада внутри WB.' },
  },
};
