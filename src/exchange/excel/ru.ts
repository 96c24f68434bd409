import type { ExchangeWords } from '../exchange';
import { gridFindings, gridOptions } from '../grid/ru';

export const words: ExchangeWords = {
  title: 'Excel',
  about: 'Любой лист или отчёт файлом xlsx: числа числами, даты датами, длинные номера текстом.',
  counted: 'Строк: {count}',
  steps: ['Скачайте файл и откройте его в Excel, LibreOffice или загрузите туда, где просят xlsx.'],
  options: gridOptions,
  findings: gridFindings,
};
