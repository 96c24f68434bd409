/**
 * A row's fingerprint, at its end. It covers columns that the sheet does not have: a run that reads the whole history again sees
 * in them what WB has changed without giving the row a later time.
 */
const FINGERPRINT = /"[0-9a-z]{8,}\.\d+"\]$/;

/** Values of the data sheets that differ, one line each. */
export function differences(expected: Record<string, string[]>, found: Record<string, string[]>): string[] {
  const names = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
  return names.flatMap((name) => {
    const [wanted, got] = [expected[name], found[name]];
    if (wanted === undefined) return [`a sheet «${name}» too many`];
    if (got === undefined) return [`no sheet «${name}»`];
    const at = wanted.findIndex((row, line) => shown(row) !== shown(got[line] ?? ''));
    if (at < 0 && wanted.length === got.length) return [];
    const line = at < 0 ? wanted.length : at;
    return [`«${name}» has ${got.length} rows, not ${wanted.length}; row ${line + 1}: ${got[line] ?? 'none'} instead of ${wanted[line] ?? 'none'}`];
  });
}

function shown(row: string): string {
  return row.replace(FINGERPRINT, '"fingerprint"]');
}
