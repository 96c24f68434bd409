import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { boxSupplies } from '.';

export const words: WordsOf<typeof boxSupplies> = {
  title: 'Грузоместа поставок',
  about: 'Сколько коробок в поставке FBS, которую вы сдаёте в пункт выдачи.',
  row: 'одна поставка FBS, которая ещё открыта',
  columns: {
    createdAt: { header: 'Создана', note: 'Когда поставку создали, время московское.' },
    name: { header: 'Название', note: 'Как вы назвали поставку.' },
    boxes: { header: 'Коробок', note: 'Как было при обновлении листа «Грузоместа FBS».' },
    newBoxes: { header: 'Сколько нужно', note: 'Впишите, сколько должно быть. WB даёт не больше, чем половина заказов. Пусто — оставить как есть, 0 — убрать все.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
    supplyId: columns.fbsSupplyId,
  },
};
