/** The form of a Russian noun after a number: 1 строка, 2 строки, 5 строк. */
export function plural(count: number, one: string, few: string, many: string): string {
  const last = count % 10;
  const isTeen = Math.floor(count / 10) % 10 === 1;
  if (!isTeen && last === 1) return one;
  return !isTeen && last >= 2 && last <= 4 ? few : many;
}
