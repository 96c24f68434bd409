import type { ExchangeWords } from '../exchange';
import { partyFindings, tokenStep } from '../moysklad/en';

export const words: ExchangeWords = {
  title: 'MoySklad: stocks',
  about: 'Goods and free stock of MoySklad beside what WB has. The report and the orders know their goods by the same list.',
  counted: 'Goods of MoySklad on the sheet: {count}',
  made: 'Goods read: {count}',
  steps: [
    tokenStep,
    'Press “Get”: goods and stocks come to the sheet “Stocks in the books”.',
    'What MoySklad does not know by barcode or article stands on the sheet “Matches”: fill in its code once.',
  ],
  untried: 'Tried with the description of API 1.2 and its examples, not with a living account. Connect a token and compare the stock of five goods.',
  options: {},
  findings: partyFindings,
};
