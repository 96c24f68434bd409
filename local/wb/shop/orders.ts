import type { Article } from './articles';
import { between, fraction, hash, hexDigits } from './random';
import { DAY_MS, SECOND_MS } from '../time';

export type Status = 'created' | 'buyout' | 'cancel' | 'return' | 'returnDefective';

/** One ordered piece. Times are 0 for what has not happened by the start of the shop. */
export interface Order {
  n: number; basket: number; articleIndex: number; sizeIndex: number;
  placedMs: number; buyoutMs: number; cancelMs: number; returnMs: number; changedMs: number;
  isDefect: boolean; isFbs: boolean; isB2b: boolean;
}

export interface OrderPlan { seed: number; count: number; fromMs: number; startMs: number; articleCount: number }

const enum Stream { Basket = 201, Time, Fate, Buyout, Cancel, Return, Article, Size, Fbs, Defect, B2b }

/** WB shows a change some minutes after it happened. */
const SYNC_DELAY_MS = 12 * 60_000;
const MINUTE_MS = 60_000;

const toSecond = (ms: number): number => Math.floor(ms / SECOND_MS) * SECOND_MS;

/** Every fifth pair of neighbours is one basket: same time, same fate, so `lastChangeDate` ties happen. */
const basketOf = (seed: number, n: number): number => (hash(seed, Stream.Basket, n >> 1) % 5 === 0 ? n - (n % 2) : n);

function happened(ms: number, startMs: number): number {
  return ms <= startMs - MINUTE_MS ? toSecond(ms) : 0;
}

interface Fate { buyoutMs: number; cancelMs: number; returnMs: number }

/** 76 % bought out (a tenth of these returned), 18 % cancelled, the rest never collected. */
function fateOf(seed: number, basket: number, placedMs: number, startMs: number): Fate {
  const chance = fraction(seed, Stream.Fate, basket);
  const fate = { buyoutMs: 0, cancelMs: 0, returnMs: 0 };
  if (chance < 0.76) {
    const buyoutMs = placedMs + (1.5 + fraction(seed, Stream.Buyout, basket) * 5) * DAY_MS;
    fate.buyoutMs = happened(buyoutMs, startMs);
    const returnMs = buyoutMs + (1 + fraction(seed, Stream.Return, basket) * 9) * DAY_MS;
    if (chance < 0.08) fate.returnMs = happened(returnMs, startMs);
  } else if (chance < 0.94) {
    fate.cancelMs = happened(placedMs + (0.1 + fraction(seed, Stream.Cancel, basket) * 6) * DAY_MS, startMs);
  }
  return fate;
}

export function orderAt(plan: OrderPlan, n: number): Order {
  const { seed, count, fromMs, startMs, articleCount } = plan;
  const basket = basketOf(seed, n);
  const place = (basket + fraction(seed, Stream.Time, basket)) / count;
  const placedMs = toSecond(fromMs + place * (startMs - MINUTE_MS - fromMs));
  const fate = fateOf(seed, basket, placedMs, startMs);
  const lastMs = Math.max(placedMs, fate.buyoutMs, fate.cancelMs, fate.returnMs);
  const popularity = fraction(seed, Stream.Article, n);
  return {
    n, basket, placedMs, ...fate,
    changedMs: Math.min(lastMs + SYNC_DELAY_MS, startMs - MINUTE_MS),
    articleIndex: Math.floor(popularity * popularity * articleCount),
    sizeIndex: between(seed, Stream.Size, n, 0, 3),
    isDefect: hash(seed, Stream.Defect, n) % 4 === 0,
    isFbs: hash(seed, Stream.Fbs, n) % 7 === 0,
    isB2b: hash(seed, Stream.B2b, n) % 40 === 0,
  };
}

export function ordersOf(plan: OrderPlan): Order[] {
  return plan.articleCount === 0 ? [] : Array.from({ length: plan.count }, (_, n) => orderAt(plan, n));
}

export function statusOf(order: Order): Status {
  if (order.returnMs) return order.isDefect ? 'returnDefective' : 'return';
  if (order.buyoutMs) return 'buyout';
  return order.cancelMs ? 'cancel' : 'created';
}

export const statusMs = (order: Order): number => order.returnMs || order.buyoutMs || order.cancelMs || order.placedMs;

export const sridOf = (seed: number, order: Order): string => `st${order.n % 10}.i${hexDigits(seed, 301, order.n, 32)}.${order.n % 2}.0`;
/** 20 digits, like WB's: far beyond what a number keeps. */
export const basketIdOf = (seed: number, order: Order): string =>
  `9${String(hash(seed, 302, order.basket)).padStart(10, '0')}${String(order.basket).padStart(9, '0')}`;
export const saleNumber = (order: Order): string => String(9_990_000_000 + order.n);
export const stickerOf = (order: Order): string => (order.isFbs ? String(1_964_000_000 + order.n) : '');

export function sizeOf(article: Article, order: Order): Article['sizes'][number] {
  const size = article.sizes[order.sizeIndex % article.sizes.length];
  if (!size) throw new Error(`article ${article.nmId} has no sizes`);
  return size;
}
