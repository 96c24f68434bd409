/** Columns that several tables have in common; every one has the shop. */
export const shop = {
  header: 'Магазин',
  note: 'Ваш магазин, как он назван в панели. По этой колонке удобно фильтровать, если магазинов несколько.',
};
export const supplierArticle = { header: 'Артикул продавца', note: 'Ваш артикул из карточки товара.' };
export const nmId = { header: 'Артикул WB', note: 'Номер карточки на Wildberries, по нему товар ищут на сайте.' };
export const title = { header: 'Название', note: 'Название товара из карточки.' };
export const subject = { header: 'Предмет', note: 'Вид товара по справочнику WB.' };
export const brand = { header: 'Бренд', note: 'Бренд из карточки товара.' };
export const techSize = { header: 'Размер', note: 'Размер из карточки. У товара без размеров стоит 0.' };
export const barcode = { header: 'Баркод', note: 'Штрихкод размера. Записан текстом, чтобы цифры не округлялись.' };
export const warehouseName = {
  header: 'Склад',
  note: 'Откуда едет товар. С 15.08.2026 почти все склады в России WB называет одним именем.',
};
export const warehouseType = { header: 'Тип склада', note: 'Чей это склад: WB или продавца.' };
export const countryName = { header: 'Страна', note: 'Страна покупателя.' };
export const oblastOkrugName = { header: 'Округ', note: 'Федеральный округ, куда доставляют заказ.' };
export const regionName = { header: 'Регион', note: 'Регион, куда доставляют заказ.' };
export const category = { header: 'Категория', note: 'Родительская категория предмета.' };
export const totalPrice = { header: 'Цена без скидок', note: 'Цена до всех скидок, ₽ за 1 шт. Это не выручка.' };
export const discountPercent = { header: 'Скидка продавца, %', note: 'Ваша скидка. В ячейке доля: 18 % — это 0,18.' };
export const spp = { header: 'Скидка WB, %', note: 'Скидка за счёт Wildberries (СПП). В ячейке доля: 18 % — это 0,18.' };
export const isSupply = { header: 'Договор поставки', note: 'Служебный признак WB: товар продан по договору поставки.' };
export const isRealization = { header: 'Договор реализации', note: 'Служебный признак WB: товар продан по договору реализации.' };
export const incomeID = { header: 'Номер поставки', note: 'Поставка, с которой товар попал на склад WB. 0 — поставка неизвестна.' };
export const sticker = { header: 'Стикер', note: 'Номер стикера на упаковке, пригодится при поиске товара.' };
export const gNumber = { header: 'Корзина', note: 'Номер корзины покупателя: у вещей, купленных вместе, он один.' };
export const srid = { header: 'Номер заказа (srid)', note: 'Номер, по которому один заказ можно найти на всех листах.' };
export const lastChangeDate = { header: 'Изменено', note: 'Когда WB обновил эту строку, время московское.' };
export const chrtId = { header: 'ID размера', note: 'Номер размера внутри WB (chrtId). По нему листы связаны с карточками.' };
export const inWayToClient = {
  header: 'В пути к клиенту',
  note: 'Шт., которые уже едут к покупателям. Если WB не делит их по складам, всё количество стоит в первой строке товара.',
};
export const inWayFromClient = {
  header: 'В пути от клиента',
  note: 'Шт., которые покупатели вернули и они едут на склад. Если WB не делит их по складам, всё стоит в первой строке товара.',
};
export const currency = { header: 'Валюта', note: 'Валюта сумм в этой строке. Суммы в разных валютах складывать нельзя.' };
/** Sources: WB's field `reportType`; other numbers stay. */
export const reportTypes = { 1: 'Основной', 2: 'По выкупам' };
