import type { WordsOf } from '../../tables/words';
import { names } from '../finance-lines/ru';
import { lines } from '../trade-lines/ru';
import type { salesBySubject } from '.';

export const words: WordsOf<typeof salesBySubject> = {
  title: 'Продажи по предметам',
  about: 'Что приносит каждый вид товара: заказы, суммы и выкуп за 28 дней.',
  row: 'один предмет',
  columns: {
    subject: { header: 'Предмет', note: 'Вид товара по справочнику WB.' },
    ...lines,
    share: { header: 'Доля, %', note: 'Какая часть суммы заказов пришлась на этот предмет. В ячейке доля: 18 % — это 0,18.' },
    line: { header: 'Код строки', note: 'Служебное: по нему строка находится.' },
  },
  values: { subject: names },
};
