import type { ExchangeWords } from '../exchange';
import { partyFindings, partyOptions, vatOption } from '../one-c/en';

export const words: ExchangeWords = {
  title: '1C: products',
  about: 'All sizes of cards with vendor code and barcode, so that 1C has something to find.',
  counted: 'Products: {count}',
  steps: [
    'Accounting: Номенклатура → «Загрузить» → from a file, with the format “table”. A second load finds a product by vendor code and barcode.',
    'CommerceML (import.xml) is for programs of others: 1C itself loads no such file in «Обмен с сайтом».',
  ],
  untried: 'Not tried on a live 1C. Five minutes to try: leave two rows in the file and load them into a copy of your base.',
  options: { format: { label: 'Format', choices: { table: 'Table, xlsx', commerceml: 'CommerceML 2.10, import.xml' } }, vat: vatOption, ...partyOptions },
  findings: { ...partyFindings, noTable: 'There is no sheet “Cards”, or it is empty: switch it on under “Data” and refresh.', noBarcode: 'Sizes without a barcode: {count}.' },
};
