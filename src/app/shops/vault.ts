import type { Secret, SystemId } from '../../systems/system';
import { UserActionError } from '../../wb/errors';
import type { Services } from '../services';
import { exclusively, keepEntries } from '../state/keeper';
import { holderId, knownHolderId } from './holder-id';
import { labelKept, sweepLabels } from './own-label';
import { FORMER_KEY, isFormerSeal, keyNameOf, seal, unseal } from './seal';
import type { ConnectedShop } from './shops';

type Keeper = Pick<Services, 'documentStore' | 'userStore' | 'session'>;
type Forgetter = Keeper & Pick<Services, 'lock'>;
type Maker = Forgetter & Pick<Services, 'random'>;

export interface TokenPlace {
  shopId: string;
  tokenId: string;
}

/**
 * Keeps a token encrypted in the user's own properties; its key, made anew each time, lies in the document's. Neither store
 * alone gives the token, another user of the file does not have the first, and a copy of the file does not have the second.
 * A kill leaves the former seal with its key, or the new one with its own.
 * @throws TransientError STORE_BUSY; UserActionError STORE_FULL  nothing has changed
 */
export function keepToken(keeper: Maker, tokenPlace: TokenPlace, token: string): void {
  keepAt(keeper, place(keeper, tokenPlace), token);
}

/** As `keepToken`, what another system is asked with. */
export function keepSecret(keeper: Maker, system: SystemId, secret: Secret): void {
  keepAt(keeper, secretPlace(keeper, system), JSON.stringify(secret));
}

/** @throws UserActionError TOKEN_MISSING  this user has not connected the shop in this file. */
export function tokenOf(keeper: Keeper, tokenPlace: TokenPlace): string {
  const token = openAt(keeper, place(keeper, tokenPlace));
  if (token === null) throw new UserActionError('TOKEN_MISSING');
  return token;
}

/** @throws UserActionError SYSTEM_NOT_CONNECTED  this user has not connected the system in this file. */
export function secretOf(keeper: Keeper, system: SystemId): Secret {
  const secret = openAt(keeper, secretPlace(keeper, system));
  if (secret === null) throw new UserActionError('SYSTEM_NOT_CONNECTED', { system });
  return JSON.parse(secret) as Secret;
}

/** Whether this user has connected the system in this file. */
export function hasSecret(keeper: Keeper, system: SystemId): boolean {
  return keeper.userStore.get(secretPlace(keeper, system)) !== null;
}

/** @throws TransientError STORE_BUSY */
export function forgetSecret(keeper: Forgetter, system: SystemId): void {
  exclusively(keeper, () => {
    keeper.userStore.remove(secretPlace(keeper, system));
    sweepKeys(keeper);
  });
}

function keepAt(keeper: Maker, at: string, secret: string): void {
  exclusively(keeper, () => {
    const { text, keyName, key } = seal(keeper, { token: secret, at, keysOf: keysOf(holderId(keeper)) });
    keepEntries(keeper, 'document', { [keyName]: key });
    try {
      keepEntries(keeper, 'user', { [at]: text });
    } finally {
      sweepKeys(keeper);
    }
  });
}

/** Null where nothing is sealed there that this file's keys open. */
function openAt(keeper: Keeper, at: string): string | null {
  const sealed = keeper.userStore.get(at);
  const key = sealed === null ? null : keeper.documentStore.get(keyNameOf(sealed));
  if (key === null || sealed === null) return null;
  try {
    return unseal(sealed, { key, at });
  } catch {
    return null;
  }
}

/** The shops as this user can read them: with only those tokens that are his own, and called as he has kept them. */
export function ownShops(keeper: Keeper, shops: readonly ConnectedShop[]): ConnectedShop[] {
  if (shops.length === 0) return [];
  const owned = keeper.userStore.all();
  const kept = sealedIn(owned, tokensBegin(keeper));
  if (kept.size === 0) return [];
  const stored = keeper.documentStore.all();
  const isOpen = (at: string): boolean => kept.has(at) && stored[keyNameOf(kept.get(at) as string)] !== undefined;
  const own = shops.map((shop) => ({ ...shop, label: labelKept(keeper, owned, shop.id) || shop.label, tokens: shop.tokens.filter(({ id }) => isOpen(place(keeper, { shopId: shop.id, tokenId: id }))) }));
  return own.filter(({ tokens }) => tokens.length > 0);
}

/** Whether this user keeps tokens for this file, known to it or not. */
export function hasKeptTokens(keeper: Keeper): boolean {
  return keptHere(keeper).size > 0;
}

/** Where this user keeps tokens for this file, known to it or not. */
export function keptPlaces(keeper: Keeper): TokenPlace[] {
  const begin = tokensBegin(keeper);
  return [...keptHere(keeper).keys()].map((at) => at.slice(begin.length).split('.')).filter((parts) => parts.length === 2).map(([shopId = '', tokenId = '']) => ({ shopId, tokenId }));
}

/** @throws TransientError STORE_BUSY */
export function forgetToken(keeper: Forgetter, tokenPlace: TokenPlace): void {
  exclusively(keeper, () => {
    keeper.userStore.remove(place(keeper, tokenPlace));
    sweep(keeper);
  });
}

/**
 * All tokens that this user keeps for this file, known to it or not, and the secrets of other systems; with a shop only its tokens.
 * @throws TransientError STORE_BUSY
 */
export function forgetOwnTokens(keeper: Forgetter, shopId = ''): void {
  const begin = place(keeper, { shopId, tokenId: '' }).slice(0, shopId === '' ? -1 : undefined);
  exclusively(keeper, () => {
    for (const at of keptHere(keeper).keys()) if (at.startsWith(begin)) keeper.userStore.remove(at);
    if (shopId === '') for (const at of secretsHere(keeper).keys()) keeper.userStore.remove(at);
    sweep(keeper);
  });
}

/**
 * What is left of this user's tokens that the file no longer knows goes, and what version 0.1.0 has sealed gets a key of its
 * own; where nobody else holds a token here, its one key for all goes too.
 * @throws TransientError STORE_BUSY; UserActionError STORE_FULL
 */
export function tidyOwnTokens(keeper: Maker, shops: readonly ConnectedShop[]): void {
  exclusively(keeper, () => {
    const places = new Map(shops.flatMap((shop) => shop.tokens.map(({ id }) => [place(keeper, { shopId: shop.id, tokenId: id }), { shopId: shop.id, tokenId: id }] as const)));
    const isFormerKeyThere = keeper.documentStore.get(FORMER_KEY) !== null;
    for (const [at, sealed] of keptHere(keeper)) {
      const known = places.get(at);
      if (known === undefined) keeper.userStore.remove(at);
      else if (isFormerSeal(sealed) && isFormerKeyThere) keepToken(keeper, known, tokenOf(keeper, known));
    }
    const me = knownHolderId(keeper);
    const isMineAlone = shops.every(({ tokens }) => tokens.every(({ holders = [] }) => holders.length === 1 && holders[0] === me));
    if (isMineAlone) keeper.documentStore.remove(FORMER_KEY);
    sweep(keeper);
  });
}

/** What tokens that are gone have left. */
function sweep(keeper: Keeper): void {
  sweepKeys(keeper);
  const held = new Set(keptPlaces(keeper).map(({ shopId }) => shopId));
  sweepLabels(keeper, Object.keys(keeper.userStore.all()), (shopId) => held.has(shopId));
}

/** Keys of this user's that open nothing any more. Under the lock: another window may be about to seal with one. */
function sweepKeys(keeper: Keeper): void {
  const me = knownHolderId(keeper);
  if (me === '') return;
  const used = new Set([...keptHere(keeper).values(), ...secretsHere(keeper).values()].map(keyNameOf));
  for (const name of Object.keys(keeper.documentStore.all())) if (name.startsWith(keysOf(me)) && !used.has(name)) keeper.documentStore.remove(name);
}

/** The tokens that this user keeps for this file, by their places. */
function keptHere(keeper: Keeper): Map<string, string> {
  return sealedIn(keeper.userStore.all(), tokensBegin(keeper));
}

function tokensBegin(keeper: Keeper): string {
  return place(keeper, { shopId: '', tokenId: '' }).slice(0, -1);
}

/** As `keptHere`, the secrets of other systems. */
function secretsHere(keeper: Keeper): Map<string, string> {
  return sealedIn(keeper.userStore.all(), secretPlace(keeper, ''));
}

function sealedIn(stored: Readonly<Record<string, string>>, begin: string): Map<string, string> {
  return new Map(Object.entries(stored).filter(([at]) => at.startsWith(begin)));
}

function place({ session }: Keeper, { shopId, tokenId }: TokenPlace): string {
  return `token.${session.documentId()}.${shopId}.${tokenId}`;
}

function secretPlace({ session }: Keeper, system: SystemId | ''): string {
  return `secret.${session.documentId()}.${system}`;
}

function keysOf(holder: string): string {
  return `vault.${holder}.`;
}
