import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { steerSupplies } from '.';

export const words: WordsOf<typeof steerSupplies> = {
  title: 'Отправить поставки',
  about: 'Передать поставки FBS в доставку или удалить пустые. Перед передачей нужны способ отгрузки и обязательные коды.',
  row: 'одна поставка FBS, которая ещё открыта',
  columns: {
    createdAt: { header: 'Создана', note: 'Когда поставку создали, время московское.' },
    name: { header: 'Название', note: 'Как вы назвали поставку.' },
    state: { header: 'Сейчас', note: 'Как было при обновлении листа «Поставки FBS».' },
    newState: { header: 'Что сделать', note: 'Впишите: передать в доставку или удалить. Удалить можно только пустую. Пусто — ничего.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
    supplyId: columns.fbsSupplyId,
  },
  values: {
    state: { open: 'Открыта' },
    newState: { delivered: 'передать в доставку', gone: 'удалить' },
  },
};
