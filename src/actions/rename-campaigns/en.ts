import type { WordsOf } from '../../tables/words';
import type { renameCampaigns } from '.';

export const words: WordsOf<typeof renameCampaigns> = {
  title: 'Names of campaigns',
  about: 'Other names for advertising campaigns: enter, check and send.',
  row: 'one advertising campaign',
  columns: {
    name: { header: 'Campaign', note: 'Its name when the sheet of advertised items was refreshed.' },
    newName: { header: 'New name', note: 'Enter the new name, 100 letters at most. Empty leaves it.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
    campaign: { header: 'Campaign number', note: 'The number by which WB knows the campaign.' },
  },
};
