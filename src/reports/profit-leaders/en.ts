import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { profitLeaders } from '.';

export const words: WordsOf<typeof profitLeaders> = {
  title: 'Best and worst articles',
  about: 'Which ten articles have earned most in the last month and which ten least, with a chart.',
  empty: 'No article has a known profit: fill in what it costs on the sheet “Cost prices”.',
  row: 'one article among the best or the worst by profit',
  columns: {
    side: { header: 'List', note: 'Among the best or among the worst by profit. No article is in both.' },
    place: { header: 'Place', note: 'The first has the greatest profit, and among the worst the least.' },
    vendorCode: columns.supplierArticle,
    title: columns.title,
    profit: { header: 'Profit', note: 'From the sheet “Profit” for the last month. Articles whose cost is not filled in are not here.' },
    margin: { header: 'Margin', note: 'Profit / revenue. The cell holds a share: 18 % is 0.18.' },
    pieces: { header: 'Sold, pcs', note: 'Pieces sold less returns, from the sheet “Profit”.' },
    revenue: { header: 'Revenue', note: 'From the sheet “Profit”. It is not what WB transfers.' },
    coverage: { header: 'Cost known, % of all pieces', note: 'For what part of the pieces that all articles have sold in the month the cost is known. Below 100 % the best or worst article may not be here.' },
    missing: { header: 'Pieces without cost in the month', note: 'Of all articles together. The sheet “Cost prices” shows which these are.' },
    month: { header: 'Month', note: 'The last month of the sheet “Profit”, which may still go on.' },
    nmId: columns.nmId,
    currency: { header: 'Currency', note: 'Of the sums in the row. Each currency has lists of its own.' },
    line: { header: 'Row code', note: 'For the add-on: the row is found by it.' },
  },
  charts: { profitLeaders: 'Profit of the best and worst articles, ₽' },
  values: { side: { best: 'best', worst: 'worst' } },
};
