/** Names of 1С’s objects, as its OData publishes them. */
export const FRESH_ENTITIES = {
  organizations: 'Catalog_Организации',
  agents: 'Catalog_Контрагенты',
  contracts: 'Catalog_ДоговорыКонтрагентов',
  currencies: 'Catalog_Валюты',
  goods: 'Catalog_Номенклатура',
  barcodes: 'InformationRegister_ШтрихкодыНоменклатуры',
  accountingReport: 'Document_ОтчетКомиссионераОПродажах',
  tradeReport: 'Document_ОтчетКомиссионера',
  orders: 'Document_ЗаказПокупателя',
} as const;
