import type { ExchangeWords } from '../exchange';

export const words: ExchangeWords = {
  title: 'Stocks and costs of 1C or of Excel',
  about: 'What lies in your books and what it costs, beside what WB has, and the difference of every good.',
  counted: 'Goods in the file: {count}',
  steps: [
    'In УТ or УНФ write “Обмен с сайтом” into a folder: the file is offers.xml (newer versions have rests.xml too).',
    'Or save any report of stocks or list of prices as Excel (xlsx), CSV or TXT: columns of a barcode, an article or a code, and of the stock or the cost, are enough.',
    'Matches may come as a file too: columns of a code (or an article) and “Barcode WB”. What you have filled in on the sheet stays.',
    'Load the file here. The sheets “Stocks in the books” and “Matches” will be there.',
    'Goods that are found neither by barcode nor by article stand on the sheet “Matches”: fill in their code in the books once.',
  ],
  untried: 'Tried with samples of 1C and the schema of CommerceML, not with a living base. Load a file and compare five goods with a report of 1C.',
  options: {
    cost: { label: 'Cost', hint: 'Where the file has it: a column «Себестоимость», «Закупочная цена» or “Cost”, in offers.xml a type of prices so called.', choices: { leave: 'Only show it in “Stock in the books”', fill: 'Fill the sheet of costs' } },
    since: { label: 'The cost holds from', hint: 'The first day of these prices. Empty: today.' },
  },
  findings: {
    badLines: 'Lines left out, because they lack a good’s code, or anything to take: {count}.',
    changesOnly: 'The file does not hold all stocks: others were left as they are.',
    costsDated: 'The file has another cost, and both prices of the sheet are filled in. The new one stands on “Cost prices by date”: {count} ({names}).',
  },
};
