import { refused, stageOptions, webhookStep } from '../bitrix24/en';
import type { ExchangeWords } from '../exchange';
import { orderFindings, periodOptions } from '../fbs-orders/en';

export const words: ExchangeWords = {
  title: 'Bitrix24: deals of FBS orders',
  about: 'Assembly orders of WB as deals with their good, sum, a stage by WB’s state and the sticker’s number. No contacts, nothing of the buyers.',
  counted: 'Orders: {count}',
  made: 'Deals made and brought up to date: {count}',
  steps: [
    webhookStep,
    'Refresh the sheet “FBS orders”. For products of the catalogue in the deals hand over “Bitrix24: products” first; without, a good stands there by its name.',
    'Press “Hand over”. A deal is known by the number of the order and is not made twice. Do it again when WB’s states have changed: the stage follows.',
    'A stage that a manager has chosen stays until WB changes the state of the order.',
  ],
  untried: 'Tried with the documents of the REST API, not with a living portal. Sent from two spreadsheets in the same second, an order may become two deals: the next time names the other. Five minutes to try: choose one day, send twice, and compare the number of deals and the sum.',
  options: {
    ...periodOptions, funnel: { label: 'Funnel', hint: 'The number of the funnel of deals; 0: the general one.' },
    ...stageOptions('The name of the stage in this funnel. Empty: by their order, first, second, last, won, lost.'),
    assigned: { label: 'Responsible', hint: 'The number of the employee, from the address of their page. Empty: the owner of the webhook.' },
  },
  sums: { orders: 'Sum of orders' },
  findings: {
    ...orderFindings, refused,
    double: 'WB’s order {order} is more than one deal in Bitrix24: delete the other, No. {number}.',
    noFunnel: 'There is no funnel {funnel}, or the webhook does not see it.',
    noStage: 'The funnel has no stage “{stage}”. It has: {names}.',
  },
};
