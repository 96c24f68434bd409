import type { ExchangeWords } from '../exchange';
import { gridFindings, gridOptions } from '../grid/en';

export const words: ExchangeWords = {
  title: 'Excel',
  about: 'Any sheet or report as an xlsx file: numbers are numbers, dates are dates, long numbers are texts.',
  counted: 'Rows: {count}',
  steps: ['Download the file and open it in Excel or LibreOffice, or give it to whoever asks for xlsx.'],
  options: gridOptions,
  findings: gridFindings,
};
