import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { removeStocks } from '.';

export const words: WordsOf<typeof removeStocks> = {
  title: 'Убрать остатки',
  about: 'Совсем убрать размеры со своего склада, а не только поставить 0. Назад WB не возвращает.',
  row: 'один размер товара на одном вашем складе',
  columns: {
    vendorCode: columns.supplierArticle,
    title: columns.title,
    techSize: columns.techSize,
    barcode: columns.barcode,
    warehouseName: { header: 'Ваш склад', note: 'Склад продавца, как вы назвали его в кабинете WB.' },
    amount: { header: 'Количество', note: 'Шт. на продаже, как было при обновлении листа «Остатки по моим складам».' },
    newState: { header: 'Что сделать', note: 'Впишите: убрать. Пусто — ничего.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
    warehouseId: columns.sellerWarehouseId,
    chrtId: columns.chrtId,
  },
  values: { newState: { gone: 'убрать' } },
};
