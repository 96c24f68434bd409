import type { ExchangeWords } from '../exchange';
import { gridFindings, gridOptions } from '../grid/ru';

export const words: ExchangeWords = {
  title: 'CSV',
  about: 'Любой лист или отчёт текстом, который читает любая программа. Русский Excel открывает его двойным щелчком.',
  counted: 'Строк: {count}',
  steps: [
    'Скачайте файл и откройте его двойным щелчком: кодировка и разделитель уже те, что ждёт русский Excel.',
    'Длинные номера (srid, штрихкоды) Excel в CSV округляет. Если они нужны, скачайте «Excel»: там они записаны текстом.',
  ],
  options: gridOptions,
  findings: gridFindings,
};
