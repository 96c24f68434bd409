import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { campaigns } from '.';

export const words: WordsOf<typeof campaigns> = {
  title: 'Campaigns',
  row: 'one advertising campaign',
  columns: {
    name: { header: 'Campaign', note: 'Name of the campaign in WB’s advertising cabinet.' },
    status: { header: 'State', note: 'How the campaign stands: active, paused, finished and so on.' },
    payment_type: { header: 'Paid for', note: 'What you pay for: views or clicks.' },
    bid_type: { header: 'Bid type', note: 'Unified: one bid for search and recommendations. Manual: one for each place.' },
    search: { header: 'In search', note: '“yes” where it is shown in search.' },
    recommendations: { header: 'In recommendations', note: '“yes” where it is shown on the shelves of recommendations.' },
    articles: { header: 'Products', note: 'How many products it promotes.' },
    nmIds: { header: 'WB articles', note: 'Which products it promotes: WB articles parted by spaces.' },
    created: { header: 'Created', note: 'When the campaign was made, Moscow time.' },
    started: { header: 'Started', note: 'When it was last started, Moscow time. Empty where it never was.' },
    updated: { header: 'Changed', note: 'When it was last changed, Moscow time.' },
    currency: columns.currency,
    id: { header: 'Campaign number', note: 'The number that WB knows the campaign by. Statistics are tied to it.' },
  },
  values: {
    status: { 7: 'Finished', 9: 'Active', 11: 'Paused' },
    payment_type: { cpm: 'Views', cpc: 'Clicks' },
    bid_type: { unified: 'Unified', manual: 'Manual' },
  },
};
