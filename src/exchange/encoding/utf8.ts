const CHUNK = 8_192;

/** The text of bytes in UTF-8, without a mark of the byte order; null for bytes that are not plainly UTF-8. */
export function textInUtf8(bytes: Uint8Array): string | null {
  const parts: string[] = [];
  let codes: number[] = [];
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < bytes.length) {
    const length = lengthOf(bytes[at] as number);
    const code = length === 0 ? null : codeAt(bytes, at, length);
    if (code === null) return null;
    if (code > 0xffff) codes.push(0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff));
    else codes.push(code);
    if (codes.length >= CHUNK) {
      parts.push(String.fromCharCode(...codes));
      codes = [];
    }
    at += length;
  }
  return parts.join('') + String.fromCharCode(...codes);
}

/** Bytes of a letter by its first one; 0 for one that begins none. */
function lengthOf(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

const LEAD_BITS = [0, 0x7f, 0x1f, 0x0f, 0x07];
/** Below that a letter would have been written in fewer bytes. */
const SMALLEST = [0, 0, 0x80, 0x800, 0x10000];

function codeAt(bytes: Uint8Array, at: number, length: number): number | null {
  let code = (bytes[at] as number) & (LEAD_BITS[length] as number);
  for (let next = 1; next < length; next += 1) {
    const byte = bytes[at + next];
    if (byte === undefined || (byte & 0xc0) !== 0x80) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code < (SMALLEST[length] as number) || isSurrogate || code > 0x10ffff ? null : code;
}
