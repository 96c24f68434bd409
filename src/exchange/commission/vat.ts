import { PARTS, inKopecks } from '../../wb/money/amount';

/** Rates of НДС in percent, by the names of the option; `none`: the seller pays none. */
export const VAT_RATES = ['none', '0', '5', '7', '10', '20', '22'] as const;

export type VatRate = (typeof VAT_RATES)[number];

/** The tax inside a price, in whole kopecks. @param sum in roubles */
export function vatIn(sum: number, rate: VatRate): number {
  const percent = rate === 'none' ? 0 : Number(rate);
  const kopecks = Math.round(sum * 100);
  return inKopecks((kopecks * percent * (PARTS / 100)) / (100 + percent));
}
