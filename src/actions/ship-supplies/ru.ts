import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { shipSupplies } from '.';

export const words: WordsOf<typeof shipSupplies> = {
  title: 'Способ отгрузки поставок',
  about: 'Как, куда и когда едут поставки FBS. С 01.10.2026 без этого WB не принимает поставки российских продавцов.',
  row: 'одна поставка FBS, которая ещё открыта',
  columns: {
    createdAt: { header: 'Создана', note: 'Когда поставку создали, время московское.' },
    name: { header: 'Название', note: 'Как вы назвали поставку.' },
    way: { header: 'Как везём', note: 'Впишите: сами или транспортная компания.' },
    point: { header: 'Пункт', note: 'Впишите номер пункта отгрузки: он есть в кабинете WB рядом с адресом пункта.' },
    day: { header: 'День', note: 'Впишите день отгрузки: 05.12.2026.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
    supplyId: columns.fbsSupplyId,
  },
  values: { way: { selfShipping: 'сами', transportCompany: 'транспортная компания' } },
};
