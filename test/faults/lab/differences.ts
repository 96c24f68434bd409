/** Values of the data sheets that differ, one line each. */
export function differences(expected: Record<string, string[]>, found: Record<string, string[]>): string[] {
  const names = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
  return names.flatMap((name) => {
    const [wanted, got] = [expected[name], found[name]];
    if (wanted === undefined) return [`a sheet «${name}» too many`];
    if (got === undefined) return [`no sheet «${name}»`];
    const at = wanted.findIndex((row, line) => row !== got[line]);
    if (at < 0 && wanted.length === got.length) return [];
    const line = at < 0 ? wanted.length : at;
    return [`«${name}» has ${got.length} rows, not ${wanted.length}; row ${line + 1}: ${got[line] ?? 'none'} instead of ${wanted[line] ?? 'none'}`];
  });
}
