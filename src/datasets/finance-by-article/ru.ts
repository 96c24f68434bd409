import type { WordsOf } from '../../tables/words';
import { words as finance } from '../finance/ru';
import type { financeByArticle } from '.';

/** The sums are said in the words of the rows that they are made of. */
export const words: WordsOf<typeof financeByArticle> = {
  title: 'Финансы по артикулам',
  row: 'строки одного еженедельного отчёта, сложенные по товару и операции',
  values: finance.values,
  columns: {
    ...finance.columns,
    nmId: { ...finance.columns.nmId, note: 'Артикул WB. 0 в строках, которые не про товар.' },
    deduction: { ...finance.columns.deduction, note: 'Реклама, подписки и другие услуги. Вычитается; за что именно, видно на листе «Финансы».' },
    rowCount: { header: 'Сложено строк', note: 'Сколько строк еженедельного отчёта сложено в этой. Пусто — строк больше нет: WB изменил отчёт.' },
  },
};
