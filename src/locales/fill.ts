type Details = Readonly<Record<string, string | number>>;

const OPTIONAL = /\[([^\]]*)\]/g;
const PLACEHOLDER = /\{(\w+)\}/g;

/**
 * The template with its `{name}`s replaced. A part in square brackets is left out when one of its details is not known.
 * @example fill('No access[ to {category}].', {}) // 'No access.'
 */
export function fill(template: string, details: Details): string {
  const complete = template.replace(OPTIONAL, (_whole, part: string) => (isKnown(part, details) ? part : ''));
  return complete.replace(PLACEHOLDER, (_whole, name: string) => String(details[name] ?? ''));
}

function isKnown(part: string, details: Details): boolean {
  return placeholdersOf(part).every((name) => details[name] !== undefined && details[name] !== '');
}

/** Names that a template asks for, in order. */
export function placeholdersOf(template: string): string[] {
  return (template.match(PLACEHOLDER) ?? []).map((found) => found.slice(1, -1));
}
