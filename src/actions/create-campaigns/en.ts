import type { WordsOf } from '../../tables/words';
import type { createCampaigns } from '.';

export const words: WordsOf<typeof createCampaigns> = {
  title: 'Create campaigns',
  about: 'New advertising campaigns from rows. Nothing is spent until you fund and start one.',
  row: 'one new campaign',
  columns: {
    name: { header: 'Campaign name', note: 'Enter the name, 100 letters at most. There must be none such yet.' },
    articles: { header: 'WB items', note: 'Enter WB’s numbers of 50 items at most, with spaces or commas between them.' },
    bidType: { header: 'Bid', note: 'Enter: manual or unified. Empty: manual.' },
    payment: { header: 'Payment', note: 'Enter: views or clicks. Empty: views.' },
    places: { header: 'Places', note: 'Enter: search, recommendations or everywhere. Empty: search. A unified bid is always everywhere.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
  },
  values: {
    bidType: { manual: 'manual', unified: 'unified' },
    payment: { cpm: 'views', cpc: 'clicks' },
    places: { search: 'search', recommendations: 'recommendations', both: 'everywhere' },
  },
};
