import type { Article } from './articles';
import type { Order } from './orders';
import { between, fraction } from './random';

/** Thousandths of a rouble: WB's rows sometimes have three decimals, and sums must be exact. */
export type Mills = number;

/** `1249`, `0.2`, `1.349`: the way WB writes money as text. */
export function millsText(mills: Mills): string {
  const sign = mills < 0 ? '-' : '';
  const digits = String(Math.abs(mills)).padStart(4, '0');
  const decimals = digits.slice(-3).replace(/0+$/, '');
  return `${sign}${digits.slice(0, -3)}${decimals ? `.${decimals}` : ''}`;
}

/** Rounded once, half away from zero. */
export const toKopecks = (mills: Mills): Mills => Math.sign(mills) * Math.round(Math.abs(mills) / 10) * 10;

export interface Price { totalRub: number; discountPercent: number; sppPercent: number; withDiscRub: number; finishedRub: number }

export function priceOf(article: Article): Price {
  const { priceRub, discountPercent, sppPercent } = article;
  const withDiscRub = Math.round(priceRub * (100 - discountPercent)) / 100;
  return { totalRub: priceRub, discountPercent, sppPercent, withDiscRub, finishedRub: Math.floor((withDiscRub * (100 - sppPercent)) / 100) };
}

const enum Stream { Share = 401, Acquiring, Third }

export interface SaleMoney { forPay: Mills; acquiringFee: Mills; acquiringPercent: number; vw: Mills; vwNds: Mills; retailAmount: Mills; withDisc: Mills }

/** What one sold piece brings; the same numbers in the sales method and in the weekly report. */
export function saleMoney(seed: number, article: Article, order: Order): SaleMoney {
  const price = priceOf(article);
  const withDisc = Math.round(price.withDiscRub * 1000);
  const retailAmount = price.finishedRub * 1000;
  const acquiringPercent = between(seed, Stream.Acquiring, order.n, 150, 450) / 100;
  const acquiringFee = toKopecks(Math.round((retailAmount * acquiringPercent) / 100));
  const third = between(seed, Stream.Third, order.n, 0, 29) === 0 ? 5 : 0;
  const forPay = toKopecks(Math.round(withDisc * (0.68 + fraction(seed, Stream.Share, order.n) * 0.14))) + third;
  const reward = retailAmount - forPay - acquiringFee;
  const vw = toKopecks(Math.round(reward / 1.22));
  return { forPay, acquiringFee, acquiringPercent, vw, vwNds: reward - vw, retailAmount, withDisc };
}
