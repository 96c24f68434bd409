import type { TableWords } from '../../tables/words';
import type { EndingColumnId } from '../locale';

export const endings: TableWords<EndingColumnId> = {
  title: 'WB switch-offs',
  row: 'one of your sheets whose data WB is about to switch off',
  columns: {
    sheet: { header: 'Sheet', note: 'Which data WB switches off. Only sheets that you have on are here.' },
    on: { header: 'Last day', note: 'After this day WB gives no data. Empty: WB has named no day.' },
    announcedOn: { header: 'Announced', note: 'When WB announced it.' },
    instead: { header: 'What comes instead', note: 'Which sheet takes its place. Rows that are there stay.' },
    answer: { header: 'WB’s last answer', note: 'When WB gave the data last, or what it said.' },
    method: { header: 'WB method', note: 'What exactly is switched off, as WB calls it.' },
    replacedBy: { header: 'New WB method', note: 'What WB offers instead. Empty: it has named nothing.' },
    dataset: { header: 'Sheet code', note: 'A technical name that keeps the row from coming twice.' },
  },
};
