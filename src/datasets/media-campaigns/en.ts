import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { mediaCampaigns } from '.';

export const words: WordsOf<typeof mediaCampaigns> = {
  title: 'Media campaigns',
  row: 'one campaign of WB Media',
  columns: {
    name: { header: 'Campaign', note: 'Its name.' },
    brand: columns.brand,
    type: { header: 'Placement', note: 'What you pay for, days or views.' },
    status: { header: 'State', note: 'What it does now.' },
    createTime: { header: 'Created', note: 'When it was created, Moscow time.' },
    endTime: { header: 'Ended', note: 'When it ended, Moscow time.' },
    advertId: { header: 'Campaign number', note: 'The number that WB knows it by.' },
  },
  values: {
    type: { 1: 'By days', 2: 'By views' },
    status: { 1: 'Draft', 2: 'Being checked', 3: 'Refused', 4: 'Ready to start', 5: 'Planned', 6: 'Running', 7: 'Over', 8: 'Cancelled', 9: 'Stopped by you', 10: 'Paused by the daily limit', 11: 'Paused' },
  },
};
