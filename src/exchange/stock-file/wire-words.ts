/** Names of CommerceML 2 (https://v8.1c.ru/edi/edi_stnd/90/), as 1С's own configurations write them. */
export const ROOT = 'КоммерческаяИнформация';
export const PACKAGE = 'ПакетПредложений';
export const CHANGES = 'ИзмененияПакетаПредложений';
export const CHANGES_ONLY = 'СодержитТолькоИзменения';
export const CATALOGUE = 'Каталог';
export const OFFERS = 'Предложения';
export const OFFER = 'Предложение';
export const GOODS = 'Товары';
export const GOOD = 'Товар';
export const ID = 'Ид';
export const BARCODE = 'Штрихкод';
export const ARTICLE = 'Артикул';
export const NAME = 'Наименование';
export const QUANTITY = 'Количество';
/** The package writes the first, a file of changes the second. */
export const WAREHOUSES_OF_OFFER: readonly string[] = ['Склад', 'Склады'];
export const WAREHOUSES = 'Склады';
export const WAREHOUSE = 'Склад';
export const WAREHOUSE_ID = 'ИдСклада';
export const ON_WAREHOUSE = 'КоличествоНаСкладе';
/** As newer exchanges with sites write stocks: in elements. */
export const REMAINS = 'Остатки';
export const REMAIN = 'Остаток';

/** An XML file that says its own encoding. */
export const TELLS_ENCODING = /<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/i;

/** Headings of tables of goods that people export from 1С, in lower case: whatever begins so. */
export const HEADINGS = {
  wbBarcode: /^(?:баркод|штрих-?\s?код|barcode) (?:wb|вб|wildberries)/,
  cost: /^(?:себестоимость|закупочная цена|цена закуп|закупка|цена поступ|учетная цена|учётная цена|cost|purchase price)/,
  barcode: /^(?:штрих-?\s?код|barcode|ean)/,
  article: /^(?:артикул|article|sku)/,
  code: /^(?:код|code|номенклатура\.код|ид(?:$|\s))/,
  title: /^(?:номенклатура(?!\.)|наименование|товар|название|name|title)/,
  quantity: /^(?:количество|кол-во|остаток|остатки|доступно|свободн|конечный остаток|в наличии|quantity|stock)/,
  warehouse: /^(?:склад|warehouse|место хранения)/,
} as const;

/** Types of prices that are what a piece was bought for. */
export const COST_PRICE = /закуп|себестоим|уч[её]тн/i;
export const [PRICE_TYPES, PRICE_TYPE, PRICES, PRICE, OF_PRICE_TYPE, FOR_ONE, CURRENCY] = ['ТипыЦен', 'ТипЦены', 'Цены', 'Цена', 'ИдТипаЦены', 'ЦенаЗаЕдиницу', 'Валюта'] as const;
/** How 1С calls the rouble, by whichever of its names. */
export const ROUBLE = /^(?:|руб\.?|rub|rur|643)$/i;
