/** Captions of lines of a purchase. */
export const SERVICE_CAPTIONS = [
  ['Номенклатура', 'text'], ['Количество', 'integer'], ['Цена', 'money'], ['Сумма', 'money'], ['Ставка НДС', 'text'], ['Сумма НДС', 'money'], ['Номер отчета WB', 'id'],
] as const;
export const SERVICES_TITLE = 'услуги WB';
export const NO_VAT = 'Без НДС';
