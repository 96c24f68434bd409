/**
 * Things of which another one with the same key came before. Where a system does not keep them out, two spreadsheets that hand over in the same
 * second make a thing twice, because neither sees the other's: whoever reads them next names them.
 * @param before keys that have been seen already
 */
export function doublesAmong<T>(things: readonly T[], keyOf: (thing: T) => string, before: readonly string[] = []): T[] {
  const seen = new Set(before);
  return things.filter((thing) => {
    const key = keyOf(thing);
    const isDouble = seen.has(key);
    seen.add(key);
    return isDouble;
  });
}
