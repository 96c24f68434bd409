import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { matches } from '.';

export const words: WordsOf<typeof matches> = {
  title: 'Соответствия',
  about: 'Товары WB, которых ваш учёт не узнал по штрихкоду и артикулу: впишите один раз, как они там называются.',
  empty: 'Вписывать нечего: либо учёт узнал все товары, либо остатки из него ещё не загружены, «Действия» → «Передать».',
  row: 'один размер товара WB и его код в вашем учёте',
  columns: {
    vendorCode: columns.supplierArticle,
    title: columns.title,
    techSize: columns.techSize,
    theirs: { header: 'Код в учёте', note: 'Впишите код, артикул или штрихкод этого товара в 1С, МойСклад или другой системе. Дополнение эту колонку не меняет и помнит её для всех обменов.' },
    state: { header: 'Нашёлся', note: 'Есть ли товар среди остатков из учёта.' },
    barcode: columns.barcode,
    nmId: columns.nmId,
  },
  values: { state: { found: 'да', none: 'нет, впишите код' } },
};
