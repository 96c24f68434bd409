import { ask, fileWith } from '../formulas/file';

const DAY = 46_346;
const NOTE = [expect.stringMatching(/^Не поняли строк: 2\./), '', '', '', ''];
const file = fileWith({
  orders: [
    ['shop', 'srid', 'nmId', 'supplierArticle', 'date', 'priceWithDisc'],
    ['Лавка', 'a', 111, 'ART-1', DAY, 100], ['Лавка', 'b', 111, 'ART-1', '20.11.26 10:00', 100], ['Лавка', 'c', 111, 'ART-1', '', 100], ['Лавка', 'd', 111, 'ART-1', DAY - 90, 100],
  ],
});
const rows = (period: string) => (ask(file, 'WB_ORDERS', ['все', period, 'артикул']) as unknown[][]).slice(1);

it('is told where days are asked for, because nobody knows whether it is of them', () => {
  expect(rows('01.11.2026-30.11.2026')).toEqual([[111, 'ART-1', 1, 100, 0], NOTE]);
});

it('counts where none are', () => {
  expect(rows('')).toEqual([[111, 'ART-1', 4, 400, 0]]);
});
