import type { WordsOf } from '../../tables/words';
import type { setWarehouses } from '.';

export const words: WordsOf<typeof setWarehouses> = {
  title: 'Изменить склады',
  about: 'Создать, переименовать, привязать к другому пункту или удалить свой склад.',
  row: 'один ваш склад',
  columns: {
    warehouse: { header: 'ID склада', note: 'Номер внутри WB. Для нового впишите +1, для следующего +2.' },
    name: { header: 'Склад', note: 'Как он называется сейчас.' },
    officeName: { header: 'Пункт', note: 'К какому пункту WB привязан.' },
    newName: { header: 'Новое название', note: 'Впишите название, или «-», чтобы удалить склад. Пусто — оставить.' },
    newOffice: { header: 'Номер пункта', note: 'Впишите номер с листа «Пункты сдачи WB». Для нового склада обязателен. Пусто — оставить.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
  },
};
