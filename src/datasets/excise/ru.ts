import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { excise } from '.';

export const words: WordsOf<typeof excise> = {
  title: 'Коды маркировки',
  row: 'одна операция с кодом маркировки',
  columns: {
    fiscal_dt: { header: 'Дата чека', note: 'День в чеке. Пусто, если чека ещё нет.' },
    operation: { header: 'Операция', note: 'Вывод из оборота — при продаже, возврат в оборот — при возврате.' },
    vendorCode: columns.supplierArticle,
    nm_id: columns.nmId,
    title: columns.title,
    price: { header: 'Цена с НДС', note: 'Цена товара вместе с НДС.' },
    currency_name_short: { header: 'Валюта', note: 'Валюта цены, как её называет WB.' },
    excise_short: { header: 'Код маркировки', note: 'Код «Честного знака» этой вещи.' },
    barcode: columns.barcode,
    name: { header: 'Страна', note: 'Страна покупателя.' },
    fiscal_doc_number: { header: 'Номер чека', note: 'Номер фискального документа. Пусто, если чека ещё нет.' },
    fiscal_drive_number: { header: 'Фискальный накопитель', note: 'Номер фискального накопителя, который выдал чек.' },
    rid: { header: 'Rid', note: 'Номер заказа в прежнем виде.' },
    srid: columns.srid,
    operation_type_id: { header: 'Код операции', note: 'Вид операции, как его обозначает WB: 1 — вывод из оборота, 2 — возврат в оборот.' },
  },
  values: { operation: { 1: 'Вывод из оборота', 2: 'Возврат в оборот' } },
};
