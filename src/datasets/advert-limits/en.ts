import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { advertLimits } from '.';

export const words: WordsOf<typeof advertLimits> = {
  title: 'Daily advert limits',
  row: 'the daily limit of one campaign',
  columns: {
    campaign: { header: 'Campaign', note: 'The name of the campaign, from the sheet “Advertised products”.' },
    enabled: { header: 'Limited', note: '“yes” where the campaign has a daily limit.' },
    dailyLimit: { header: 'Limit a day', note: 'What the campaign may spend in a day.' },
    spentToday: { header: 'Spent today', note: 'What it has spent today.' },
    carryOverEnabled: { header: 'Rest is carried over', note: '“yes” where the rest of a day is added to the next.' },
    valid: { header: 'Limit is enough', note: '“no” where the limit is less than WB wants for the campaign.' },
    requiredLimit: { header: 'At least', note: 'The least daily limit that WB takes for the campaign.' },
    currency: columns.currency,
    advertId: { header: 'Campaign number', note: 'The number that WB knows the campaign by.' },
  },
};
