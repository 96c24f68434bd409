/** Those that WB sells in and pays in: their numbers of ISO 4217, as Marketplace writes them, and their letters, as all other methods do. */
const LETTERS: Readonly<Record<string, string>> = {
  51: 'AMD', 156: 'CNY', 398: 'KZT', 417: 'KGS', 643: 'RUB', 840: 'USD', 860: 'UZS', 933: 'BYN', 944: 'AZN', 972: 'TJS', 978: 'EUR', 981: 'GEL',
};

/** The letters of a currency; a number that is not in the list stays. */
export function currencyOf(number: unknown): unknown {
  return LETTERS[String(number)] ?? number;
}
