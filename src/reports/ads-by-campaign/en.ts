import { words as campaigns } from '../../datasets/campaigns/en';
import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import { burned, lines, verdicts } from '../ad-lines/en';
import type { adsByCampaign } from '.';

export const words: WordsOf<typeof adsByCampaign> = {
  title: 'Ads by campaign',
  about: 'What each campaign has cost over 28 days, what it brought, and how much was spent in vain.',
  row: 'one advertising campaign over the last 28 days',
  columns: {
    campaign: { header: 'Campaign', note: 'Name of the campaign.' },
    status: { header: 'State', note: 'How the campaign stands now. From the sheet of campaigns.' },
    ...lines,
    burned,
    articles: { header: 'Items', note: 'How many items were shown in these days.' },
    currency: columns.currency,
    advertId: { header: 'Campaign number', note: 'The number that WB knows the campaign by.' },
  },
  values: { verdict: verdicts, ...(campaigns.values?.status === undefined ? {} : { status: campaigns.values.status }) },
};
