import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { searchArticles } from '.';

export const metrics = {
  avgPosition: { header: 'Average position', note: 'Where the item stood in the search on average. The smaller, the higher.' },
  visibility: { header: 'Visibility, %', note: 'Chance that a buyer sees the card in the search. The cell holds a share: 18 % is 0.18.' },
  openCard: { header: 'Views from search', note: 'How often the card was opened from the search.' },
  addToCart: { header: 'To cart from search', note: 'How often the item was put into a cart after a search.' },
  openToCart: { header: 'View to cart, %', note: 'Share of views from the search that ended in a cart.' },
  orders: { header: 'Orders from search', note: 'How often the item was ordered after a search.' },
  cartToOrder: { header: 'Cart to order, %', note: 'Share of carts after a search that became an order.' },
};

export const words: WordsOf<typeof searchArticles> = {
  title: 'Search by product',
  row: 'one product in the search on one day',
  columns: {
    date: { header: 'Day', note: 'Day by Moscow time.' },
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    name: columns.title,
    ...metrics,
    isAdvertised: { header: 'Advertised', note: '“yes” when the item was advertised in the search at that time.' },
    rating: { header: 'Card rating', note: 'How WB rates the content of the card, up to 10.' },
    feedbackRating: { header: 'Buyers’ rating', note: 'Average rating in reviews, up to 5.' },
    minPrice: { header: 'Price from', note: 'Lowest price of a size after your discount, before WB’s own.' },
    maxPrice: { header: 'Price to', note: 'Highest price of a size after your discount, before WB’s own.' },
    isSubstitutedSKU: { header: 'By substitute article', note: '“yes” when the item was searched for by its substitute article.' },
    brandName: columns.brand,
    subjectName: columns.subject,
    currency: columns.currency,
  },
};
