import type { WordsOf } from '../../tables/words';
import type { placeCampaigns } from '.';

export const words: WordsOf<typeof placeCampaigns> = {
  title: 'Places of campaigns',
  about: 'Where a campaign shows its items: in the search, in recommendations or everywhere. Only with manual bids that are paid by views.',
  row: 'one advertising campaign',
  columns: {
    name: { header: 'Campaign', note: 'Name of the advertising campaign.' },
    places: { header: 'Now', note: 'Where the campaign shows its items, as it was when the sheet of advertised items was refreshed.' },
    newPlaces: { header: 'Places', note: 'Enter: search, recommendations or everywhere. Empty leaves it.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
    campaign: { header: 'Campaign number', note: 'The number by which WB knows the campaign.' },
  },
  values: {
    places: { search: 'Search', recommendations: 'Recommendations', both: 'Search and recommendations' },
    newPlaces: { search: 'search', recommendations: 'recommendations', both: 'everywhere' },
  },
};
