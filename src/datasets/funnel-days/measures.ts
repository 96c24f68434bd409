import { always, integer, money, optional, percent } from '../../tables/columns';

/** What WB counts on a day, of one article or of the whole shop. */
export const measures = () => [
  always(integer('openCount', 100)),
  integer('cartCount', 100),
  percent('addToCartConversion', 100),
  always(integer('orderCount', 100)),
  percent('cartToOrderConversion', 100),
  always(money('orderSum', 110)),
  integer('buyoutCount', 100),
  money('buyoutSum', 110),
  percent('buyoutPercent', 90),
  optional(integer('addToWishlistCount', 110)),
] as const;
