import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { setStocks } from '.';

export const words: WordsOf<typeof setStocks> = {
  title: 'Изменить остатки',
  about: 'Сколько штук выставлено с ваших складов: впишите новое количество, проверьте и отправьте на WB.',
  row: 'один размер товара на одном вашем складе',
  columns: {
    vendorCode: columns.supplierArticle,
    title: columns.title,
    techSize: columns.techSize,
    barcode: columns.barcode,
    warehouseName: { header: 'Ваш склад', note: 'Склад продавца, как вы назвали его в кабинете WB.' },
    amount: { header: 'Количество', note: 'Шт. на продаже, как было при обновлении листа «Остатки по моим складам».' },
    newAmount: { header: 'Новое количество', note: 'Впишите, сколько штук выставить. Пусто — оставить как есть, 0 — снять с продажи.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
    warehouseId: columns.sellerWarehouseId,
    chrtId: columns.chrtId,
  },
};
