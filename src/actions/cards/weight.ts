const WEIGHT = /^\d{1,4}(?:\.\d{1,3})?$/;

/** Kilograms with three digits after the mark at most, as WB takes them. */
export function isWeight(text: string): boolean {
  return WEIGHT.test(text) && Number(text) > 0;
}

/** The same text for the same weight. */
export function plainWeight(words: string): string {
  const plain = words.replace(',', '.');
  return WEIGHT.test(plain) ? String(Number(plain)) : plain;
}
