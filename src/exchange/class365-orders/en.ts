import { connectStep, partyFindings, partyOptions } from '../class365/en';
import type { ExchangeWords } from '../exchange';
import { orderFindings, periodOptions, stageLabels } from '../fbs-orders/en';

const hint = 'The name of the status in Class365. Empty: it stays; a new order gets the first one, a cancelled one that with «отмен» in its name.';

export const words: ExchangeWords = {
  title: 'Class365: FBS orders',
  about: 'Assembly orders of WB as orders of customers with a reservation, a status, and the sticker’s number in the comment. Cancelled ones reserve nothing.',
  counted: 'Orders: {count}',
  made: 'Orders made and brought up to date: {count}',
  steps: [
    connectStep,
    'Class365 needs a partner for WB’s orders (such as ООО «РВБ») and a source of orders, Wildberries.',
    'Refresh “FBS orders”, get “Class365: goods and stock”, and press “Hand over”. An order is known by “WB number” at the beginning of its comment among orders of the same time, and is not made twice: leave both and the date as they are. An order takes about four seconds: the page may be closed, and it goes on from its place when you press “Hand over” again, or by itself where it is repeated.',
  ],
  untried: 'Tried with the protocol of the vendor’s own client and the order of calls of a client at work, not with a living account. Sent from two spreadsheets in the same second, an order may be there twice: the next time names the other. Five minutes to try: choose one day, send twice, compare the number of orders and what is reserved.',
  options: { ...periodOptions, ...partyOptions, ...Object.fromEntries(Object.entries(stageLabels).map(([stage, label]) => [`stage-${stage}`, { label: `Status: ${label}`, hint }])) },
  sums: { orders: 'Sum of orders' },
  findings: { ...orderFindings, ...partyFindings, double: 'WB’s order {order} stands in Class365 more than once: delete the other, No. {number}, with its reservation.' },
};
