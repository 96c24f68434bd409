/** Words in WB's own answers that we have to tell apart. They are data of the wire, not texts for people. */

/** Goods on their way to buyers, among the warehouses of `warehouse_remains` (https://dev.wildberries.ru/openapi/reports). */
export const IN_WAY_TO_CLIENT = 'В пути до получателей';
/** Goods on their way back. */
export const IN_WAY_FROM_CLIENT = 'В пути возвраты на склад WB';
/** The sum of the real warehouses. */
export const TOTAL_IN_WAREHOUSES = 'Всего находится на складах';

/** Beginnings of names in that list that WB has given to goods on their way and to sums. A new one may come: WB's total tells. */
export const PSEUDO_WAREHOUSE = /^(?:в пути|в дороге|на пути|едет|всего|итого)/;

/**
 * `docTypeName` of a finance row that counts for the seller, and against; rows of services have it empty. WB sends the first of
 * each. The others are names of operations that public files have shown in this place: a sale taken back counts like a return.
 */
export const SALE_DOCUMENTS: readonly string[] = ['продажа', 'корректная продажа', 'коррекция продаж', 'сторно возвратов', 'сторно возврата'];
export const RETURN_DOCUMENTS: readonly string[] = ['возврат', 'корректный возврат', 'коррекция возвратов', 'сторно продаж', 'сторно продажи'];

/** In `sellerOperName` of rows that have a document of sale and yet sell nothing: money in place of a sale, and services. */
export const NO_TRADE = /компенсаци|возмещени|авансов|корректировк|услуг|доставк|логистик|бронировани|эквайринг|вознагражден|скидк/;

/** In `bonusTypeName` of a logistics row: to the buyer, and not back from one. */
export const TO_BUYER = 'к клиенту';

/** In `bonusTypeName` of a deduction: what it is for. Public files have shown these; a document's number may follow. */
export const ADVERTISING = /продвижени|реклам|(?:wb|вб)[ .]?медиа/;
export const SUBSCRIPTION = /джем|подписк/;
export const TRANSIT = /транзит/;

/** In `sellerOperName`: paid in place of a lost or spoilt good, unlike the compensation of a discount. */
export const COMPENSATION = /компенсаци(?!и? скидки)/;

/** `warehouseType` of an order that the seller sends. */
export const SELLER_WAREHOUSE = 'склад продавца';

/** `warehouseType` as WB writes it in orders (https://dev.wildberries.ru/openapi/reports). */
export const WAREHOUSE_TYPES = { own: 'Склад продавца', wb: 'Склад WB' } as const;

/** `OfficeName` of the seller's own warehouses, all together, in the history of stocks since 2026-09-15. */
export const OWN_OFFICE = 'свой склад';

/** How sheets say that a good has no sizes. */
export const NO_SIZE: readonly string[] = ['', '0', '-'];

/** How people and WB write the rouble. */
export const ROUBLE_NAMES: readonly string[] = ['₽', 'руб', 'руб.', 'рубль', 'рубли', 'рублей', 'р', 'р.'];

/** A firm or a single trader by name, as WB may call the seller in its words. */
export const LEGAL_NAME = /(?<![А-ЯЁа-яёA-Za-z])(?:ООО|ОАО|ЗАО|ПАО|НАО|АО|ИП|OOO|LLC)\s*(?:\\?[«"“„][^»"”“]{1,120}[»"”“]?|[А-ЯЁA-Z][А-ЯЁа-яёA-Za-z.-]*(?:\s+[А-ЯЁA-Z][А-ЯЁа-яёA-Za-z.-]*){0,2})/g;

/** `sellerOperName` of operations that public files have shown, without the letter ё: sums never rest on these names. */
export const KNOWN_OPERATIONS: ReadonlySet<string> = new Set([
  'продажа', 'корректная продажа', 'сторно возвратов', 'сторно возврата', 'коррекция продаж',
  'возврат', 'корректный возврат', 'сторно продаж', 'сторно продажи', 'коррекция возвратов',
  'авансовая оплата за товар без движения', 'компенсация ущерба', 'компенсация брака', 'частичная компенсация брака',
  'компенсация потерянного товара', 'компенсация подмененного товара', 'компенсация подмены', 'добровольная компенсация при возврате',
  'корректировка эквайринга', 'коррекция эквайринга', 'корректировка вознаграждения',
  'услуга платная доставка', 'услуга платной доставки', 'бронирование товара через самовывоз',
  'компенсация скидки по программе лояльности', 'коррекция компенсации скидки по программе лояльности',
  'возмещение за выдачу и возврат товаров на пвз', 'возмещение издержек по перевозке', 'возмещение издержек по перевозке/по складским операциям с товаром',
  'логистика', 'доставка', 'коррекция логистики', 'логистика сторно',
  'хранение', 'пересчет хранения', 'корректировка хранения', 'хранение товара с низким индексом остатка',
  'платная приемка', 'обработка товара', 'пересчет платной приемки', 'сторно платной приемки',
  'штраф', 'штрафы', 'штрафы и доплаты', 'доплата', 'доплаты', 'удержание', 'удержания',
  'разовое изменение срока перечисления', 'разовое изменение срока перечисления денежных средств',
]);

/** In words that are compared, each is as good as the other. */
export const LETTER_YO = { of: /ё/g, as: 'е' } as const;

/** Two ways to write one letter: most people leave its dots out. */
export const DOTTED = /ё/g;
export const UNDOTTED = 'е';

/** Operations of finance rows as WB writes them, for rows that are made up. */
export const MADE_UP_OPERATIONS = { sale: 'Продажа', back: 'Возврат', delivery: 'Логистика', toBuyer: 'К клиенту при продаже', fromBuyer: 'От клиента при возврате', storage: 'Хранение' } as const;
