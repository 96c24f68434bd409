import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { unknownOperations } from '.';

const sum = (what: string): string => `${what} Over these rows of the sheet “Finance”.`;

export const words: WordsOf<typeof unknownOperations> = {
  title: 'Unknown operations',
  about: 'Operations that we have not seen before. They are in the sums of every report, which go by amounts and not by names.',
  empty: 'No unknown operations: all names are known to us.',
  row: 'one unknown name of an operation in one currency',
  columns: {
    operation: { header: 'Operation', note: 'The name as WB sent it. By it the rows are found on the sheet “Finance”.' },
    rows: { header: 'Rows', note: 'How many such rows the sheet “Finance” has. 0 means that there are none any more.' },
    payout: { header: 'Effect on payout', note: 'By how much these rows have changed the payout: with a minus they took it away.' },
    firstDay: { header: 'First seen', note: 'Day of the first such operation.' },
    lastDay: { header: 'Last seen', note: 'Day of the last such operation.' },
    retailAmount: { header: 'Sold', note: sum('Sales less returns.') },
    forPay: { header: 'Due for goods', note: sum('Sales less returns after commission.') },
    deliveryService: { header: 'Logistics', note: sum('Taken off.') },
    paidStorage: { header: 'Storage', note: sum('Taken off.') },
    paidAcceptance: { header: 'Acceptance', note: sum('Taken off.') },
    deduction: { header: 'Deductions', note: sum('Taken off.') },
    penalty: { header: 'Penalties', note: sum('Taken off.') },
    additionalPayment: { header: 'Reward correction', note: sum('Taken off.') },
    cashbackAmount: { header: 'Loyalty points', note: sum('Taken off.') },
    cashbackCommissionChange: { header: 'Loyalty participation', note: sum('Taken off.') },
    paymentSchedule: { header: 'Change of payment date', note: 'The fee for an earlier transfer. It is not in the payout. Empty where the sheet “Finance” lacks the column or has nothing in it.' },
    odd: { header: 'Rows not understood', note: 'Rows with a type of document that we do not know, or with no number. Their sums are not here.' },
    currency: columns.currency,
    word: { header: 'Key', note: 'The row is found and renewed by this, so keep the column.' },
  },
  values: { operation: { '#name': 'no name' } },
};
