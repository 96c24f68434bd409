import type { DatasetTexts } from '../../locale';
import * as shared from './shared';

export const stocks: DatasetTexts<'stocks'> = {
  title: 'Остатки',
  columns: {
    vendorCode: shared.supplierArticle,
    nmId: shared.nmId,
    title: shared.title,
    techSize: shared.techSize,
    barcode: shared.barcode,
    warehouseName: {
      header: 'Склад',
      note: 'Склад WB, где лежит товар. Почти все склады в России WB показывает одной строкой; пусто, если товара нет ни на одном.',
    },
    quantity: { header: 'Доступно', note: 'Шт., которые можно заказать сейчас. Строка остаётся с нулём, когда товар закончился.' },
    inWayToClient: shared.inWayToClient,
    inWayFromClient: shared.inWayFromClient,
    brand: shared.brand,
    subjectName: shared.subject,
    chrtId: shared.chrtId,
  },
};

export const sellerStocks: DatasetTexts<'sellerStocks'> = {
  title: 'Остатки FBS',
  columns: {
    vendorCode: shared.supplierArticle,
    nmId: shared.nmId,
    title: shared.title,
    techSize: shared.techSize,
    barcode: shared.barcode,
    warehouseName: { header: 'Ваш склад', note: 'Склад продавца, как вы назвали его в кабинете WB.' },
    quantity: { header: 'Количество', note: 'Шт., которые вы выставили на продажу с этого склада.' },
    regionName: { header: 'Регион склада', note: 'Откуда WB считает доставку с этого склада.' },
    brand: shared.brand,
    subjectName: shared.subject,
    warehouseId: { header: 'ID склада', note: 'Номер вашего склада внутри WB.' },
    chrtId: shared.chrtId,
  },
};

export const cards: DatasetTexts<'cards'> = {
  title: 'Карточки',
  columns: {
    vendorCode: shared.supplierArticle,
    nmID: shared.nmId,
    title: shared.title,
    brand: shared.brand,
    subjectName: shared.subject,
    techSize: shared.techSize,
    wbSize: { header: 'Российский размер', note: 'Размер, который видит покупатель. У товара без размеров пусто.' },
    barcode: shared.barcode,
    otherBarcodes: { header: 'Другие баркоды', note: 'Остальные штрихкоды этого размера через пробел.' },
    photo: { header: 'Фото', note: 'Ссылка на первое фото. Картинку в ячейке покажет формула IMAGE.' },
    length: { header: 'Длина, см', note: 'Длина упаковки из карточки. От габаритов зависят логистика и хранение.' },
    width: { header: 'Ширина, см', note: 'Ширина упаковки из карточки.' },
    height: { header: 'Высота, см', note: 'Высота упаковки из карточки.' },
    weightBrutto: { header: 'Вес, кг', note: 'Вес вместе с упаковкой.' },
    needKiz: { header: 'Нужна маркировка', note: 'Отмечено, если предмет продают только с кодом «Честного знака».' },
    kizMarked: { header: 'Есть маркировка', note: 'Отмечено, если в карточке указано, что товар маркирован.' },
    createdAt: { header: 'Создана', note: 'Когда создали карточку, время московское.' },
    updatedAt: { header: 'Изменена', note: 'Когда карточку меняли в последний раз, время московское.' },
    imtID: { header: 'ID группы', note: 'У объединённых карточек он один: они показаны покупателю вместе.' },
    subjectID: { header: 'ID предмета', note: 'Номер предмета в справочнике WB.' },
    chrtID: shared.chrtId,
  },
};

export const prices: DatasetTexts<'prices'> = {
  title: 'Цены',
  columns: {
    vendorCode: shared.supplierArticle,
    nmID: shared.nmId,
    techSizeName: shared.techSize,
    barcode: shared.barcode,
    price: { header: 'Цена', note: 'Цена до скидок, ₽. Пусто, если WB больше не показывает цену этого размера.' },
    discount: { header: 'Скидка, %', note: 'Ваша скидка в процентах: 18 значит 18 %.' },
    discountedPrice: { header: 'Цена со скидкой', note: 'Цена после вашей скидки, ₽. Скидку WB (СПП) она не учитывает.' },
    clubDiscount: { header: 'Скидка WB Клуба, %', note: 'Ваша дополнительная скидка для участников WB Клуба.' },
    clubDiscountedPrice: { header: 'Цена WB Клуба', note: 'Цена для участников WB Клуба, ₽.' },
    currencyIsoCode4217: shared.currency,
    editableSizePrice: { header: 'Цены по размерам', note: 'Отмечено, если у размеров этого товара могут быть разные цены.' },
    sizeID: shared.chrtId,
  },
};
