import { month } from '../../tables/columns';
import { linesBy } from '../finance-lines/lines-by';
import { linesTable } from '../finance-lines/columns';
import { monthCell } from '../finance-lines/month';
import { defineReport } from '../report';

export const financeByMonth = () => defineReport({
  table: linesTable('financeByMonth', [month('month')]),
  group: 'payouts',
  presets: ['accountant'],
  inputs: ['finance'],
  isOffByDefault: true,
  ...linesBy(['month'], (row) => ({ month: monthCell(row) })),
});
