import { bytesToHex, concatBytes, hexToBytes, xchacha20poly1305 } from './cipher';
import type { Services } from '../services';

/** What is sealed is `v2 name hex`: a version, the name of its key, nonce and ciphertext. Version 0.1.0 sealed bare hex. */
const SEALED = /^v2 (\S+) ([\da-f]+)$/;

const KEY_BYTES = 32;
const NONCE_BYTES = 24;
const KEY_ID_BYTES = 8;

/** Where version 0.1.0 kept the one key of all users of the file; it opens what they have sealed and not pasted again since. */
export const FORMER_KEY = 'vault.key';

export interface Sealed {
  text: string;
  /** The name and the value of the key, which lies elsewhere. */
  keyName: string;
  key: string;
}

/** Seals a token with a key of its own, for one place: moved elsewhere it does not open. */
export function seal({ random }: Pick<Services, 'random'>, { token, at, keysOf }: { token: string; at: string; keysOf: string }): Sealed {
  const [key, nonce] = [random.bytes(KEY_BYTES), random.bytes(NONCE_BYTES)];
  const keyName = `${keysOf}${bytesToHex(random.bytes(KEY_ID_BYTES))}`;
  const sealed = xchacha20poly1305(key, nonce, bytesOf(at)).encrypt(bytesOf(token));
  return { text: `v2 ${keyName} ${bytesToHex(concatBytes(nonce, sealed))}`, keyName, key: bytesToHex(key) };
}

/** The name of the key that opens it. */
export function keyNameOf(sealed: string): string {
  return SEALED.exec(sealed)?.[1] ?? FORMER_KEY;
}

/** Whether a version before this one has sealed it. */
export function isFormerSeal(sealed: string): boolean {
  return keyNameOf(sealed) === FORMER_KEY;
}

/** @throws Error  another key, another place, or nothing that was sealed */
export function unseal(sealed: string, { key, at }: { key: string; at: string }): string {
  const bytes = hexToBytes(SEALED.exec(sealed)?.[2] ?? sealed);
  return textOf(xchacha20poly1305(hexToBytes(key), bytes.slice(0, NONCE_BYTES), bytesOf(at)).decrypt(bytes.slice(NONCE_BYTES)));
}

/** Tokens and document ids are ASCII; Apps Script has no TextEncoder. */
function bytesOf(ascii: string): Uint8Array {
  return Uint8Array.from(ascii, (character) => character.charCodeAt(0));
}

function textOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
