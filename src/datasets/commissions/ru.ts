import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { commissions } from '.';

export const words: WordsOf<typeof commissions> = {
  title: 'Комиссии WB',
  row: 'комиссия WB на один предмет',
  columns: {
    parentName: columns.category,
    subjectName: columns.subject,
    paidStorageKgvp: { header: 'Склад WB (FBW)', note: 'Комиссия, когда товар лежит на складе WB. В ячейке доля: 18 % — это 0,18.' },
    kgvpMarketplace: { header: 'Маркетплейс (FBS)', note: 'Комиссия, когда вы собираете заказы на своём складе и сдаёте их WB.' },
    kgvpSupplier: { header: 'Витрина (DBS) и Курьер WB (DBW)', note: 'Комиссия, когда товар везёте вы сами или курьер WB с вашего склада.' },
    kgvpSupplierExpress: { header: 'Витрина экспресс (EDBS)', note: 'Комиссия, когда вы сами везёте товар срочно.' },
    kgvpPickup: { header: 'Самовывоз (C&C)', note: 'Комиссия, когда покупатель забирает товар в вашем магазине.' },
    kgvpBooking: { header: 'Бронирование', note: 'Комиссия по модели «Бронирование».' },
    kgvpPaidStorageUz: { header: 'Узбекистан: склад WB', note: 'Комиссия для продавцов из Узбекистана, склад WB.' },
    kgvpMarketplaceUz: { header: 'Узбекистан: маркетплейс', note: 'Комиссия для продавцов из Узбекистана, FBS.' },
    kgvpSupplierUz: { header: 'Узбекистан: витрина', note: 'Комиссия для продавцов из Узбекистана, DBS.' },
    kgvpChina: { header: 'Китай', note: 'Комиссия для продавцов из Китая.' },
    kgvpTurkey: { header: 'Турция', note: 'Комиссия для продавцов из Турции.' },
    kgvpUAE: { header: 'ОАЭ', note: 'Комиссия для продавцов из ОАЭ.' },
    subjectID: { header: 'Номер предмета', note: 'Номер, под которым предмет известен WB.' },
  },
};
