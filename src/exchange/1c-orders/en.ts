import type { ExchangeWords } from '../exchange';
import { vatOption } from '../one-c/en';

export const words: ExchangeWords = {
  title: '1C: FBS orders',
  about: 'FBS assembly orders as orders of an internet shop for «Обмен с сайтом» of UT and UNF: WB’s number, good, price, state, cancelled.',
  counted: 'Orders: {count}',
  steps: [
    'Once: make an exchange «Обмен с сайтом» in 1C, take the tick off «Выгружать на сайт» and name this file as «Файл загрузки».',
    'Then: download to the same place and run the exchange. An order is known by WB’s number and is not made twice; a cancelled one gets its mark.',
    '1C looks for a good by vendor code, then by name. The buyer of all orders is «ООО РВБ». Nothing in the file tells of the buyers.',
  ],
  untried: 'Not tried on a live 1C: how it reads is taken from the make-up of UT 11.5.8 and UNF 3.0.8. UT changes only orders in the state «Ожидается согласование». Five minutes to try: take one day and load it into a copy of your base.',
  options: {
    from: { label: 'From', hint: 'When the order came. Empty: from the beginning.' }, to: { label: 'To', hint: 'Included.' },
    cancelled: { label: 'Cancelled orders', choices: { with: 'With a mark', without: 'Leave out' } }, vat: vatOption,
  },
  sums: { orders: 'Sum of orders' },
  findings: {
    noTable: 'There is no sheet “FBS orders”: switch it on under “Data” and refresh.', noRows: 'There are no orders of these days.',
    tooLong: 'Orders with more than 11 signs in the number: {count}. UT compares only the first 11 and may take them for one.', priceless: 'Orders without a price: {count}.',
  },
};
