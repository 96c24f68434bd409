import type { Category } from '../../wb/hosts';
import type { TokenType } from '../../wb/token-type';
import type { Services } from '../services';

/** What all users of the file may know of a token. */
export interface ShopToken {
  id: string;
  type: TokenType;
  categories: readonly Category[];
  isReadOnly: boolean;
  expiresAtMs: number;
  /** When it was pasted: WB's tokens do not say when they were made. */
  connectedAtMs?: number;
  /** When WB refused it last. */
  rejectedAtMs?: number | undefined;
}

export interface ConnectedShop {
  /** WB's seller id (`sid`). */
  id: string;
  /** What the «Магазин» column says; unique within the file. */
  label: string;
  tokens: readonly ShopToken[];
}

const SHOPS = 'shops';

export function connectedShops({ documentStore }: Pick<Services, 'documentStore'>): ConnectedShop[] {
  return JSON.parse(documentStore.get(SHOPS) ?? '[]') as ConnectedShop[];
}

export function saveShops({ documentStore }: Pick<Services, 'documentStore'>, shops: readonly ConnectedShop[]): void {
  documentStore.set(SHOPS, JSON.stringify(shops));
}

/**
 * Adds a token to its shop. Tokens that it makes superfluous go: the same one, and those of its kind that open no more.
 * The shop keeps its label, because rows in the sheets carry it.
 */
export function rememberToken(
  services: Pick<Services, 'documentStore'>,
  { id, label }: { id: string; label: string },
  token: ShopToken,
): { shop: ConnectedShop; superfluous: readonly ShopToken[] } {
  const shops = connectedShops(services);
  const known = shops.find((shop) => shop.id === id);
  const others = shops.filter((shop) => shop.id !== id);
  const superfluous = known?.tokens.filter((old) => isCovered(old, token)) ?? [];
  const kept = known?.tokens.filter((old) => !superfluous.includes(old)) ?? [];
  // The same token pasted again is as old as it was.
  const { connectedAtMs = token.connectedAtMs } = superfluous.find((old) => old.id === token.id) ?? {};
  const dated = connectedAtMs === undefined ? token : { ...token, connectedAtMs };
  const shop = { id, label: known?.label ?? freeLabel(label, others), tokens: [...kept, dated] };
  saveShops(services, [...others, shop]);
  return { shop, superfluous: superfluous.filter((old) => old.id !== token.id) };
}

/** Keeps in mind that WB refuses a token, so that the other datasets and the next hours do not ask in vain. */
export function rememberRejection(services: Pick<Services, 'clock' | 'documentStore'>, shopId: string, tokenId: string): void {
  const rejectedAtMs = services.clock.nowMs();
  const shops = connectedShops(services).map((shop) =>
    shop.id === shopId ? { ...shop, tokens: shop.tokens.map((token) => (token.id === tokenId ? { ...token, rejectedAtMs } : token)) } : shop);
  saveShops(services, shops);
}

/** Takes back that WB refuses these tokens: it has just accepted them. */
export function forgetRejections(services: Pick<Services, 'documentStore'>, tokenIds: readonly string[]): void {
  if (tokenIds.length === 0) return;
  const shops = connectedShops(services);
  const isForgiven = ({ id, rejectedAtMs }: ShopToken) => rejectedAtMs !== undefined && tokenIds.includes(id);
  if (!shops.some(({ tokens }) => tokens.some(isForgiven))) return;
  const forgiven = (token: ShopToken) => (isForgiven(token) ? { ...token, rejectedAtMs: undefined } : token);
  saveShops(services, shops.map((shop) => ({ ...shop, tokens: shop.tokens.map(forgiven) })));
}

function isCovered(old: ShopToken, { id, type, categories }: ShopToken): boolean {
  return old.id === id || (old.type === type && old.categories.every((category) => categories.includes(category)));
}

function freeLabel(wanted: string, others: readonly ConnectedShop[]): string {
  const isTaken = (label: string) => others.some((other) => other.label === label);
  let label = wanted;
  for (let number = 2; isTaken(label); number += 1) label = `${wanted} (${number})`;
  return label;
}
