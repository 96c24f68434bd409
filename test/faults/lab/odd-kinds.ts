type Json = Record<string, unknown>;

export interface OddKind {
  name: string;
  /** What stands in the field; `undefined`: it is not there. */
  value: (usual: unknown) => unknown;
  /** In all rows of the answer, not in one. */
  isOfAll?: true;
  /** The row comes twice. */
  isTwice?: true;
}

/** In what ways a field may be odd. */
export const ODD_KINDS: readonly OddKind[] = [
  { name: 'missing', value: () => undefined },
  { name: 'null', value: () => null },
  { name: 'blank', value: () => '' },
  { name: 'a word', value: () => 'нет' },
  { name: 'a number', value: () => 7 },
  { name: 'a tick', value: () => true },
  { name: 'an object', value: () => ({ value: 1 }) },
  { name: 'a list', value: (usual) => [usual, usual] },
  { name: 'huge', value: () => '18446744073709551616' },
  { name: 'out of bounds', value: () => 1e308 },
  { name: 'negative', value: (usual) => (typeof usual === 'number' ? -usual - 1 : `-${String(usual)}`) },
  { name: 'in other letters', value: (usual) => (typeof usual === 'string' ? usual.toUpperCase() : String(usual)) },
  { name: 'of the future', value: () => '2999-12-31T00:00:00' },
  { name: 'late', value: () => '2020-01-01T00:00:00' },
  { name: 'no date', value: () => '2026-13-40T99:00:00' },
  { name: 'there twice', value: (usual) => usual, isTwice: true },
  { name: 'missing in all rows', value: () => undefined, isOfAll: true },
  { name: 'null in all rows', value: () => null, isOfAll: true },
];

/** A page in which a field of one row, or of all, is odd; a row in the middle, so that others stand around it. */
export function oddRow(page: readonly Json[], { value, isOfAll, isTwice }: OddKind, field: string, inner?: string): Json[] {
  const place = page.length >> 1;
  const changed = page.map((row, at) => (isOfAll === true || at === place ? withValue(row, field, value, inner) : row));
  return isTwice === true ? [...changed, changed[place] as Json] : changed;
}

function withValue(row: Json, field: string, value: OddKind['value'], inner?: string): Json {
  if (field in row || inner === undefined) return { ...row, [field]: value(row[field]) };
  const list = row[inner];
  return Array.isArray(list) ? { ...row, [inner]: (list as Json[]).map((one, at) => (at === 0 ? { ...one, [field]: value(one[field]) } : one)) } : row;
}
