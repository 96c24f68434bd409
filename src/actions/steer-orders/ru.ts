import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { steerOrders } from '.';

export const words: WordsOf<typeof steerOrders> = {
  title: 'Провести заказы',
  about: 'Взять на сборку, передать в доставку, отметить выдачу или отменить заказы FBS, DBS, DBW и самовывоза. Назад WB не возвращает.',
  row: 'один заказ, с которым ещё можно что-то сделать',
  columns: {
    createdAt: columns.assembly.createdAt,
    scheme: { header: 'Схема', note: 'FBS, DBS — везёте сами, DBW — курьер WB, PICKUP — самовывоз.' },
    article: columns.supplierArticle,
    title: columns.title,
    techSize: columns.techSize,
    barcode: columns.barcode,
    warehouseName: columns.assembly.warehouseName,
    status: { header: 'Сейчас', note: 'На каком шаге заказ, как было при обновлении листа заказов.' },
    newStatus: { header: 'Что сделать', note: 'Впишите: на сборку, в доставку, готов к выдаче, выдан, отказ или отменить. Пусто — ничего. Заказы FBS едут с поставкой: здесь их только отменяют.' },
    code: { header: 'Код покупателя', note: 'Для DBS, когда заказ выдан или от него отказались: код, который назвал покупатель.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
    order: columns.assemblyId,
  },
  values: {
    status: columns.supplierStatuses,
    newStatus: { confirm: 'на сборку', deliver: 'в доставку', prepare: 'готов к выдаче', receive: 'выдан', reject: 'отказ', cancel: 'отменить' },
  },
};
