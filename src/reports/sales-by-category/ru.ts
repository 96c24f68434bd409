import type { WordsOf } from '../../tables/words';
import { names } from '../finance-lines/ru';
import { lines } from '../trade-lines/ru';
import type { salesByCategory } from '.';

export const words: WordsOf<typeof salesByCategory> = {
  title: 'Продажи по категориям',
  about: 'Что приносит каждая категория WB: заказы, суммы и выкуп за 28 дней. В категории — много предметов.',
  row: 'одна категория',
  columns: {
    category: { header: 'Категория', note: 'Верхняя категория WB, к которой относится предмет: колонка «Категория» листов «Заказы» и «Продажи», она включится вместе с отчётом.' },
    ...lines,
    share: { header: 'Доля, %', note: 'Какая часть суммы заказов пришлась на эту категорию. В ячейке доля: 18 % — это 0,18.' },
    line: { header: 'Код строки', note: 'Служебное: по нему строка находится.' },
  },
  values: { category: names },
};
