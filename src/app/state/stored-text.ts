import { fingerprint } from '../../sheet/rows/fingerprint';

/** Google allows 9 KB a value (quotas page); a head of version, number and mark stands before each piece. */
const PIECE_BYTES = 9_000;
/** No character takes more bytes than three for each unit of its length. */
const SURELY_WITHIN = PIECE_BYTES / 3;

const HEAD = /^v(\d+)(?:\/(\d+) (\w+))? /;

export interface Stored {
  value: unknown;
  version: number;
  pieces: number;
}

/**
 * A value as properties: `v1 {…}`, and where that is too long for one `v1/3 mark …` under `name`, `name#1`, `name#2`. The
 * mark is the whole text's, because a piece may be left of an older value.
 */
export function propertiesOf(name: string, version: number, value: unknown): Record<string, string> {
  const text = JSON.stringify(value);
  const pieces = piecesOf(text);
  if (pieces.length === 1) return { [name]: `v${version} ${text}` };
  const head = `v${version}/${pieces.length} ${fingerprint([text])} `;
  return Object.fromEntries(pieces.map((piece, at) => [pieceName(name, at), `${head}${piece}`]));
}

/** What version 0.1.0 stored in pieces; null for nothing. @throws Error  it is no JSON */
export function storedInFormerPieces(begin: string, textAt: (name: string) => string | null): Stored | null {
  let [text, pieces] = ['', 0];
  for (let piece = textAt(`${begin}0`); piece !== null; piece = textAt(`${begin}${pieces}`)) {
    text += piece;
    pieces += 1;
  }
  return pieces === 0 ? null : { value: JSON.parse(text), version: 0, pieces };
}

/**
 * What is stored under a name; null for nothing.
 * @throws Error  it is no JSON, or a piece is missing
 */
export function storedAs(name: string, textAt: (name: string) => string | null): Stored | null {
  const first = textAt(name);
  if (first === null) return null;
  const head = HEAD.exec(first);
  if (head === null) return { value: bareValue(first), version: 0, pieces: 1 };
  const [whole, version, count = '1', mark] = head;
  let text = first.slice(whole.length);
  for (let at = 1; at < Number(count); at += 1) {
    const piece = textAt(pieceName(name, at)) ?? '';
    if (!piece.startsWith(whole)) throw new Error('a piece is missing');
    text += piece.slice(whole.length);
  }
  if (mark !== undefined && fingerprint([text]) !== mark) throw new Error('a piece is another one');
  return { value: JSON.parse(text), version: Number(version), pieces: Number(count) };
}

/** Where a piece lies; the first one under the name itself. */
export function pieceName(name: string, at: number): string {
  return at === 0 ? name : `${name}#${at}`;
}

/** As UTF-8, in which Google counts. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) bytes += bytesAt(text, at);
  return bytes;
}

/** Version 0.1.0 stored JSON and a few plain words. */
function bareValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function piecesOf(text: string): string[] {
  if (text.length <= SURELY_WITHIN) return [text];
  const pieces: string[] = [];
  let [from, bytes] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    bytes += bytesAt(text, at);
    // The second half of a pair is counted with the first, and never stands at the beginning of a piece.
    if (bytes > PIECE_BYTES) {
      pieces.push(text.slice(from, at));
      [from, bytes] = [at, bytesAt(text, at)];
    }
  }
  return [...pieces, text.slice(from)];
}

function bytesAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  if (unit >= 0xd800 && unit <= 0xdbff) return 4;
  return unit >= 0xdc00 && unit <= 0xdfff ? 0 : 3;
}
