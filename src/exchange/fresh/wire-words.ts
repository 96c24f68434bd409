/** Of a good: the number that people give it. */
export const ARTICLE = 'Артикул';
/** The kind of contract with a seller's agent, and filters over names of 1С's. */
export const AGENT_CONTRACT = 'СКомиссионером';
export const INN_IS = 'ИНН eq ';
export const INCOMING_NUMBER_IS = 'НомерВходящегоДокумента eq ';
export const AGENT_IS = 'Контрагент_Key eq ';
export const BY_BARCODE = 'Штрихкод';
export const [GOOD, KIND] = ['Номенклатура_Key', 'Характеристика_Key'] as const;
/** A good in a table that takes other things too. */
export const GOOD_TYPE = 'StandardODATA.Catalog_Номенклатура';

/** What 1С:Бухгалтерия calls rates of НДС, and the report itself. */
export const RATES = { none: 'БезНДС', 0: 'НДС0', 5: 'НДС5', 7: 'НДС7', 10: 'НДС10', 20: 'НДС20', 22: 'НДС22' } as const;
export const SALES_REPORT = 'ОтчетОПродажах';
export const NOT_COUNTED = 'НеРассчитывается';
export const COMMENT = 'Отчёт WB';
/** Tables of a report within its document, and sums of a row. */
export const TABLES = { accounting: ['Товары', 'ТоварыВозвращенные'], trade: ['Запасы', 'ЗапасыВозвраты'] } as const;
export const SUM = 'Сумма';
export const NOTE = 'Комментарий';
