import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { fbsAutoReturns } from '.';

export const words: WordsOf<typeof fbsAutoReturns> = {
  title: 'Автовозврат FBS',
  row: 'куда возвращается один размер товара',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    techSize: columns.techSize,
    barcode: columns.barcode,
    type: { header: 'Куда вернётся', note: 'Куда WB отправит товар, от которого отказался покупатель.' },
    changeable: { header: 'Можно изменить', note: '«да», если место возврата можно выбрать в кабинете WB.' },
    subjectName: columns.subject,
    problem: { header: 'Почему неизвестно', note: 'Что ответил WB, если не сказал, куда вернётся товар.' },
    chrtId: columns.chrtId,
  },
  values: {
    type: { auto: 'Решает WB', byWarehouse: 'На склад WB', byPickupPoint: 'В пункт выдачи', byCourier: 'Курьером к вам' },
  },
};
