import { CP866, textInCodePage, WINDOWS_1251 } from './single-byte';
import { textInUtf8 } from './utf8';

type Decode = (bytes: Uint8Array) => string | null;

/** UTF-8 first: bytes that are plainly that are hardly ever anything else. The code pages take all bytes there are. */
const ENCODINGS: readonly Decode[] = [
  textInUtf8,
  (bytes) => textInCodePage(bytes, WINDOWS_1251),
  (bytes) => textInCodePage(bytes, CP866),
];

/**
 * The text of a Russian file in whichever encoding makes sense of it: what a file says of its own encoding is often wrong.
 * @param makesSense whether words that must be in the file are there
 * @returns null where no encoding gives such a text
 */
export function readText(bytes: Uint8Array, makesSense: (text: string) => boolean): string | null {
  for (const decode of ENCODINGS) {
    const text = decode(bytes);
    if (text !== null && makesSense(text)) return text;
  }
  return null;
}
