import type { WordsOf } from '../../tables/words';
import { words as weekly } from '../finance-reports/en';
import type { dailyReports } from '.';

export const words: WordsOf<typeof dailyReports> = {
  ...weekly,
  title: 'Daily reports',
  row: 'the totals of one daily report',
  columns: {
    ...weekly.columns,
    dateFrom: { header: 'Day', note: 'The day of the report.' },
    dateTo: { header: 'Last day', note: 'Last day of the report: for a daily one the same as the first.' },
    createDate: { header: 'Made on', note: 'When WB made the report, usually on the next day.' },
    reportId: { header: 'Report number', note: 'Number of the daily report. The weekly one has the same sales under another number: do not add them up.' },
  },
};
