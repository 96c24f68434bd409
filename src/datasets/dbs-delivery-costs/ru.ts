import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { dbsDeliveryCosts } from '.';

export const words: WordsOf<typeof dbsDeliveryCosts> = {
  title: 'Платная доставка DBS',
  row: 'одна платная доставка покупателю',
  columns: {
    groupID: columns.groupId,
    cost: { header: 'Стоимость доставки', note: 'Сколько покупатель платит за доставку, в валюте вашей страны. Номер группы есть на листе «Задания DBS».' },
    currency: columns.currency,
    saleCost: { header: 'Стоимость в валюте продажи', note: 'Та же сумма в валюте покупателя.' },
    saleCurrency: columns.assembly.saleCurrency,
  },
};
