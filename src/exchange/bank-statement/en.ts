import type { ExchangeWords } from '../exchange';

export const words: ExchangeWords = {
  title: 'Bank statement',
  about: 'Which payouts of WB have come to the account, for which reports, and what is still to come. “Payout check” needs them no more by hand.',
  counted: 'Payouts of WB in the statement: {count}',
  steps: [
    'In your bank’s web page open the statement of the account and choose the export “for 1C” (a .txt file, mostly kl_to_1c.txt).',
    'Load the file here. The same statement, or one that overlaps, may be loaded again: nothing will be there twice.',
    'The sheet “Bank payouts” shows WB’s payments; “Payout check” shows what has come, what is missing and for how many days.',
    'Where a payment is assigned to the wrong report, write the report’s number into the column “Reports by hand”.',
  ],
  untried: 'WB does not say what it writes as the purpose of a payment. A payout is known by the taxpayer’s number of RVB and Wildberries, by the name, and by the sum of a report. Load a fresh statement and compare the last three payments with WB’s cabinet.',
  options: {},
  findings: {
    seen: 'Payments looked through: {count}[, from {from} to {to}]. Only payouts of WB are kept.',
    byAmount: 'Found by the sum of a report alone: {count}. Check them on the sheet “Bank payouts”.',
    badDocuments: 'Payments that could not be read, because they lack a sum or a day: {count}. Lines of the file: {lines}. The others were taken.',
    cutShort: 'The file has no end: it may not have been downloaded whole. What could be read was taken.',
    cameInDiffers: 'For account …{account} the bank says that {stated} came in, and the file has {counted}: some payments are not in it.',
    closingDiffers: 'The closing balance of account …{account}, {stated}, does not follow from what came and went: that makes {counted}.',
  },
};
