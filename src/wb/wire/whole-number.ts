const DIGITS = /^\d+$/;

/** Whether one whole number is larger than another, both as texts without zeros before them: of 2^53 and more no digit may be lost. */
export function isLarger(a: string, b: string): boolean {
  return a.length === b.length ? a > b : a.length > b.length;
}

/** Whether a whole number lies above one and is not larger than another, where there is one; no other text does. */
export function isBetween(number: string, above: string, upTo: string | null): boolean {
  return DIGITS.test(number) && isLarger(number, above) && (upTo === null || !isLarger(number, upTo));
}
