/** Captions that «Загрузка номенклатуры из файла» of 1С:Бухгалтерия 3.0.198 knows. */
export const CATALOGUE_CAPTIONS = [['Наименование', 'text'], ['Артикул', 'text'], ['Штрихкод', 'id'], ['Единица измерения', 'text'], ['Ставка НДС', 'text']] as const;
export const CATALOGUE = 'Номенклатура WB';
export const CLASSIFIER = 'Предметы WB';
