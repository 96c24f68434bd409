import type { WordsOf } from '../../tables/words';
import type { advertSpend } from '.';

export const words: WordsOf<typeof advertSpend> = {
  title: 'Списания за рекламу',
  row: 'списания за день по одной кампании из одного источника',
  columns: {
    date: { header: 'День', note: 'День списания, время московское. Если WB время ещё не указал, стоит последний день запроса.' },
    campName: { header: 'Кампания', note: 'Название кампании.' },
    updSum: { header: 'Списано', note: 'Сколько списано за день, в валюте рекламного кабинета.' },
    paymentType: { header: 'Откуда', note: 'С чего списано: баланс, счёт, бонусы или кэшбэк.' },
    updNum: { header: 'Номер документа', note: 'Номер документа WB. 0 — документ ещё не выставлен.' },
    advertId: { header: 'Номер кампании', note: 'Номер, под которым кампания известна WB.' },
  },
};
