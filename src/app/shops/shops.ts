import { documentKey, fieldsOf, itemsOf, numberOf, readableOf, textOf } from '../state/key';
import { changeState, stateOf, storeIfPossible } from '../state/keeper';
import type { Category } from '../../wb/request/hosts';
import { bitsOf, categoriesOf, isReadOnlyMask } from '../../wb/token/token';
import type { TokenType } from '../../wb/token/token-type';
import type { Services } from '../services';
import { freeLabel, isNumbered } from './label';
import { categoriesStoredBefore, type FormerToken } from './former-token';

/** What all users of the file may know of a token. */
export interface ShopToken extends FormerToken {
  id: string;
  type: TokenType;
  /** WB's mask of the token's categories, with those that we do not know yet; none: version 0.1.0 kept `categories` only. */
  mask?: number;
  /** Of ours that it opens. */
  categories: readonly Category[];
  isReadOnly: boolean;
  expiresAtMs: number;
  /** When it was pasted: WB's tokens do not say when they were made. */
  connectedAtMs?: number;
  /** When WB refused it last. */
  rejectedAtMs?: number | undefined;
  /** Those who have pasted it, as `holderId` names them. */
  holders?: readonly string[];
}

export interface ConnectedShop {
  /** WB's seller id (`sid`). */
  id: string;
  /** What the «Магазин» column says; unique within the file. */
  label: string;
  tokens: readonly ShopToken[];
}

export const SHOPS = documentKey<readonly ConnectedShop[]>({
  name: 'shops', version: 1, usual: [], pieces: 8,
  read: (stored) => readableOf(itemsOf(stored), (item) => {
    const { id, label, tokens } = fieldsOf(item);
    return { id: nameOf(id), label: textOf(label), tokens: readableOf(itemsOf(tokens), (token) => tokenOf(fieldsOf(token))) };
  }),
  write: (shops) => shops.map((shop) => ({ ...shop, tokens: shop.tokens.map(stored) })),
});

/** Nothing is no name: everything would begin with it. */
function nameOf(stored: unknown): string {
  if (stored === '') throw new Error('no name');
  return textOf(stored);
}

/** What a token opens follows from its mask whenever it is read: a category that we learn later is known at once. */
function tokenOf({ id, type, mask, categories, isReadOnly, expiresAtMs, connectedAtMs, rejectedAtMs, holders }: Readonly<Record<string, unknown>>): ShopToken {
  return {
    id: nameOf(id), type: textOf(type) as TokenType, expiresAtMs: numberOf(expiresAtMs),
    ...(typeof mask === 'number' ? { mask, categories: categoriesOf(mask), isReadOnly: isReadOnlyMask(mask) } : { ...categoriesStoredBefore(itemsOf(categories)), isReadOnly: isReadOnly === true }),
    ...(typeof connectedAtMs === 'number' ? { connectedAtMs } : {}),
    ...(typeof rejectedAtMs === 'number' ? { rejectedAtMs } : {}),
    ...(holders === undefined ? {} : { holders: itemsOf(holders).map(textOf) }),
  };
}

function stored({ categories, isReadOnly, former, ...token }: ShopToken) {
  return token.mask === undefined ? { ...token, categories: former ?? categories, isReadOnly } : token;
}

export function connectedShops(services: Pick<Services, 'documentStore'>): readonly ConnectedShop[] {
  return stateOf(services, SHOPS);
}

type Changer = Pick<Services, 'documentStore' | 'lock'>;

/** @throws TransientError STORE_BUSY */
export function changeShops(services: Changer, change: (now: readonly ConnectedShop[]) => readonly ConnectedShop[]): void {
  changeState(services, SHOPS, change);
}

/** Changes the tokens of one shop. @throws TransientError STORE_BUSY */
export function changeTokens(services: Changer, shopId: string, change: (now: readonly ShopToken[]) => readonly ShopToken[]): void {
  changeShops(services, (shops) => shops.map((shop) => (shop.id === shopId ? { ...shop, tokens: change(shop.tokens) } : shop)));
}

/**
 * Adds a token to its shop. Tokens of this user's that it makes superfluous go: the same one, and those of its kind that
 * open no more. The shop keeps its label, because rows in the sheets carry it, unless they carry another, which WB says too.
 * @param isOwn whether this user holds a token: another's is never displaced
 * @param labels under which rows of shops stand in the file, by id: one that was taken out and comes back goes on with its own
 * @throws TransientError STORE_BUSY
 */
export function rememberToken(
  services: Changer,
  { id, label }: { id: string; label: string },
  token: ShopToken,
  isOwn: (token: ShopToken) => boolean,
  labels: ReadonlyMap<string, string> = new Map(),
): { shop: ConnectedShop; superfluous: readonly ShopToken[] } {
  let superfluous: readonly ShopToken[] = [];
  let shop: ConnectedShop = { id, label, tokens: [token] };
  changeShops(services, (shops) => {
    const known = shops.find((one) => one.id === id);
    const others = shops.filter((one) => one.id !== id);
    const before = known?.tokens ?? [];
    superfluous = before.filter((old) => old.id !== token.id && isOwn(old) && isCovered(old, token));
    const same = before.find((old) => old.id === token.id);
    const kept = before.filter((old) => old !== same && !superfluous.includes(old));
    const taken = [...others.map((one) => one.label), ...[...labels].filter(([other]) => other !== id).map(([, name]) => name)];
    const isNamed = known !== undefined && (labels.get(id) === known.label || labels.get(id) === undefined || isNumbered(known.label, label));
    shop = { id, label: isNamed ? known.label : freeLabel(labels.get(id) ?? label, taken), tokens: [...kept, same === undefined ? token : again(same, token)] };
    return [...others, shop];
  });
  return { shop, superfluous };
}

/** The same token pasted again is as old as it was, and whoever held it before holds it still. */
function again({ connectedAtMs, holders = [] }: ShopToken, token: ShopToken): ShopToken {
  return { ...token, ...(connectedAtMs === undefined ? {} : { connectedAtMs }), holders: [...new Set([...holders, ...(token.holders ?? [])])] };
}

/** Keeps in mind that WB refuses a token, so that the other datasets and the next hours do not ask in vain. */
export function rememberRejection(services: Changer & Pick<Services, 'clock'>, shopId: string, tokenId: string): void {
  const rejectedAtMs = services.clock.nowMs();
  storeIfPossible(() => changeTokens(services, shopId, (tokens) => tokens.map((token) => (token.id === tokenId ? { ...token, rejectedAtMs } : token))));
}

/** Takes back that WB refuses these tokens: it has just accepted them. */
export function forgetRejections(services: Changer, tokenIds: readonly string[]): void {
  const isForgiven = ({ id, rejectedAtMs }: ShopToken) => rejectedAtMs !== undefined && tokenIds.includes(id);
  if (!connectedShops(services).some(({ tokens }) => tokens.some(isForgiven))) return;
  const forgiven = (token: ShopToken) => (isForgiven(token) ? { ...token, rejectedAtMs: undefined } : token);
  storeIfPossible(() => changeShops(services, (shops) => shops.map((shop) => ({ ...shop, tokens: shop.tokens.map(forgiven) }))));
}

/** Whether a token opens nothing that the new one does not open, and writes nothing that it does not write. */
function isCovered(old: ShopToken, token: ShopToken): boolean {
  if (old.type !== token.type || (token.isReadOnly && !old.isReadOnly)) return false;
  if (old.mask === undefined || token.mask === undefined) return (old.former ?? old.categories).every((category) => token.categories.includes(category as Category));
  const opened = bitsOf(token.mask);
  return bitsOf(old.mask).every((bit) => opened.includes(bit) || isReadOnlyMask(2 ** bit));
}
