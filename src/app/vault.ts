import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { bytesToHex, concatBytes, hexToBytes } from '@noble/ciphers/utils.js';
import { UserActionError } from '../wb/errors';
import type { Services } from './services';

type Keeper = Pick<Services, 'documentStore' | 'userStore' | 'random' | 'session'>;

const KEY = 'vault.key';
const KEY_BYTES = 32;
const NONCE_BYTES = 24;

/**
 * Keeps a token encrypted in the user's own properties; the key lies in the document's. Neither store alone gives the
 * token, another user of the file does not have the first, and a copy of the file does not have the second.
 */
export function keepToken(keeper: Keeper, shopId: string, token: string): void {
  const nonce = keeper.random.bytes(NONCE_BYTES);
  const sealed = cipher(ensureKey(keeper), nonce, keeper, shopId).encrypt(bytesOf(token));
  keeper.userStore.set(place(keeper, shopId), bytesToHex(concatBytes(nonce, sealed)));
}

/** @throws UserActionError TOKEN_MISSING  this user has not connected the shop in this file. */
export function tokenOf(keeper: Keeper, shopId: string): string {
  const key = keeper.documentStore.get(KEY);
  const sealed = keeper.userStore.get(place(keeper, shopId));
  if (key === null || sealed === null) throw new UserActionError('TOKEN_MISSING');
  const bytes = hexToBytes(sealed);
  try {
    const open = cipher(hexToBytes(key), bytes.slice(0, NONCE_BYTES), keeper, shopId);
    return textOf(open.decrypt(bytes.slice(NONCE_BYTES)));
  } catch {
    throw new UserActionError('TOKEN_MISSING');
  }
}

export function hasToken(keeper: Keeper, shopId: string): boolean {
  return keeper.userStore.get(place(keeper, shopId)) !== null && keeper.documentStore.get(KEY) !== null;
}

export function forgetToken(keeper: Keeper, shopId: string): void {
  keeper.userStore.remove(place(keeper, shopId));
}

function place({ session }: Keeper, shopId: string): string {
  return `token.${session.documentId()}.${shopId}`;
}

function cipher(key: Uint8Array, nonce: Uint8Array, keeper: Keeper, shopId: string) {
  return xchacha20poly1305(key, nonce, bytesOf(place(keeper, shopId)));
}

function ensureKey({ documentStore, random }: Keeper): Uint8Array {
  const kept = documentStore.get(KEY);
  if (kept !== null) return hexToBytes(kept);
  const key = random.bytes(KEY_BYTES);
  documentStore.set(KEY, bytesToHex(key));
  return key;
}

/** Tokens and document ids are ASCII; Apps Script has no TextEncoder. */
function bytesOf(ascii: string): Uint8Array {
  return Uint8Array.from(ascii, (character) => character.charCodeAt(0));
}

function textOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
