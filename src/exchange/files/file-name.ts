/** What some system refuses in a name, or takes for a folder; and what would turn the name round. */
const REFUSED = /[\u0000-\u001f\u007f<>:"/\\|?*\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const OUTER = /^[\s.]+|[\s.]+$/g;
/** Devices of Windows, with whatever ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const LONGEST = 80;

/** A name that every system takes; names of shops and sheets are anybody's. @param ending with the dot */
export function fileName(parts: readonly string[], ending: string): string {
  const bare = parts.map((part) => part.replace(REFUSED, ' ').replace(/\s+/g, ' ').replace(OUTER, '')).filter((part) => part !== '').join(' ');
  const name = Array.from(bare).slice(0, LONGEST).join('').replace(OUTER, '');
  return `${name === '' || DEVICE.test(name) ? `wb ${name}`.trim() : name}${ending}`;
}
