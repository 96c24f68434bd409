/** Supplies to WB's warehouses. Their numbers are those that orders, storage and finance name. */
import type { Article, Size } from './articles';
import { between } from './random';
import type { Shop } from './shop';
import { DAY_MS } from '../time';

export interface SupplyGood { article: Article; size: Size; quantity: number; acceptedQuantity: number }

export interface FbwSupply {
  id: number; preorderId: number; statusId: number; boxTypeId: number;
  createdMs: number; plannedMs: number; arrivedMs: number | null; changedMs: number;
  goods: readonly SupplyGood[];
}

const FIRST_ID = 30_000_000;
const MOST = 50;
const DAYS_APART = 4;
const ARTICLES = 3;
const enum Stream { Quantity = 1301, Lost }

/** The newest is planned, the one before on its way through acceptance. */
const STATUSES = [2, 4];

export function fbwSuppliesOf(shop: Shop): FbwSupply[] {
  const { days, startMs, articles } = shop.size;
  const count = articles === 0 ? 0 : Math.min(MOST, 2 + Math.floor(days / DAYS_APART));
  return Array.from({ length: count }, (_, n) => {
    const age = count - 1 - n;
    const statusId = STATUSES[age] ?? 5;
    const createdMs = startMs - (age * DAYS_APART + 3) * DAY_MS;
    const arrivedMs = statusId === 2 ? null : createdMs + 2 * DAY_MS;
    return {
      id: FIRST_ID + n, preorderId: 40_000_000 + n, statusId, boxTypeId: n % 5 === 0 ? 5 : 2, createdMs, plannedMs: createdMs + 2 * DAY_MS, arrivedMs,
      changedMs: arrivedMs ?? createdMs, goods: goodsOf(shop, n, statusId),
    };
  });
}

function goodsOf(shop: Shop, n: number, statusId: number): SupplyGood[] {
  const indexes = new Set(Array.from({ length: ARTICLES }, (_, place) => (n * ARTICLES + place) % shop.size.articles));
  return [...indexes].flatMap((index) => {
    const article = shop.article(index);
    return article.sizes.map((size) => {
      const quantity = between(shop.seed, Stream.Quantity, size.chrtId + n, 5, 60);
      const lost = between(shop.seed, Stream.Lost, size.chrtId + n, 0, 9) === 0 ? 1 : 0;
      return { article, size, quantity, acceptedQuantity: statusId === 5 ? quantity - lost : 0 };
    });
  });
}
