/** An article of a campaign, as the methods of clusters and bids are asked for it. */
import type { Article } from '../shop/articles';
import type { Campaign } from '../shop/campaigns';
import type { Shop } from '../shop/shop';
import { BadParameter } from './endpoint';
import { fieldsOf, list, wholeNumber } from './parameters';

export interface Promoted { campaign: Campaign; article: Article }

const MAX_ITEMS = 100;

/** Those of the body's items that the shop has; the others are left out. */
export function promotedIn(shop: Shop, body: unknown, names: { advert: string; nm: string }): Promoted[] {
  const items = list(fieldsOf(body).items, 'items', MAX_ITEMS);
  if (items.length === 0) throw new BadParameter('incorrect request body, please check API documentation');
  return items.flatMap((item) => {
    const fields = fieldsOf(item, 'items');
    return promoted(shop, wholeNumber(fields[names.advert], names.advert, {}), wholeNumber(fields[names.nm], names.nm, {}));
  });
}

export function promoted(shop: Shop, advertId: number, nmId: number): Promoted[] {
  return shop.campaigns().filter(({ id }) => id === advertId)
    .flatMap((campaign) => campaign.articleIndexes.map((index) => ({ campaign, article: shop.article(index) })))
    .filter(({ article }) => article.nmId === nmId);
}

/** The campaigns with these ids, of which WB takes so many at once. */
export function campaignsWith(shop: Shop, ids: readonly unknown[], most: number): Campaign[] {
  if (ids.length === 0 || ids.length > most) throw new BadParameter(`advertIds: from 1 to ${most} items`);
  const wanted = new Set(ids.map((id) => wholeNumber(id, 'advertIds', {})));
  return shop.campaigns().filter(({ id, status }) => wanted.has(id) && [4, 9, 11].includes(status));
}
