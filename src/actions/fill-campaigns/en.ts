import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { fillCampaigns } from '.';

export const words: WordsOf<typeof fillCampaigns> = {
  title: 'Items of campaigns',
  about: 'Put items into campaigns and take them out. What comes in gets WB’s lowest bid.',
  row: 'one item in one campaign',
  columns: {
    name: { header: 'Campaign', note: 'Name of the advertising campaign.' },
    vendorCode: columns.supplierArticle,
    title: columns.title,
    nmId: { header: 'WB item', note: 'The number of the card. To add an item, enter its number and that of the campaign below.' },
    state: { header: 'Now', note: 'Whether the item is in the campaign, as it was when the sheet of advertised items was refreshed.' },
    newState: { header: 'What to do', note: 'Enter: add or remove. Empty leaves it.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
    campaign: { header: 'Campaign number', note: 'The number by which WB knows the campaign.' },
  },
  values: {
    state: { in: 'In the campaign', out: 'Not in it' },
    newState: { in: 'add', out: 'remove' },
  },
};
