import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { search } from '.';

export const words: WordsOf<typeof search> = {
  title: 'Search positions',
  about: 'By which queries you are found and ordered, where you stand, and where you stood before. WB’s API does not show the items of others.',
  row: 'one search query of one item',
  columns: {
    verdict: {
      header: 'State of the query',
      note: '“Raise”: it is ordered though it stands below place 20. “Looked at, not ordered”: 30 opens and more without an order. “Out of sight”: below place 100. “No longer among the best”: WB did not send it for the last week.',
    },
    vendorCode: columns.supplierArticle,
    title: columns.title,
    text: { header: 'Query', note: 'What was searched for. WB gives up to 30 queries of an item, those with most orders, and only with the Jam subscription: others are not here.' },
    frequency: { header: 'Frequency', note: 'How often it was searched for on WB in a week.' },
    frequencyBefore: { header: 'Frequency before', note: 'The same for an earlier week that this sheet has kept. Empty until that has passed.' },
    position: { header: 'Position', note: 'Average place in a week. The smaller, the higher.' },
    positionBefore: { header: 'Position before', note: 'Average place in an earlier week that this sheet has kept: WB gives the last one only.' },
    beforeEnd: { header: 'Before: until', note: 'Last day of the week that it is compared with.' },
    visibility: { header: 'Visibility, %', note: 'How likely a buyer sees the card. In the cell 18% is 0.18.' },
    opens: { header: 'Opens', note: 'How often the card was opened by this query.' },
    opensShare: { header: 'Share of opens, %', note: 'Of all opens of the item by the queries of this sheet.' },
    orders: { header: 'Orders', note: 'How often it was ordered by this query.' },
    ordersShare: { header: 'Share of orders, %', note: 'Of all orders of the item by the queries of this sheet, not of all its orders.' },
    end: { header: 'Until', note: 'Last day of the week that the row counts.' },
    nmId: columns.nmId,
    medianPosition: { header: 'Median position', note: 'Half of the time the item stood above this place, half below.' },
    carts: { header: 'Into the cart', note: 'How often the item was put into a cart by this query.' },
    line: { header: 'Line code', note: 'For the add-on: the line is found by it.' },
    basePosition: { header: 'Kept: position', note: 'For the add-on: it is compared with this week when the next has passed.' },
    baseFrequency: { header: 'Kept: frequency', note: 'For the add-on: the same for frequency.' },
    baseEnd: { header: 'Kept: until', note: 'For the add-on: last day of the week kept.' },
  },
  values: { verdict: { sells: 'Ordered', raise: 'Ordered, raise it', idle: 'Looked at, not ordered', unseen: 'Out of sight', little: 'Little is known', gone: 'No longer among the best' } },
};
