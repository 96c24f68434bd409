import { date } from '../../tables/columns';
import { mondayOf } from '../../wb/calendar';
import { linesBy } from '../finance-lines/lines-by';
import { linesTable } from '../finance-lines/columns';
import { defineReport } from '../report';

export const financeByWeek = () => defineReport({
  table: linesTable('financeByWeek', [date('week')]),
  presets: ['accountant'],
  inputs: ['finance'],
  rows: linesBy(['week'], ({ day }) => ({ week: day === null ? '' : mondayOf(day) })),
});
