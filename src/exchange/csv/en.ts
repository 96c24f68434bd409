import type { ExchangeWords } from '../exchange';
import { gridFindings, gridOptions } from '../grid/en';

export const words: ExchangeWords = {
  title: 'CSV',
  about: 'Any sheet or report as a text that every program reads. A Russian Excel opens it with a double click.',
  counted: 'Rows: {count}',
  steps: [
    'Download the file and open it with a double click: encoding and separator are those that a Russian Excel expects.',
    'Excel rounds long numbers (srid, barcodes) of a CSV. Where you need them, take “Excel”: there they are texts.',
  ],
  options: gridOptions,
  findings: gridFindings,
};
