import { parseJson } from '../../src/wb/answer/json';
import { ask, fileWith } from '../formulas/file';

it('keeps all digits of a bare number, and finds the article by a long name', () => {
  const [row] = parseJson('[{"saleID":"S1","gNumber":97695901840956773788,"supplierArticle":"Обвес коричневая сумка + ракетка","nmId":5}]') as [Record<string, string>];
  const file = fileWith({ sales: [['shop', ...Object.keys(row)], ['Лавка', ...Object.values(row)]] });
  expect(ask(file, 'WB_TABLE', ['Продажи', 'gNumber'])).toEqual([['Корзина'], ['97695901840956773788']]);
  expect(ask(file, 'WB_SALES', ['Обвес коричневая сумка + ракетка'])).toBe(1);
});
