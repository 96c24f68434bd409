import type { WordsOf } from '../../tables/words';
import type { passes } from '.';

export const words: WordsOf<typeof passes> = {
  title: 'Пропуска',
  row: 'один пропуск на склад WB',
  columns: {
    dateEnd: { header: 'Действует до', note: 'До какого времени действует пропуск, время московское.' },
    officeName: { header: 'Склад WB', note: 'На какой склад пропуск.' },
    officeAddress: { header: 'Адрес склада', note: 'Куда ехать.' },
    carModel: { header: 'Марка машины', note: 'Какая машина указана в пропуске.' },
    carNumber: { header: 'Номер машины', note: 'Номер машины в пропуске.' },
    lastName: { header: 'Фамилия водителя', note: 'Кто за рулём. Это увидят все, кому открыта таблица.' },
    firstName: { header: 'Имя водителя', note: 'Кто за рулём. Это увидят все, кому открыта таблица.' },
    id: { header: 'ID пропуска', note: 'Номер пропуска внутри WB.' },
    officeId: { header: 'ID пункта', note: 'Номер склада внутри WB.' },
  },
};
