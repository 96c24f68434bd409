type Details = Readonly<Record<string, string | number>>;

const OPTIONAL = /\[([^\]]*)\]/g;
const PLACEHOLDER = /\{(\w+)(?:\|([^}]*))?\}/g;

/**
 * The template with its `{name}`s replaced. A part in square brackets is left out when one of its details is not known;
 * `{name|…|…}` is the form of a noun that goes with that number: two forms as in English, three as in Russian.
 * @example fill('No access[ to {category}].', {}) // 'No access.'
 * @example fill('{count} {count|row|rows}', { count: 2 }) // '2 rows'
 */
export function fill(template: string, details: Details): string {
  const complete = template.replace(OPTIONAL, (_whole, part: string) => (isKnown(part, details) ? part : ''));
  return complete.replace(PLACEHOLDER, (_whole, name: string, forms?: string) =>
    forms === undefined ? String(details[name] ?? '') : nounAfter(Number(details[name]), forms.split('|')));
}

/** 1 row, 2 rows; 1 строка, 2 строки, 5 строк. */
function nounAfter(count: number, forms: readonly string[]): string {
  const [one, few, many] = forms as [string, string, string?];
  if (many === undefined) return count === 1 ? one : few;
  const last = count % 10;
  const isTeen = Math.floor(count / 10) % 10 === 1;
  if (!isTeen && last === 1) return one;
  return !isTeen && last >= 2 && last <= 4 ? few : many;
}

function isKnown(part: string, details: Details): boolean {
  return placeholdersOf(part).every((name) => details[name] !== undefined && details[name] !== '');
}

/** Names that a template asks for, in order. */
export function placeholdersOf(template: string): string[] {
  return (template.match(PLACEHOLDER) ?? []).map((found) => /\w+/.exec(found)?.[0] ?? '');
}
