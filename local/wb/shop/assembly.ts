/** What the seller assembles: orders that do not come from WB's warehouses, by all schemes, and the supplies that those of FBS go with. */
import { type Article, type Size } from './articles';
import { type Order, sizeOf } from './orders';
import type { Shop } from './shop';
import { hexDigits } from './random';
import { SELLER_WAREHOUSES } from './texts';
import { DAY_MS, moscowDay, type DayNumber } from '../time';

export type Scheme = 'fbs' | 'dbs' | 'dbw' | 'clickCollect';

export interface AssemblyOrder {
  id: number; scheme: Scheme; order: Order; article: Article; size: Size;
  warehouse: (typeof SELLER_WAREHOUSES)[number];
  supplierStatus: string; wbStatus: string;
  /** Sold or cancelled: the other schemes list such orders only. */
  isDone: boolean;
  supplyId: string | null;
}

export interface FbsSupply { id: string; name: string; number: number; createdMs: number; closedMs: number | null; orders: readonly AssemblyOrder[] }

/** Every scheme has an order before FBS has its second. */
const SCHEMES: readonly Scheme[] = ['clickCollect', 'dbs', 'dbw', 'fbs', 'fbs', 'fbs', 'fbs', 'fbs'];
const SENT: Readonly<Record<Scheme, string>> = { fbs: 'complete', dbs: 'deliver', dbw: 'complete', clickCollect: 'prepare' };
const NEW_FOR_MS = DAY_MS / 2;
const ASSEMBLED_FOR_MS = DAY_MS;

const supplyIdOf = (day: DayNumber): string => `WB-GI-${200_000_000 + day * 10}`;

function stateOf(scheme: Scheme, order: Order, startMs: number): Pick<AssemblyOrder, 'supplierStatus' | 'wbStatus' | 'isDone'> {
  if (order.buyoutMs > 0) return { supplierStatus: scheme === 'fbs' ? 'complete' : 'receive', wbStatus: 'sold', isDone: true };
  if (order.cancelMs > 0) return { supplierStatus: scheme === 'fbs' ? 'complete' : 'reject', wbStatus: 'canceled_by_client', isDone: true };
  const ageMs = startMs - order.placedMs;
  if (ageMs < NEW_FOR_MS) return { supplierStatus: 'new', wbStatus: 'waiting', isDone: false };
  if (ageMs < ASSEMBLED_FOR_MS) return { supplierStatus: 'confirm', wbStatus: 'waiting', isDone: false };
  return { supplierStatus: SENT[scheme], wbStatus: scheme === 'fbs' ? 'sorted' : 'waiting', isDone: false };
}

/** By time of ordering. */
export function assemblyOrdersOf(shop: Shop): AssemblyOrder[] {
  return shop.orders().filter(({ isFbs }) => isFbs).map((order, n) => {
    const scheme = SCHEMES[n % SCHEMES.length] as Scheme;
    const article = shop.articleOf(order);
    const state = stateOf(scheme, order, shop.size.startMs);
    return {
      id: 5_000_000_000 + (shop.seed % 900) * 1_000_000 + order.n, scheme, order, article, size: sizeOf(article, order), ...state,
      warehouse: SELLER_WAREHOUSES[order.n % SELLER_WAREHOUSES.length] as AssemblyOrder['warehouse'],
      supplyId: scheme === 'fbs' && state.supplierStatus !== 'new' ? supplyIdOf(moscowDay(order.placedMs)) : null,
    };
  });
}

/** One for each day of orders, the oldest first; that of the last day is still open. */
export function fbsSuppliesOf(orders: readonly AssemblyOrder[]): FbsSupply[] {
  const days = new Map<DayNumber, AssemblyOrder[]>();
  for (const one of orders.filter(({ supplyId }) => supplyId !== null)) {
    const day = moscowDay(one.order.placedMs);
    days.set(day, [...(days.get(day) ?? []), one]);
  }
  return [...days].map(([day, own], n) => {
    const firstMs = (own[0] as AssemblyOrder).order.placedMs;
    const isOpen = own.some(({ supplierStatus }) => supplierStatus === 'confirm');
    return { id: supplyIdOf(day), number: n, name: `Поставка ${n + 1}`, createdMs: firstMs, closedMs: isOpen ? null : firstMs + DAY_MS, orders: own };
  });
}

export const orderUidOf = (shop: Shop, { order }: AssemblyOrder): string => `${100_000_000 + order.basket}_${hexDigits(shop.seed, 303, order.basket, 32)}`;
