import type { ExchangeWords } from '../exchange';
import { orderFindings, periodOptions } from '../fbs-orders/en';
import { connectStep, partyFindings, partyOptions, untried } from '../fresh/en';

export const words: ExchangeWords = {
  title: '1C:Fresh: FBS orders',
  about: 'WB’s assembly orders as orders of customers in UNF in the cloud, with WB’s state and the number of the sticker in the comment. Not posted.',
  counted: 'Orders: {count}',
  made: 'Orders made and updated: {count}',
  steps: [
    connectStep,
    'For UNF only (address with /a/sbm/): Accounting has no orders of customers.',
    'Refresh “FBS orders”, get “1C:Fresh: goods” and press “Hand over”. An order is known by “WB number” at the beginning of its comment among РВБ’s orders of the same day, and not made twice: leave the day and that beginning as they are in 1C.',
    'An order that is not posted follows WB: the state in its comment, and marked for deletion when cancelled. What you have posted is left alone; cancelled ones among it are named.',
  ],
  untried: `${untried} Sent from two spreadsheets in the same second, an order may be there twice: the next time names it. Five minutes to try: send one day twice and compare the number of orders and the sum.`,
  options: { ...periodOptions, ...partyOptions },
  sums: { orders: 'Sum of the orders' },
  findings: {
    ...orderFindings, ...partyFindings,
    double: '1C has WB’s order {order} more than once ({number} for one): mark the other for deletion.',
    cancelledThere: 'WB’s order {order} is cancelled, and posted in 1C ({number}): cancel it there.',
  },
};
