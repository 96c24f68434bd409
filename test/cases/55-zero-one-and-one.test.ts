import { ask, fileWith } from '../formulas/file';

it('are two vendor codes', () => {
  const file = fileWith({
    orders: [['shop', 'srid', 'supplierArticle', 'nmId'], ['Лавка', 'a', '01', 110231607], ['Лавка', 'b', '1', 5], ['Лавка', 'c', '1', 5]],
  });
  expect([ask(file, 'WB_ORDERS', ['01']), ask(file, 'WB_ORDERS', [1])]).toEqual([1, 2]);
});
