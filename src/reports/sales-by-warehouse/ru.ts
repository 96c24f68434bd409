import type { WordsOf } from '../../tables/words';
import { names } from '../finance-lines/ru';
import { lines } from '../trade-lines/ru';
import type { salesByWarehouse } from '.';

export const words: WordsOf<typeof salesByWarehouse> = {
  title: 'Продажи по складам',
  about: 'С каких складов заказывают и выкупают: заказы, суммы и выкуп за 28 дней.',
  row: 'один склад',
  columns: {
    warehouse: { header: 'Склад', note: 'Откуда едет товар. С 15.08.2026 почти все склады в России WB называет одним именем.' },
    ...lines,
    share: { header: 'Доля, %', note: 'Какая часть суммы заказов пришлась на этот склад. В ячейке доля: 18 % — это 0,18.' },
    line: { header: 'Код строки', note: 'Служебное: по нему строка находится.' },
  },
  values: { warehouse: names },
};
