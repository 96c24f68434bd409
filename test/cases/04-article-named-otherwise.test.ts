import { ask, fileWith } from '../formulas/file';

/** A colour behind the vendor code, and a name of before the card was renamed: seen in public scripts over WB's API. */
const file = fileWith({
  cards: [['shop', 'nmID', 'chrtID', 'vendorCode'], ['Лавка', 111, '1', 'ART-1']],
  orders: [['shop', 'srid', 'nmId', 'supplierArticle'], ['Лавка', 'a', 111, 'ART-1синий'], ['Лавка', 'b', 111, 'ART-1синий']],
  sales: [['shop', 'saleID', 'nmId', 'supplierArticle'], ['Лавка', 'S1', 111, 'old-name']],
});

it.each<['WB_ORDERS' | 'WB_SALES', unknown, number]>([
  ['WB_ORDERS', 'ART-1', 2], ['WB_ORDERS', 111, 2], ['WB_SALES', 'ART-1', 1],
  // By the name that another sheet has.
  ['WB_ORDERS', 'old-name', 2], ['WB_SALES', ' art-1Синий', 1],
])('%s(%j) is %d', (name, article, pieces) => {
  expect(ask(file, name, [article])).toBe(pieces);
});
