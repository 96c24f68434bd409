import type { WordsOf } from '../../tables/words';
import { names } from '../finance-lines/ru';
import { lines } from '../trade-lines/ru';
import type { salesByBrand } from '.';

export const words: WordsOf<typeof salesByBrand> = {
  title: 'Продажи по брендам',
  about: 'Что приносит каждый бренд: заказы, суммы и выкуп за 28 дней.',
  row: 'один бренд',
  columns: {
    brand: { header: 'Бренд', note: 'Бренд из карточки товара.' },
    ...lines,
    share: { header: 'Доля, %', note: 'Какая часть суммы заказов пришлась на этот бренд. В ячейке доля: 18 % — это 0,18.' },
    line: { header: 'Код строки', note: 'Служебное: по нему строка находится.' },
  },
  values: { brand: names },
};
