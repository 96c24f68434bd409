import type { ExchangeWords } from '../exchange';
import { connectStep, untried } from '../fresh/en';

export const words: ExchangeWords = {
  title: '1C:Fresh: goods',
  about: 'The goods of 1C with articles and barcodes beside WB’s cards. By this list the report and the orders know theirs.',
  counted: 'Goods of 1C on the sheet: {count}',
  made: 'Goods received: {count}',
  steps: [
    connectStep,
    'Press “Hand over”: the goods stand on the sheet “Stocks in the books”. Nothing changes in 1C.',
    'What is not known by barcode and article stands on the sheet “Matches”: fill in its code once.',
  ],
  untried: `${untried} Stocks of 1C:Fresh are not read. Five minutes to try: get the goods and compare their number with the list in 1C.`,
  options: {},
  findings: { noBarcodes: '1C does not open the register of barcodes: goods are known by their articles only. Tick it in the settings of OData.' },
};
