import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { fillSupplies } from '.';

export const words: WordsOf<typeof fillSupplies> = {
  title: 'Собрать поставки',
  about: 'Лист сборки заказов FBS: впишите, в какую поставку едет заказ. Новой поставки ещё нет — впишите её название, мы создадим.',
  row: 'один заказ FBS, который ещё у вас',
  columns: {
    createdAt: columns.assembly.createdAt,
    article: columns.supplierArticle,
    title: columns.title,
    techSize: columns.techSize,
    barcode: columns.barcode,
    warehouseName: columns.assembly.warehouseName,
    cargoType: columns.cargoType,
    supplyId: { header: 'Сейчас в поставке', note: 'Номер поставки, как было при обновлении листа «Сборочные задания FBS». Пусто — ещё ни в какой.' },
    newSupply: { header: 'В какую поставку', note: 'Впишите номер открытой поставки (WB-GI-…) или название новой. В одной поставке заказы одного габарита. Пусто — оставить как есть.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
    order: columns.assemblyId,
  },
  values: { cargoType: columns.cargoTypes },
};
