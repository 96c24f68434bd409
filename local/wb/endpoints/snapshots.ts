import type { Order } from '../shop/orders';

const KEPT = 50;

/** Selections of the order feed, so that its pages do not move while a client reads them. */
export class Snapshots {
  private readonly taken = new Map<string, readonly Order[]>();

  keep(key: string, orders: readonly Order[]): void {
    this.taken.set(key, orders);
    const oldest = this.taken.keys().next();
    if (this.taken.size > KEPT && !oldest.done) this.taken.delete(oldest.value);
  }

  find(key: string): readonly Order[] | undefined {
    return this.taken.get(key);
  }

  clear(): void {
    this.taken.clear();
  }
}
