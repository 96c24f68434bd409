import type { WordsOf } from '../../tables/words';
import type { steerCampaigns } from '.';

export const words: WordsOf<typeof steerCampaigns> = {
  title: 'Steer campaigns',
  about: 'Start, pause or finish advertising campaigns. A finished one cannot be brought back.',
  row: 'one advertising campaign',
  columns: {
    name: { header: 'Campaign', note: 'Name of the advertising campaign.' },
    status: { header: 'Now', note: 'State of the campaign as it was when the sheet of advertised items was refreshed.' },
    newStatus: { header: 'What to do', note: 'Enter: start, pause, finish or delete (one that was never started). Empty does nothing.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
    campaign: { header: 'Campaign number', note: 'The number by which WB knows the campaign.' },
  },
  values: {
    status: { 4: 'Ready', 9: 'Active', 11: 'Paused' },
    newStatus: { 9: 'start', 11: 'pause', 7: 'finish', '-1': 'delete' },
  },
};
