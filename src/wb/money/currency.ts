/** Those that WB sells in and pays in: their numbers of ISO 4217, as Marketplace writes them, and their letters, as all other methods do. */
const LETTERS: Readonly<Record<string, string>> = {
  51: 'AMD', 156: 'CNY', 398: 'KZT', 417: 'KGS', 643: 'RUB', 840: 'USD', 860: 'UZS', 933: 'BYN', 944: 'AZN', 972: 'TJS', 978: 'EUR', 981: 'GEL',
};

/** The number of a currency in three digits, as 1С writes it; '' for one that is not in the list. */
export function currencyNumber(letters: string): string {
  const found = Object.keys(LETTERS).find((number) => LETTERS[number] === letters);
  return found === undefined ? '' : found.padStart(3, '0');
}

/** The letters of a currency; a number that is not in the list stays. */
export function currencyOf(number: unknown): unknown {
  return LETTERS[String(number)] ?? number;
}
