import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { limitCampaigns } from '.';

export const words: WordsOf<typeof limitCampaigns> = {
  title: 'Edit daily limits',
  about: 'How much a campaign that is paid by clicks may spend in a day.',
  row: 'the daily limit of one campaign',
  columns: {
    campaign: { header: 'Campaign', note: 'Name of the advertising campaign.' },
    spentToday: { header: 'Spent today', note: 'When the sheet of daily limits was refreshed.' },
    requiredLimit: { header: 'WB advises at least', note: 'By the bids of now. With less the budget is spent unevenly.' },
    dailyLimit: { header: 'Limit a day', note: 'When the sheet of daily limits was refreshed. 0: there is none.' },
    carryOverEnabled: { header: 'Rest is carried over', note: '“yes” where the rest of a day is added to the next.' },
    newLimit: { header: 'New limit', note: 'Enter roubles a day, kopecks too. A minus takes the limit away. Empty leaves it.' },
    newCarryOver: { header: 'Carry the rest over', note: 'Enter yes or no. Empty leaves it; of a new limit it is no.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
    currency: columns.currency,
    advertId: { header: 'Campaign number', note: 'The number by which WB knows the campaign.' },
  },
  values: { newCarryOver: { yes: 'yes', no: 'no' } },
};
