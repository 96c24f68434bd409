import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { acceptanceReport } from '.';

export const words: WordsOf<typeof acceptanceReport> = {
  title: 'Платная приёмка',
  row: 'операции при приёмке одного товара за день',
  columns: {
    shkCreateDate: { header: 'Дата приёмки', note: 'День, когда WB принял товар.' },
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    count: { header: 'Принято, шт.', note: 'Сколько штук принято за этот день.' },
    total: { header: 'Стоимость приёмки', note: 'Сколько стоили операции при приёмке этих штук, ₽.' },
    incomeId: { header: 'Номер поставки', note: 'Поставка, с которой приехал товар.' },
    giCreateDate: { header: 'Поставка создана', note: 'День, когда создана поставка.' },
    subjectName: columns.subject,
    rowCount: { header: 'Строк у WB', note: 'Сколько строк отчёта WB сложено в эту.' },
  },
};
