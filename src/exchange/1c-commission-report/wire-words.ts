/** Words of the closed lists of CommerceML, and names of values that 1С reads in a report of an agent. */
export const OPERATION = 'Отчет о продажах комиссионного товара';
export const [PRINCIPAL, AGENT] = ['Комитент', 'Комиссионер'] as const;
export const COMMENT = 'Отчёт WB';
export const OF_LINE = { price: 'ЦенаПродажи', sum: 'СуммаПродажи', reward: 'СуммаВознаграждения' } as const;
export const OF_PERIOD = { isVatInside: 'ЦенаВключаетНДС', rewardVat: 'СтавкаНДСВознаграждения', from: 'НачалоПериода', to: 'КонецПериода' } as const;

/** Names and words of EnterpriseData. */
export const REPORT_OBJECT = 'Документ.ОтчетКомиссионера';
export const [FIRM, PERSON] = ['ЮридическоеЛицо', 'ФизическоеЛицо'] as const;
export const CONTRACT_KIND = 'СКомиссионером';
export const GOODS_ON_COMMISSION = 'ПродажаТоваровНаКомиссии';
export const ROUBLE = 'руб.';
/** Kinds of rates since 1.17, and names of rates before. */
export const RATE_KINDS = { none: 'БезНДС', 0: 'Нулевая', 5: 'Пониженная', 7: 'Пониженная', 10: 'Пониженная', 20: 'Общая', 22: 'Общая' } as const;
export const FORMER_RATES = { none: 'БезНДС', 0: 'НДС0', 10: 'НДС10', 20: 'НДС20' } as const;

/** Captions of the table of returns that 1С takes apart from the report. */
export const RETURN_CAPTIONS = [
  ['Штрихкод', 'id'], ['Артикул', 'text'], ['Наименование', 'text'], ['Количество', 'integer'], ['Цена', 'money'], ['Сумма', 'money'], ['Сумма НДС', 'money'], ['Сумма вознаграждения', 'money'],
] as const;
export const RETURNS = 'возвраты';
