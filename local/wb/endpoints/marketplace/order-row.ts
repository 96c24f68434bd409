import { type AssemblyOrder, orderUidOf } from '../../shop/assembly';
import { sridOf } from '../../shop/orders';
import type { Shop } from '../../shop/shop';
import { utcText } from '../../time';

/** What the buyer pays for a piece, in kopecks. */
export function priceOf({ article, order }: AssemblyOrder): number {
  const seller = Math.round(article.priceRub * (100 - article.discountPercent));
  return Math.round(seller * (100 - article.sppPercent - (order.n % 3)) / 100);
}

/** What orders of all schemes have in common. */
export function orderRow(shop: Shop, one: AssemblyOrder): Record<string, unknown> {
  const price = priceOf(one);
  return {
    id: one.id, rid: sridOf(shop.seed, one.order), article: one.article.vendorCode, nmId: one.article.nmId, chrtId: one.size.chrtId, skus: one.size.skus,
    createdAt: utcText(one.order.placedMs), warehouseId: one.warehouse.id, price, convertedPrice: price, currencyCode: 643, convertedCurrencyCode: 643,
    cargoType: one.article.volumeLitres > 12 ? 3 : 1, isZeroOrder: one.order.n % 29 === 0, orderUid: orderUidOf(shop, one),
  };
}

/** What the buyer writes to one order in a dozen. */
export function commentOf(shop: Shop, { order }: AssemblyOrder): string {
  return order.n % 11 === 0 ? `${shop.size.isPlain ? '' : '='}Позвоните заранее` : '';
}
