import type { ExchangeWords } from '../exchange';

export const words: ExchangeWords = {
  title: 'Stocks of 1C or of a file',
  about: 'What lies in your books, beside what WB has, and the difference of every good.',
  counted: 'Goods in the file: {count}',
  steps: [
    'In УТ or УНФ write “Обмен с сайтом” into a folder: the file is offers.xml (newer versions have rests.xml too).',
    'Or save any report of stocks as CSV or TXT: columns of a barcode, an article or a code, and of the stock, are enough.',
    'Load the file here. The sheets “Stocks in the books” and “Matches” will be there.',
    'Goods that are found neither by barcode nor by article stand on the sheet “Matches”: fill in their code in the books once.',
  ],
  untried: 'Tried with samples of 1C and the schema of CommerceML, not with a living base. Load a file and compare five goods with a report of 1C.',
  options: {},
  findings: {
    badLines: 'Lines left out, because they lack a good’s code or a stock: {count}.',
    changesOnly: 'The file holds changes only: other stocks were left as they are.',
  },
};
