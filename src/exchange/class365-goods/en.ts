import { connectStep } from '../class365/en';
import type { ExchangeWords } from '../exchange';

export const words: ExchangeWords = {
  title: 'Class365: goods and stock',
  about: 'Goods and free stock of Class365 beside what WB sees; goods that are missing can be made. Orders know a good by the same list.',
  counted: 'Goods of Class365 on the sheet: {count}',
  made: 'Goods got and made: {count}',
  steps: [
    connectStep,
    'Press “Hand over”: goods and free stock (all less what is reserved) come to the sheet “Stocks in the books” with their date.',
    'What is known neither by barcode nor by article stands on the sheet “Matches”: fill in the code once. Or choose “Make”, and WB’s cards become goods with their article and barcode.',
  ],
  untried: 'Tried with the protocol of the vendor’s own client, not with a living account; modifications of goods are not read. Five minutes to try: connect, and compare the stock of five goods.',
  options: {
    store: { label: 'Store', hint: 'As it is called in Class365. Empty: all of them together.' },
    missing: { label: 'What Class365 lacks', choices: { leave: 'Do not make', make: 'Make' } },
  },
};
