/** No price, bid or amount of WB’s is larger. */
export const LARGEST = 1e9;

/** Whether an amount has no more than two decimals; sums of a sheet carry the errors of binary fractions. */
export function isCents(amount: number): boolean {
  return Math.abs(amount * 100 - Math.round(amount * 100)) < 1e-6;
}

/** A price with its discount, in hundredths, rounded once. */
export function discounted(price: number, discountPercent: number): number {
  return Math.round(price * (100 - discountPercent));
}

/** Whether something differs from what it was by more than so many percents of it, either way. */
export function isMuchChanged(was: number, becomes: number, percent: number): boolean {
  return Math.abs(becomes - was) * 100 > was * percent;
}
