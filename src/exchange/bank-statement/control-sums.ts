import type { AccountTotals, Statement } from './statement';

/** A sum of the file that its documents do not give: something is missing, or stands there twice. Sums are kopecks. */
export interface Mismatch {
  account: string;
  sum: 'cameIn' | 'closing';
  stated: number;
  counted: number;
}

/** Whether each account came in what the bank says, and ends with what it began with and what came and went. What the bank does not say is not compared. */
export function mismatches({ totals, payments }: Statement): Mismatch[] {
  const accounts = [...new Set(totals.map(({ account }) => account))];
  return [
    ...accounts.flatMap((account) => {
      const stated = sumOf(totals.filter((one) => one.account === account).map(({ cameIn }) => cameIn));
      const counted = sumOf(payments.filter(({ isIncoming, receiver }) => isIncoming && receiver.accounts.includes(account)).map(({ kopecks }) => kopecks)) as number;
      return stated === null || stated === counted ? [] : [{ account, sum: 'cameIn' as const, stated, counted }];
    }),
    ...totals.flatMap(closingMismatch),
  ];
}

function closingMismatch({ account, opening, cameIn, wentOut, closing }: AccountTotals): Mismatch[] {
  if (opening === null || cameIn === null || wentOut === null || closing === null) return [];
  const counted = opening + cameIn - Math.abs(wentOut);
  return counted === closing ? [] : [{ account, sum: 'closing', stated: closing, counted }];
}

/** Null where one of them is not told. */
function sumOf(kopecks: readonly (number | null)[]): number | null {
  return kopecks.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0);
}
