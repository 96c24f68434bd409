import { reportFindings } from '../wb-report/en';

/** What is said of a report of an agent, whichever file it goes into. */
export const commissionSums = {
  goods: 'Goods sold', back: 'Goods returned', others: 'Else in “Sold”: compensations and corrections', rounding: 'Rounding of lines', retailAmount: 'Sold, as WB has it',
  reward: 'WB’s reward', rewardRounding: 'Rounding of the reward', vat: 'VAT by lines', vatRounding: 'VAT by lines less VAT of the total',
};

export const commissionFindings = {
  ...reportFindings,
  nameless: 'Lines without article and barcode: {count}. Choose the product for them in 1C.',
  others: 'Without a good, so in no line of the document: {operations}. Compensations are booked apart: income, without VAT.',
};
