import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { antifraud } from '.';

export const words: WordsOf<typeof antifraud> = {
  title: 'Самовыкупы',
  row: 'один товар в удержаниях за самовыкупы за неделю',
  columns: {
    dateFrom: { header: 'Начало недели', note: 'Первый день недели отчёта.' },
    dateTo: { header: 'Конец недели', note: 'Последний день недели отчёта.' },
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    sum: { header: 'Сумма заказов', note: 'Стоимость заказов, которые WB счёл самовыкупами. Удержание — 30 % от неё.' },
    currency: columns.currency,
    rowCount: { header: 'Строк у WB', note: 'Сколько строк отчёта WB сложено в эту.' },
  },
};
