import { BARE_WORD, CONTINUED } from './wire-words';

/** One line of the file: `key=value`, or a key alone. */
export interface Entry {
  /** In lower case, without blanks. */
  key: string;
  value: string;
  /** From 1, of the file. */
  line: number;
}

/**
 * The lines of a file as keys and values. In a file with CRLF a bare LF is no end of a line where the key is one whose texts people
 * write; in any file a line that names no key goes on with the text before it.
 */
export function entriesIn(text: string): Entry[] {
  const entries: Entry[] = [];
  let line = 0;
  for (const whole of text.split(/\r\n/)) {
    const parts = whole.split(/[\r\n]/);
    const isContinued = text.includes('\r\n') && CONTINUED.has(keyIn(parts[0] as string));
    parts.forEach((part, at) => {
      line += 1;
      const last = entries[entries.length - 1];
      const goesOn = last !== undefined && CONTINUED.has(last.key) && ((isContinued && at > 0) || !isKeyed(part));
      if (goesOn && part.trim() !== '') last.value = `${last.value} ${part.trim()}`.trim();
      else if (!goesOn && part.trim() !== '') entries.push({ key: keyIn(part), value: valueIn(part), line });
    });
  }
  return entries;
}

/** Sections end and begin by a word alone; everything else has a sign between key and value. */
function isKeyed(part: string): boolean {
  return part.includes('=') || BARE_WORD.test(part.trim());
}

function keyIn(part: string): string {
  return (part.split('=')[0] as string).replace(/[\s\ufeff]/g, '').toLowerCase();
}

function valueIn(part: string): string {
  const at = part.indexOf('=');
  return at < 0 ? '' : part.slice(at + 1).trim();
}
