import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { fbsReshipment } from '.';

export const words: WordsOf<typeof fbsReshipment> = {
  title: 'Повторная отгрузка FBS',
  row: 'одно задание, которое нужно привезти ещё раз',
  columns: {
    waiting: { header: 'Ждёт отгрузки', note: '1 — нужно привезти ещё раз, 0 — уже не нужно. Сумма колонки — сколько штук ждут.' },
    createdAt: { header: 'Создано', note: 'Когда появилось сборочное задание. Нужен лист «Сборочные задания FBS».' },
    article: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    techSize: columns.techSize,
    warehouseName: { header: 'Ваш склад', note: 'Склад продавца, на который поступил заказ. Нужен лист «Сборочные задания FBS».' },
    supplyID: columns.fbsSupplyId,
    orderID: columns.assemblyId,
  },
};
