import type { WordsOf } from '../../tables/words';
import type { byDay } from '.';

export const words: WordsOf<typeof byDay> = {
  title: 'By day',
  about: 'Orders, buyouts and returns by day: the last 56 days are counted anew, earlier ones stay. A chart on “Totals by period” is drawn from this sheet.',
  row: 'one day of a shop',
  columns: {
    day: { header: 'Day', note: 'A whole day in Moscow. Today is not here: it goes on.' },
    orders: { header: 'Orders, pcs', note: 'All orders of the sheet “Orders” by the date of the order, those cancelled later too, as in WB’s cabinet.' },
    ordersSum: { header: 'Sum of orders', note: 'The same orders at the price with your discount, before WB’s.' },
    cancelled: { header: 'Cancelled, pcs', note: 'How many of these orders have been cancelled by now.' },
    bought: { header: 'Buyouts, pcs', note: 'Pieces bought, of the sheet “Sales”, by the date of the buyout. Returns are not taken off.' },
    returned: { header: 'Returns, pcs', note: 'Pieces returned, of the sheet “Sales”, by the date of the return.' },
    odd: { header: 'Rows not understood', note: 'Rows that are not in here: an unknown kind of sale, or not a number. Usually 0.' },
  },
};
