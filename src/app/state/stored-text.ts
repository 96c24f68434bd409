import { fingerprint } from '../../sheet/fingerprints/fingerprint';

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

type TextAt = (name: string) => string | null;

/** All that lies under a name, up to the first piece that is missing; null for nothing. */
export function textsOf(name: string, textAt: TextAt): readonly string[] | null {
  const texts: string[] = [];
  for (let text = textAt(name); text !== null; text = texts.length < piecesIn(texts) ? textAt(pieceName(name, texts.length)) : null) texts.push(text);
  return texts.length === 0 ? null : texts;
}

/** As `textsOf`, of what version 0.1.0 stored in pieces. */
export function formerTextsOf(begin: string, textAt: TextAt): readonly string[] | null {
  const texts: string[] = [];
  for (let piece = textAt(`${begin}0`); piece !== null; piece = textAt(`${begin}${texts.length}`)) texts.push(piece);
  return texts.length === 0 ? null : texts;
}

/** @throws Error  it is no JSON */
export function storedInFormerPieces(texts: readonly string[]): Stored {
  return { value: JSON.parse(texts.join('')), version: 0, pieces: texts.length };
}

/** @throws Error  it is no JSON, or a piece is missing */
export function storedIn(texts: readonly string[]): Stored {
  const [first = ''] = texts;
  const head = HEAD.exec(first);
  if (head === null) return { value: bareValue(first), version: 0, pieces: 1 };
  const [whole, version, count = '1', mark] = head;
  if (texts.length < Number(count) || !texts.every((piece) => piece.startsWith(whole))) throw new Error('a piece is missing');
  const text = texts.map((piece) => piece.slice(whole.length)).join('');
  if (mark !== undefined && fingerprint([text]) !== mark) throw new Error('a piece is another one');
  return { value: JSON.parse(text), version: Number(version), pieces: Number(count) };
}

function piecesIn([first = '']: readonly string[]): number {
  return Number(HEAD.exec(first)?.[2] ?? '1');
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
