import { WINDOWS_1251 } from './single-byte';
import { NAMED_SIGNS } from './wire-words';

const FIRST_OF_PAGE = 0x80;
/** Of the free place in the page. */
const NONE = 0xfffd;

/** Text in the Cyrillic code page of Windows, which 1С and banks read. What it has no code for is written otherwise and never as `?`. */
export function windows1251(text: string): Uint8Array {
  const plain = Array.from(text, spelled).join('');
  return Uint8Array.from(plain, (sign) => byteOf(sign) as number);
}

/** A sign in signs that the code page has: by name, as what it is made of, or as nothing. */
function spelled(sign: string): string {
  if (byteOf(sign) !== null) return sign;
  const named = NAMED_SIGNS[sign];
  if (named !== undefined) return named;
  const parts = Array.from(sign.normalize('NFKD'), (part) => (byteOf(part) === null ? NAMED_SIGNS[part] ?? '' : part)).join('');
  return parts === '' && /\s/.test(sign) ? ' ' : parts;
}

function byteOf(sign: string): number | null {
  const code = sign.codePointAt(0) as number;
  if (code < FIRST_OF_PAGE) return code;
  const at = code === NONE ? -1 : WINDOWS_1251.indexOf(code);
  return at === -1 ? null : at + FIRST_OF_PAGE;
}
