import { always, boolean, coded, dateTime, id, integer, optional, personal, technical, text } from '../../tables/columns';
import { inside, listInside } from '../../tables/inside';

/** A review looks alike in the list and in the archive. */
export const reviewColumns = () => [
  always(dateTime('createdDate')),
  always(integer('productValuation', 90)),
  text('text', 280),
  text('pros', 200),
  text('cons', 200),
  text('answer', 240, inside('answer', 'text')),
  coded(text('answerState', 130, inside('answer', 'state'))),
  text('supplierArticle', 140, inside('productDetails', 'supplierArticle')),
  integer('nmId', 100, inside('productDetails', 'nmId')),
  text('productName', 220, inside('productDetails', 'productName')),
  coded(text('orderStatus', 110)),
  text('bables', 160, ({ bables }) => (Array.isArray(bables) ? bables.join(', ') : null)),
  personal(text('userName', 120)),
  optional(text('size', 80, inside('productDetails', 'size'))),
  optional(coded(text('matchingSize', 130))),
  optional(integer('photos', 80, (review) => listInside(review, 'photoLinks')?.length)),
  optional(dateTime('lastOrderCreatedAt')),
  optional(boolean('wasViewed', 110)),
  optional(coded(text('state', 110))),
  optional(text('subjectName')),
  optional(text('brandName', 140, inside('productDetails', 'brandName'))),
  technical(id('id', 180)),
];
