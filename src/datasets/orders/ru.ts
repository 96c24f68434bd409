import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { orders } from '.';

export const words: WordsOf<typeof orders> = {
  title: 'Заказы',
  row: 'одна заказанная штука. Отменённые заказы остаются с отметкой',
  columns: {
    date: { header: 'Дата заказа', note: 'Когда покупатель оформил заказ, время московское.' },
    supplierArticle: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    subject: columns.subject,
    brand: columns.brand,
    techSize: columns.techSize,
    barcode: columns.barcode,
    totalPrice: columns.totalPrice,
    discountPercent: columns.discountPercent,
    spp: columns.spp,
    priceWithDisc: { header: 'Цена со скидкой продавца', note: '₽ за 1 шт. после вашей скидки, до скидки WB. По ней считают сумму заказов.' },
    finishedPrice: { header: 'Цена для покупателя', note: '₽ за 1 шт. после всех скидок, кроме скидки за оплату WB Кошельком.' },
    isCancel: { header: 'Отменён', note: '«да», если заказ отменён. Отменённые заказы из списка не исчезают.' },
    cancelDate: { header: 'Дата отмены', note: 'Когда заказ отменили. Пусто, если отмены не было.' },
    warehouseName: columns.warehouseName,
    warehouseType: columns.warehouseType,
    countryName: columns.countryName,
    oblastOkrugName: columns.oblastOkrugName,
    regionName: columns.regionName,
    category: columns.category,
    lastChangeDate: columns.lastChangeDate,
    incomeID: columns.incomeID,
    sticker: columns.sticker,
    isSupply: columns.isSupply,
    isRealization: columns.isRealization,
    gNumber: columns.gNumber,
    chrtId: columns.chrtId,
    srid: columns.srid,
  },
};
