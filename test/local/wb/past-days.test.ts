import { Shop } from '../../../local/wb/shop/shop';
import { storageCharges, storageOn } from '../../../local/wb/shop/storage';
import { shopSize } from '../../../local/wb/options';

it('keeps what was paid for storing goods on days that are over when the seller adds a card', () => {
  const size = shopSize({ articles: 5, days: 14, ordersPerDay: 2 });
  const shop = new Shop('shop', size);
  const paid = () => [...storageCharges(shop)].map(([day, charge]) => storageOn(shop, day, charge).map(({ size: { chrtId }, cost }) => [day, chrtId, cost]));
  const before = paid();
  shop.change({ addCards: 3 }, size.startMs + 5 * 86_400_000);
  expect(before.flat().length).toBeGreaterThan(20);
  expect(paid()).toEqual(before);
});
