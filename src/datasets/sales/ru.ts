import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { sales } from '.';

export const words: WordsOf<typeof sales> = {
  title: 'Продажи',
  row: 'одна выкупленная или возвращённая штука',
  lost: 'Выкупы и возвраты там — по статусу заказа и цене продавца, за 31 день. Номера продажи и суммы к перечислению WB там не даёт, поэтому «Продажи» не продолжатся: сколько заплатят, смотрите на «Финансах», когда выйдет отчёт.',
  columns: {
    date: { header: 'Дата продажи', note: 'Когда товар выкупили или вернули, время московское.' },
    isReturn: { header: 'Возврат', note: '«да», если это возврат или его сторно. Возвраты нужно вычитать из продаж.' },
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
    paymentSaleAmount: { header: 'Скидка за WB Кошелёк', note: 'Скидка покупателю за оплату WB Кошельком, ₽.' },
    priceWithDisc: {
      header: 'Цена со скидкой продавца',
      note: '₽ за 1 шт. после вашей скидки. От неё WB считает сумму к перечислению. В первые сутки может быть 0.',
    },
    finishedPrice: { header: 'Цена для покупателя', note: 'Сколько заплатил покупатель, ₽. В первые сутки может быть 0.' },
    forPay: {
      header: 'К перечислению',
      note: 'Сколько WB должен вам за товар до логистики и услуг, ₽. Ещё 0 в первые сутки после продажи; точные суммы на листе «Финансы».',
    },
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
    srid: columns.srid,
    saleID: { header: 'Номер продажи', note: 'Первая буква говорит, что это: S — продажа, R — возврат, A и B — их сторно, D — доплата.' },
  },
};
