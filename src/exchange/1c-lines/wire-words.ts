/** Captions of the table that УНФ 3.0.8 loads into «Отчет комиссионера»: each is part of the name of a field. */
export const UNF_CAPTIONS = [
  ['Штрихкод', 'id'], ['Артикул', 'text'], ['Наименование', 'text'], ['Количество', 'integer'], ['Количество (возвращено)', 'integer'], ['Ед. изм.', 'text'], ['Цена', 'money'], ['Ставка НДС', 'text'],
  ['Сумма', 'money'], ['Сумма (возвращено)', 'money'], ['Сумма вознаграждения', 'money'],
] as const;
/** Places of the table that УТ 11.5 loads into the same document: order counts, captions do not. */
export const UT_CAPTIONS = [['Штрихкод', 'id'], ['Код', 'text'], ['Артикул', 'text'], ['Номенклатура', 'text'], ['Количество', 'integer'], ['Цена', 'money']] as const;
export const [LINES, RETURNED_LINES] = ['строки отчёта', 'возвраты отчёта'] as const;
