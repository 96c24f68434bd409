import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { setAutoReturns } from '.';

export const words: WordsOf<typeof setAutoReturns> = {
  title: 'Изменить автовозврат',
  about: 'Куда едут товары FBS, которые покупатели не взяли.',
  row: 'один размер товара',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    techSize: columns.techSize,
    barcode: columns.barcode,
    type: { header: 'Сейчас', note: 'Как было при обновлении листа «Автовозврат FBS».' },
    newType: { header: 'Что поставить', note: 'Впишите: на склад, в пункт выдачи или курьером. Пусто — оставить.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
    chrtId: columns.chrtId,
  },
  values: {
    type: { allToWarehouse: 'На склад', allToPickupPoint: 'В пункт выдачи', byCourier: 'Курьером', auto: 'Как решит WB' },
    newType: { allToWarehouse: 'на склад', allToPickupPoint: 'в пункт выдачи', byCourier: 'курьером' },
  },
};
