import type { ExchangeWords } from '../exchange';
import { tokenStep } from '../moysklad/en';

export const words: ExchangeWords = {
  title: 'MoySklad: stocks',
  about: 'Goods and free stock of MoySklad beside what WB has. The report and the orders know their goods by the same list.',
  counted: 'Goods of MoySklad on the sheet: {count}',
  made: 'Goods read: {count}',
  steps: [
    tokenStep,
    'Press “Hand over”: goods and stocks come to the sheet “Stocks in the books”.',
    'What MoySklad does not know by barcode or article stands on the sheet “Matches”: fill in its code once.',
  ],
  untried: 'Tried with the description of API 1.2 and its examples, not with a living account. Connect a token and compare the stock of five goods.',
  options: {
    store: { label: 'Store', hint: 'As it is called in MoySklad. Empty: all of them together.' },
    cost: { label: 'Cost', choices: { leave: 'Only show it in “Stock in the books”', fill: 'Fill the sheet of costs' } },
    since: { label: 'The cost holds from', hint: 'The first day of these prices. Empty: today.' },
  },
  findings: { noStore: 'MoySklad has no such store. It has: {names}.', costsDated: 'MoySklad has another cost, and both prices of the sheet are filled in. The new one stands on “Cost prices by date”: {count} ({names}).' },
};
