/** What buyers did with a card on a day: the orders of the shop, and the looks that led to them. */
import { type DayNumber, moscowDay } from '../time';
import { priceOf } from './money';
import type { Order } from './orders';
import { between } from './random';
import type { Shop } from './shop';

export interface FunnelCounts {
  opens: number; carts: number; wishes: number;
  orders: number; orderKopecks: number; buyouts: number; buyoutKopecks: number; cancels: number; cancelKopecks: number;
  /** Of the opens and of what followed them, those that came from the search. */
  searchOpens: number; searchCarts: number; searchOrders: number;
}

const enum Stream { Opens = 1401, Carts, Wishes, Search }

const NOTHING: FunnelCounts = {
  opens: 0, carts: 0, wishes: 0, orders: 0, orderKopecks: 0, buyouts: 0, buyoutKopecks: 0, cancels: 0, cancelKopecks: 0, searchOpens: 0, searchCarts: 0, searchOrders: 0,
};

export const funnelSum = (all: readonly FunnelCounts[]): FunnelCounts => all.reduce((sum, counts) =>
  Object.fromEntries(Object.entries(sum).map(([name, value]) => [name, value + counts[name as keyof FunnelCounts]])) as unknown as FunnelCounts, NOTHING);

/** Whole percent, 0 where there is nothing to divide by, as WB writes it. */
export const percentOf = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 100));

export class FunnelDays {
  private readonly orders = new Map<string, Order[]>();

  constructor(private readonly shop: Shop) {
    for (const order of shop.orders()) {
      const key = `${order.articleIndex} ${moscowDay(order.placedMs)}`;
      this.orders.set(key, [...(this.orders.get(key) ?? []), order]);
    }
  }

  /** Buyouts and refusals are booked on the day of the order. */
  of(articleIndex: number, day: DayNumber): FunnelCounts {
    const { seed } = this.shop;
    const place = articleIndex * 5003 + day;
    const made = this.orders.get(`${articleIndex} ${day}`) ?? [];
    const kopecks = Math.round(priceOf(this.shop.article(articleIndex)).withDiscRub * 100);
    const [buyouts, cancels] = [made.filter(({ buyoutMs, returnMs }) => buyoutMs && !returnMs), made.filter(({ cancelMs, returnMs }) => cancelMs || returnMs)];
    const carts = made.length + between(seed, Stream.Carts, place, 0, 6);
    const opens = carts + between(seed, Stream.Opens, place, 0, 60);
    const share = between(seed, Stream.Search, articleIndex, 20, 80);
    const ofSearch = (count: number): number => Math.floor((count * share) / 100);
    return {
      opens, carts, wishes: between(seed, Stream.Wishes, place, 0, 3),
      orders: made.length, orderKopecks: made.length * kopecks,
      buyouts: buyouts.length, buyoutKopecks: buyouts.length * kopecks,
      cancels: cancels.length, cancelKopecks: cancels.length * kopecks,
      searchOpens: ofSearch(opens), searchCarts: ofSearch(carts), searchOrders: ofSearch(made.length),
    };
  }

  /** Both ends included. */
  between(articleIndex: number, fromDay: DayNumber, toDay: DayNumber): FunnelCounts {
    return funnelSum(Array.from({ length: toDay - fromDay + 1 }, (_, n) => this.of(articleIndex, fromDay + n)));
  }
}
