import { coded, month, text } from '../../tables/columns';
import { linesBy } from '../finance-lines/lines-by';
import { linesTable } from '../finance-lines/columns';
import { lineName } from '../finance-lines/line-name';
import { monthCell } from '../finance-lines/month';
import { defineReport } from '../report';

export const financeBySubject = () => defineReport({
  table: linesTable('financeBySubject', [month('month'), coded(text('subject', 160))]),
  group: 'payouts',
  inputs: ['finance'],
  also: ['cards'],
  isOffByDefault: true,
  ...linesBy(['month', 'subject'], (row) => ({ month: monthCell(row), subject: lineName(row, 'subject') })),
});
