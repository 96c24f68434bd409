import { fingerprint } from '../../sheet/fingerprints/fingerprint';
import type { WireRow } from '../../tables/table';
import { currencyOf } from '../../wb/money/currency';
import type { WbPayment } from './wb-payments';

/** Digits six to eight of an account are its currency; the rouble kept there the number that it had before 1998. */
const FORMER_ROUBLE = '810';

/** Of the account people need the end to tell it from others; whoever may look at the file sees it. */
const SHOWN_DIGITS = 4;

/** A payment as a row of «Выплаты банка». Loaded again, in another encoding or file, it is the same row. */
export function paymentRow({ day, kopecks, number, payer, receiver, purpose, foundBy }: WbPayment, span: { from: number; to: number }): WireRow {
  const [account = ''] = receiver.accounts;
  return {
    receivedOn: day, amount: kopecks / 100, payer: payer.name, foundBy, purpose, number,
    account: account === '' ? '' : `…${account.slice(-SHOWN_DIGITS)}`, currency: currencyIn(account),
    statementFrom: span.from, statementTo: span.to,
    paymentId: fingerprint([day, kopecks, number, account, payer.inn === '' ? payer.name : payer.inn]),
  };
}

function currencyIn(account: string): string {
  const digits = account.slice(5, 8);
  const known = currencyOf(Number(digits));
  return digits === FORMER_ROUBLE || typeof known !== 'string' ? 'RUB' : known;
}
