import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { bankPayouts } from '.';

export const words: WordsOf<typeof bankPayouts> = {
  title: 'Bank payouts',
  about: 'What WB has paid into the account by the bank’s statement, and for which reports.',
  empty: 'No bank statement yet: load one in the panel, “Actions” → “Bank”.',
  row: 'one payment of WB’s to your account, from a statement that was loaded',
  columns: {
    receivedOn: { header: 'Came on', note: 'The day on which the money came to the account.' },
    amount: { header: 'Amount', note: 'How much came by this payment.' },
    payer: { header: 'Payer', note: 'Who has paid, as the bank writes it.' },
    foundBy: { header: 'Known by', note: 'What says that WB has paid: the taxpayer’s number, the name, or only the sum of a report. Check what was found by its sum.' },
    state: { header: 'Report', note: 'Whether a report of WB’s with this sum was found.' },
    reports: { header: 'Report numbers', note: 'For which reports it is: by the number in its purpose, or by the sum to the kopeck.' },
    matched: { header: 'Assigned', note: 'How much of it is assigned to reports.' },
    ownReports: { header: 'Reports by hand', note: 'Fill in numbers of reports with commas where a payment is assigned wrongly, or to none. The add-on never changes this column.' },
    purpose: { header: 'Purpose', note: 'As the bank writes it.' },
    number: { header: 'Document', note: 'Number of the payment order.' },
    account: { header: 'Account', note: 'Last digits of your account that the money came to.' },
    statementFrom: { header: 'Statement from', note: 'First day of the statement that the payment comes from.' },
    statementTo: { header: 'Statement to', note: 'Last day of that statement.' },
    currency: columns.currency,
    paymentId: { header: 'Payment code', note: 'By it a payment is known when the same statement is loaded again.' },
  },
  values: {
    foundBy: { inn: 'taxpayer’s number', name: 'name', amount: 'sum of a report' },
    state: { one: 'found', several: 'several reports', byHand: 'assigned by hand', none: 'not found' },
  },
};
