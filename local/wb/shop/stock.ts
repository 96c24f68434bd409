import type { Article } from './articles';
import type { Order } from './orders';
import { between, hash } from './random';
import { SELLER_WAREHOUSES } from './texts';
import { DAY_MS } from '../time';

export interface Stock { quantity: number; inWayToClient: number; inWayFromClient: number }

const enum Stream { Quantity = 701, Seller, SellerQuantity }

const BACK_ON_SHELF_MS = 5 * DAY_MS;

/** Pieces on their way, by chrtId: to buyers since the order, back for some days after a refusal or a return. */
export class PiecesOnTheWay {
  private readonly toClient = new Map<number, number>();
  private readonly fromClient = new Map<number, number>();

  constructor(orders: readonly Order[], chrtIdOf: (order: Order) => number, startMs: number) {
    for (const order of orders) {
      if (order.isFbs) continue;
      const refusedMs = order.returnMs || order.cancelMs;
      const isOpen = !order.buyoutMs && !order.cancelMs && order.placedMs > startMs - 10 * DAY_MS;
      const side = isOpen ? this.toClient : refusedMs > startMs - BACK_ON_SHELF_MS ? this.fromClient : null;
      if (side) side.set(chrtIdOf(order), (side.get(chrtIdOf(order)) ?? 0) + 1);
    }
  }

  to(chrtId: number): number {
    return this.toClient.get(chrtId) ?? 0;
  }

  from(chrtId: number): number {
    return this.fromClient.get(chrtId) ?? 0;
  }
}

/** A fifth of the sizes is sold out. */
export function wbQuantity(seed: number, chrtId: number): number {
  return hash(seed, Stream.Quantity, chrtId) % 5 === 0 ? 0 : between(seed, Stream.Quantity, chrtId + 1, 1, 90);
}

export interface SellerStock { warehouse: (typeof SELLER_WAREHOUSES)[number]; quantity: number }

/** A third of the articles is also kept in one or more warehouses of the seller. */
export function sellerStocks(seed: number, article: Article, chrtId: number): SellerStock[] {
  if (hash(seed, Stream.Seller, article.index) % 3 !== 0) return [];
  return SELLER_WAREHOUSES
    .filter((_, place) => hash(seed, Stream.Seller, chrtId + place) % 2 === 0)
    .map((warehouse) => ({ warehouse, quantity: between(seed, Stream.SellerQuantity, chrtId + warehouse.id, 0, 30) }));
}
