/** What lay in the warehouses at the end of earlier days, worked back from what lies there now. */
import { type DayNumber, moscowDay, mondayOf } from '../time';
import type { Order } from './orders';

export type Side = 'wb' | 'seller';

const keyOf = (chrtId: number, side: Side): string => `${chrtId} ${side}`;
const WEEK_DAYS = 7;

/**
 * Pieces fall by what is ordered, and every Monday a delivery makes up for the week before. So a day had what there is now,
 * and what was ordered in the rest of its week.
 */
export class StockHistory {
  private readonly ordered = new Map<string, Map<DayNumber, number>>();

  constructor(orders: readonly Order[], chrtIdOf: (order: Order) => number, private readonly today: DayNumber) {
    for (const order of orders) {
      const key = keyOf(chrtIdOf(order), order.isFbs ? 'seller' : 'wb');
      const days = this.ordered.get(key) ?? new Map<DayNumber, number>();
      const day = moscowDay(order.placedMs);
      this.ordered.set(key, days.set(day, (days.get(day) ?? 0) + 1));
    }
  }

  /** @param now pieces that lie there now */
  at(day: DayNumber, side: Side, chrtId: number, now: number): number {
    const days = this.ordered.get(keyOf(chrtId, side));
    const lastDay = Math.min(mondayOf(day) + WEEK_DAYS - 1, this.today);
    let pieces = now;
    for (let later = day + 1; days && later <= lastDay; later += 1) pieces += days.get(later) ?? 0;
    return pieces;
  }
}
