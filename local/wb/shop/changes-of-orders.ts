/** What the seller has done with orders and with the supplies that they go in: the next read shows it. */
import type { AssemblyOrder, FbsSupply } from './assembly';

interface Shipping { shippingType: string; shippingPointId: number; shippingDt: string }

interface SupplyMade { id: string; name: string; createdMs: number }

const FIRST_SUPPLY = 900_000_001;
const FIRST_BOX = 9_000_001;

export class ChangesOfOrders {
  private readonly states = new Map<number, string>();
  private readonly supplyOf = new Map<number, string>();
  private readonly marks = new Map<string, readonly string[]>();
  private readonly made: SupplyMade[] = [];
  private readonly gone = new Set<string>();
  private readonly deliveredMs = new Map<string, number>();
  private readonly shipping = new Map<string, Shipping>();
  private readonly boxesOf = new Map<string, readonly string[]>();
  private boxes = 0;

  /** @param changed what has been worked out of the orders is not true any more */
  constructor(private readonly changed: () => void) {}

  applied(order: AssemblyOrder): AssemblyOrder {
    const supplyId = this.supplyOf.get(order.id) ?? order.supplyId;
    const supplierStatus = this.states.get(order.id) ?? (supplyId !== null && this.deliveredMs.has(supplyId) && order.supplierStatus === 'confirm' ? 'complete' : order.supplierStatus);
    return { ...order, supplierStatus, supplyId: supplierStatus === 'cancel' ? null : supplyId };
  }

  steer(orderId: number, status: string): void {
    this.states.set(orderId, status);
    this.changed();
  }

  mark(orderId: number, key: string, values: readonly string[]): void {
    this.marks.set(`${orderId} ${key}`, values);
  }

  marksOf(orderId: number, key: string): readonly string[] | undefined {
    return this.marks.get(`${orderId} ${key}`);
  }

  makeSupply(name: string, nowMs: number): string {
    const id = `WB-GI-${FIRST_SUPPLY + this.made.length}`;
    this.made.push({ id, name, createdMs: nowMs });
    this.changed();
    return id;
  }

  put(orderId: number, supplyId: string): void {
    this.supplyOf.set(orderId, supplyId);
    this.states.set(orderId, 'confirm');
    this.changed();
  }

  deliver({ id, orders }: FbsSupply, nowMs: number): void {
    this.deliveredMs.set(id, nowMs);
    for (const order of orders) this.states.set(order.id, 'complete');
    this.changed();
  }

  ship(supplyId: string, shipping: Shipping): void {
    this.shipping.set(supplyId, shipping);
  }

  /** For those that the seller has not made here it is set in the cabinet. */
  isShippable(supplyId: string): boolean {
    return this.shipping.has(supplyId) || this.made.every(({ id }) => id !== supplyId);
  }

  remove(supplyId: string): void {
    this.gone.add(supplyId);
    this.changed();
  }

  /** Those of the shop with what the seller has done to them, and those that it has made. */
  supplies(usual: readonly FbsSupply[], orders: readonly AssemblyOrder[]): FbsSupply[] {
    const ordersIn = (id: string): AssemblyOrder[] => orders.filter(({ supplyId }) => supplyId === id);
    const own = this.made.map(({ id, name, createdMs }, n): FbsSupply => ({ id, name, createdMs, number: usual.length + n, closedMs: null, orders: ordersIn(id) }));
    const all = [...usual.map((supply) => ({ ...supply, orders: ordersIn(supply.id) })), ...own];
    return all.filter(({ id }) => !this.gone.has(id)).map((supply) => ({ ...supply, closedMs: this.deliveredMs.get(supply.id) ?? supply.closedMs }));
  }

  boxesIn(supplyId: string, usual: readonly string[]): readonly string[] {
    return this.boxesOf.get(supplyId) ?? usual;
  }

  addBoxes(supplyId: string, usual: readonly string[], amount: number): string[] {
    const added = Array.from({ length: amount }, (_, n) => `WB-TRBX-${FIRST_BOX + this.boxes + n}`);
    this.boxes += amount;
    this.boxesOf.set(supplyId, [...this.boxesIn(supplyId, usual), ...added]);
    return added;
  }

  removeBoxes(supplyId: string, usual: readonly string[], going: ReadonlySet<unknown>): void {
    this.boxesOf.set(supplyId, this.boxesIn(supplyId, usual).filter((id) => !going.has(id)));
  }
}
