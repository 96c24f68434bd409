const MAX_NAME = 31;
/** Excel keeps this name for itself. */
const RESERVED = 'history';

/** The names the sheets get in the file, in the same order: at most 31 characters, allowed, and different whatever the case. */
export function xlsxSheetNames(names: readonly string[]): string[] {
  const taken = new Set([RESERVED]);
  return names.map((name) => {
    const allowed = allowedName(name);
    const free = firstFree(allowed, taken);
    taken.add(free.toLowerCase());
    return free;
  });
}

function allowedName(name: string): string {
  const clean = name
    .replace(/[\u0000-\u001f\ufffe\uffff]/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[[\]:*?/\\]/g, '_');
  return withoutOuterQuotes(cut(clean, MAX_NAME)) || '_';
}

/** An apostrophe may stand inside a name, not at its ends. */
function withoutOuterQuotes(name: string): string {
  return name.replace(/^'|'$/g, '’');
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let number = 2; taken.has(candidate.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    candidate = cut(name, MAX_NAME - suffix.length) + suffix;
  }
  return candidate;
}

function cut(name: string, length: number): string {
  return name.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
