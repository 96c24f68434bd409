/** What an entity has, as OData names it: fields of its own, and its tables with their columns. */
export interface Shape {
  fields: readonly string[];
  /** Only documents are written. */
  tables?: Readonly<Record<string, readonly string[]>>;
}

const CATALOG = ['Ref_Key', 'Code', 'Description', 'DeletionMark'];
const DOCUMENT = ['Ref_Key', 'Number', 'Date', 'Posted', 'DeletionMark', 'Организация_Key', 'Контрагент_Key', 'ВалютаДокумента_Key', 'Комментарий', 'СуммаДокумента', 'СуммаВключаетНДС'];
const REPORT = [...DOCUMENT, 'НомерВходящегоДокумента', 'ДатаВходящегоДокумента', 'СпособРасчетаКомиссионногоВознаграждения', 'СуммаВознаграждения'];

/** 1С:Бухгалтерия 3.0.198 and 1С:УНФ 3.0.8, in metadata's own names: a reference of one type has `_Key`, of several a `_Type` besides. */
const ACCOUNTING_ROW = ['Номенклатура_Key', 'Количество', 'Цена', 'Сумма', 'СтавкаНДС', 'СуммаНДС', 'СуммаВознаграждения', 'СуммаНДСВознаграждения'];
const TRADE_ROW = ['Номенклатура_Key', 'Характеристика_Key', 'Количество', 'Цена', 'Сумма', 'СуммаНДС', 'Всего', 'СуммаВознаграждения', 'СуммаНДСВознаграждения'];
const ORDER_ROW = ['Номенклатура', 'Номенклатура_Type', 'Характеристика_Key', 'Количество', 'Цена', 'Сумма', 'Всего'];

export const PUBLISHED: Readonly<Record<string, Shape>> = {
  Catalog_Организации: { fields: [...CATALOG, 'ИНН'] },
  Catalog_Контрагенты: { fields: [...CATALOG, 'IsFolder', 'ИНН', 'КПП'] },
  Catalog_ДоговорыКонтрагентов: { fields: [...CATALOG, 'IsFolder', 'Owner_Key', 'Организация_Key', 'ВидДоговора'] },
  Catalog_Валюты: { fields: CATALOG },
  Catalog_Номенклатура: { fields: [...CATALOG, 'IsFolder', 'Артикул'] },
  InformationRegister_ШтрихкодыНоменклатуры: { fields: ['Штрихкод', 'Номенклатура_Key', 'Характеристика_Key'] },
  Document_ОтчетКомиссионераОПродажах: {
    fields: [...REPORT, 'ДоговорКонтрагента_Key', 'ВидОперации', 'УдержатьВознаграждение', 'СтавкаНДСВознаграждения'],
    tables: { Товары: ACCOUNTING_ROW, ТоварыВозвращенные: ACCOUNTING_ROW },
  },
  Document_ОтчетКомиссионера: {
    fields: [...REPORT, 'Договор_Key', 'УдержатьКомиссионноеВознаграждение', 'СуммаДокументаВозврат', 'СуммаВознагражденияВозврат'],
    tables: { Запасы: TRADE_ROW, ЗапасыВозвраты: TRADE_ROW },
  },
  Document_ЗаказПокупателя: { fields: [...DOCUMENT, 'ДатаОтгрузки'], tables: { Запасы: ORDER_ROW } },
};

export const REFERENCES: Readonly<Record<string, string>> = {
  Организация_Key: 'Catalog_Организации', Контрагент_Key: 'Catalog_Контрагенты', ВалютаДокумента_Key: 'Catalog_Валюты', ДоговорКонтрагента_Key: 'Catalog_ДоговорыКонтрагентов', Договор_Key: 'Catalog_ДоговорыКонтрагентов',
};

export const TABLE_REFERENCES: Readonly<Record<string, string>> = { Номенклатура_Key: 'Catalog_Номенклатура', Номенклатура: 'Catalog_Номенклатура' };
