import { type Due, isInTime, matchPayments } from '../../reports/bank-payouts/match';
import type { Payment } from './statement';
import { knownAsWb } from './wb-payer';

/** A payment of WB's, and by what it was found. */
export interface WbPayment extends Payment {
  foundBy: 'inn' | 'name' | 'amount';
}

/**
 * WB's payouts among the payments: by its number as a taxpayer, by its name, and, of reports that these have not paid, by a sum that is
 * exactly one report's. What is found by its sum alone is for a person to look at.
 */
export function wbPayments(payments: readonly Payment[], dues: readonly Due[]): WbPayment[] {
  const incoming = payments.filter(({ isIncoming, kopecks }) => isIncoming && kopecks > 0);
  const named = incoming.flatMap((payment): WbPayment[] => {
    const foundBy = knownAsWb(payment.payer);
    return foundBy === null ? [] : [{ ...payment, foundBy }];
  });
  const paid = new Set(matchPayments(dues, named.map(({ day, kopecks }, at) => ({ id: String(at), day, kopecks, named: [] }))).map(({ key }) => key));
  const open = dues.filter(({ key }) => !paid.has(key));
  const others = incoming.filter(({ payer }) => knownAsWb(payer) === null);
  const byAmount = others.filter((payment) => open.filter((due) => due.kopecks === payment.kopecks && isInTime(due, payment)).length === 1);
  return [...named, ...byAmount.map((payment): WbPayment => ({ ...payment, foundBy: 'amount' }))];
}
