import { bytesToHex, concatBytes, hexToBytes, xchacha20poly1305 } from './cipher';
import { UserActionError } from '../../wb/errors';
import type { Services } from '../services';
import { exclusively } from '../state/keeper';
import type { ConnectedShop } from './shops';

type Keeper = Pick<Services, 'documentStore' | 'userStore' | 'random' | 'session'>;
type Maker = Keeper & Pick<Services, 'lock'>;

export interface TokenPlace {
  shopId: string;
  tokenId: string;
}

const KEY = 'vault.key';
const KEY_BYTES = 32;
const NONCE_BYTES = 24;

/**
 * Keeps a token encrypted in the user's own properties; the key lies in the document's. Neither store alone gives the
 * token, another user of the file does not have the first, and a copy of the file does not have the second.
 * @throws TransientError STORE_BUSY
 */
export function keepToken(keeper: Maker, { shopId, tokenId }: TokenPlace, token: string): void {
  const nonce = keeper.random.bytes(NONCE_BYTES);
  const at = place(keeper, { shopId, tokenId });
  const sealed = cipher(ensureKey(keeper), nonce, at).encrypt(bytesOf(token));
  keeper.userStore.set(at, bytesToHex(concatBytes(nonce, sealed)));
}

/** @throws UserActionError TOKEN_MISSING  this user has not connected the shop in this file. */
export function tokenOf(keeper: Keeper, tokenPlace: TokenPlace): string {
  const at = place(keeper, tokenPlace);
  const key = keeper.documentStore.get(KEY);
  const sealed = keeper.userStore.get(at);
  if (key === null || sealed === null) throw new UserActionError('TOKEN_MISSING');
  const bytes = hexToBytes(sealed);
  try {
    return textOf(cipher(hexToBytes(key), bytes.slice(0, NONCE_BYTES), at).decrypt(bytes.slice(NONCE_BYTES)));
  } catch {
    throw new UserActionError('TOKEN_MISSING');
  }
}

/** The shops as this user can read them: with only those tokens that are his own. */
export function ownShops(keeper: Keeper, shops: readonly ConnectedShop[]): ConnectedShop[] {
  if (shops.length === 0 || keeper.documentStore.get(KEY) === null) return [];
  const kept = keeper.userStore.all();
  const own = shops.map((shop) => ({
    ...shop,
    tokens: shop.tokens.filter(({ id }) => kept[place(keeper, { shopId: shop.id, tokenId: id })] !== undefined),
  }));
  return own.filter(({ tokens }) => tokens.length > 0);
}

export function forgetToken(keeper: Keeper, tokenPlace: TokenPlace): void {
  keeper.userStore.remove(place(keeper, tokenPlace));
}

/** All tokens that this user keeps for this file, known to it or not; with a shop only those of the shop. */
export function forgetOwnTokens(keeper: Keeper, shopId = ''): void {
  const begin = place(keeper, { shopId, tokenId: '' }).slice(0, shopId === '' ? -1 : undefined);
  for (const key of Object.keys(keeper.userStore.all())) if (key.startsWith(begin)) keeper.userStore.remove(key);
}

function place({ session }: Keeper, { shopId, tokenId }: TokenPlace): string {
  return `token.${session.documentId()}.${shopId}.${tokenId}`;
}

/** The place goes into the cipher: a ciphertext moved elsewhere does not open. */
function cipher(key: Uint8Array, nonce: Uint8Array, at: string) {
  return xchacha20poly1305(key, nonce, bytesOf(at));
}

/** Under the lock: a second key would leave what the first one has sealed closed for ever. */
function ensureKey({ documentStore, lock, random }: Maker): Uint8Array {
  const kept = documentStore.get(KEY);
  if (kept !== null) return hexToBytes(kept);
  return exclusively({ lock }, () => {
    const known = documentStore.fresh(KEY);
    if (known !== null) return hexToBytes(known);
    const key = random.bytes(KEY_BYTES);
    documentStore.set(KEY, bytesToHex(key));
    return key;
  });
}

/** Tokens and document ids are ASCII; Apps Script has no TextEncoder. */
function bytesOf(ascii: string): Uint8Array {
  return Uint8Array.from(ascii, (character) => character.charCodeAt(0));
}

function textOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
