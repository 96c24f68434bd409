import type { ExchangeWords } from '../exchange';
import { stageLabels } from '../fbs-orders/en';
import { partyFindings, partyOptions, tokenStep } from '../moysklad/en';

export const words: ExchangeWords = {
  title: 'MoySklad: FBS orders',
  about: 'Assembly orders of WB as customers’ orders with a reserve, the state and the sticker’s number. Cancelled ones are no longer applied.',
  counted: 'Orders: {count}',
  made: 'Orders made and brought up to date: {count}',
  steps: [
    tokenStep,
    'Refresh the sheet “FBS orders” and get the goods on the page “MoySklad: stocks”.',
    'Press “Hand over”. Do it again when states have changed: orders are brought up to date, none is there twice.',
  ],
  untried: 'Tried with the description of API 1.2, not with a living account. Send the orders of one day and compare their number and sum; the sticker is there where the sheet “Orders” has come.',
  options: { from: { label: 'From' }, to: { label: 'To' }, ...partyOptions, ...Object.fromEntries(Object.entries(stageLabels).map(([stage, label]) => [`state-${stage}`, { label: `State: ${label}`, hint: 'The name of the state in MoySklad. Empty: the usual one where it is there, else the state stays.' }])) },
  findings: {
    ...partyFindings,
    noState: 'Orders of MoySklad have no state “{state}”. They have: {names}.',
    noOrders: 'There are no orders of these days. Refresh the sheet “FBS orders”, or choose other days.',
    refused: 'MoySklad did not take orders: {count}. What it says of the first: {detail}.',
  },
};
