import { date } from '../../tables/columns';
import { BY_WEEK } from '../finance-lines/folds';
import { linesBy } from '../finance-lines/lines-by';
import { linesTable } from '../finance-lines/columns';
import { defineReport } from '../report';

export const financeByWeek = () => defineReport({
  table: linesTable('financeByWeek', [date('week')]),
  group: 'payouts',
  presets: ['accountant'],
  inputs: ['finance'],
  ...linesBy(['week'], ({ day }) => ({ week: day ?? '' }), BY_WEEK),
});
