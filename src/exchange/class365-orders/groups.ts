import type { FbsOrder } from '../fbs-orders/fbs-orders';

/** What stands there of so many orders is kept between two calls: it fits one value of what Google keeps for us. */
const MOST = 50;
const LAST_SECOND = 86_399 / 86_400;

/** Orders of one day whose list is read at once. */
export interface OrderGroup {
  key: string;
  orders: readonly FbsOrder[];
  /** The moments between which they were made, as sheets number them. */
  from: number;
  to: number;
}

/**
 * By an order's number the group that it is in. A day of few orders is one group, and is asked for whole; a day of many is asked for in spans
 * that begin where the one before ends.
 */
export function groupsOf(orders: readonly FbsOrder[]): ReadonlyMap<string, OrderGroup> {
  const days = new Map<number, FbsOrder[]>();
  for (const order of orders) {
    const day = Math.floor(order.createdAt);
    const own = days.get(day);
    if (own === undefined) days.set(day, [order]);
    else own.push(order);
  }
  return new Map([...days].flatMap(([day, own]) => groupsOfDay(day, own)).flatMap((group) => group.orders.map(({ id }) => [id, group] as const)));
}

function groupsOfDay(day: number, orders: readonly FbsOrder[]): OrderGroup[] {
  return Array.from({ length: Math.ceil(orders.length / MOST) }, (_one, at) => {
    const own = orders.slice(at * MOST, (at + 1) * MOST);
    const next = orders[(at + 1) * MOST];
    const moments = [...own, ...(next === undefined ? [] : [next])].map(({ createdAt }) => createdAt);
    return { key: `${day}.${at}`, orders: own, from: at === 0 ? day : Math.min(...moments), to: next === undefined ? day + LAST_SECOND : Math.max(...moments) };
  });
}
