import type { DatasetTexts } from '../../locale';
import * as shared from './shared';

export const sales: DatasetTexts<'sales'> = {
  title: 'Продажи',
  columns: {
    date: { header: 'Дата продажи', note: 'Когда товар выкупили или вернули, время московское.' },
    isReturn: { header: 'Возврат', note: 'Отмечено, если это возврат. Возвраты нужно вычитать из продаж.' },
    supplierArticle: shared.supplierArticle,
    nmId: shared.nmId,
    subject: shared.subject,
    brand: shared.brand,
    techSize: shared.techSize,
    barcode: shared.barcode,
    totalPrice: shared.totalPrice,
    discountPercent: shared.discountPercent,
    spp: shared.spp,
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
    warehouseName: shared.warehouseName,
    warehouseType: shared.warehouseType,
    countryName: shared.countryName,
    oblastOkrugName: shared.oblastOkrugName,
    regionName: shared.regionName,
    category: shared.category,
    lastChangeDate: shared.lastChangeDate,
    incomeID: shared.incomeID,
    sticker: shared.sticker,
    isSupply: shared.isSupply,
    isRealization: shared.isRealization,
    gNumber: shared.gNumber,
    srid: shared.srid,
    saleID: { header: 'Номер продажи', note: 'Первая буква говорит, что это: S — продажа, R — возврат.' },
  },
};
