import { refused, webhookStep } from '../bitrix24/en';
import type { ExchangeWords } from '../exchange';

export const words: ExchangeWords = {
  title: 'Bitrix24: products',
  about: 'Products of Bitrix24’s catalogue beside WB’s cards; what it lacks is made there once. By this list deals know a good.',
  counted: 'Sizes with a barcode: {count}',
  made: 'Products in the catalogue: {count}',
  steps: [
    webhookStep,
    'Press “Hand over”: the portal’s products come to the sheet “Stocks in the books”, those that are missing are made in the catalogue with the outer code wb-barcode.',
    'A product of your own is known by an outer code that is the vendor code. Where a good is there under another code, write that code on the sheet “Matches” first.',
  ],
  untried: 'Tried with the documents of the REST API, not with a living portal. Sent from two spreadsheets in the same second, a good may become two products: the next time names the other. Stocks of Bitrix24 are neither read nor changed. Five minutes to try: choose “Do not make” and compare the number of products with the catalogue.',
  options: { missing: { label: 'What the catalogue lacks', choices: { make: 'Make', leave: 'Do not make' } } },
  findings: {
    refused,
    double: 'The size with barcode {barcode} is more than one product of the catalogue: delete the other, No. {product}.',
    noCards: 'There is no sheet “Cards”, or it is empty: refresh it.',
    noCatalog: 'The portal has no catalogue of products, or the webhook does not see it: it needs the right “Торговый каталог”.',
  },
};
