import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { fbsBoxes } from '.';

export const words: WordsOf<typeof fbsBoxes> = {
  title: 'Грузоместа FBS',
  row: 'одно грузоместо поставки FBS',
  columns: {
    createdAt: { header: 'Поставка создана', note: 'Когда создали поставку, время московское.' },
    supplyId: columns.fbsSupplyId,
    supplyName: { header: 'Название поставки', note: 'Как вы назвали поставку.' },
    id: { header: 'Грузоместо', note: 'Номер короба на стикере. Бывают только у поставок в пункты выдачи.' },
  },
};
