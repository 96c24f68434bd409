import { coded, month, text } from '../../tables/columns';
import { linesBy } from '../finance-lines/lines-by';
import { linesTable } from '../finance-lines/columns';
import { lineName } from '../finance-lines/line-name';
import { monthCell } from '../finance-lines/month';
import { defineReport } from '../report';

export const financeByBrand = () => defineReport({
  table: linesTable('financeByBrand', [month('month'), coded(text('brand', 160))]),
  group: 'payouts',
  inputs: ['finance'],
  also: ['cards'],
  isOffByDefault: true,
  ...linesBy(['month', 'brand'], (row) => ({ month: monthCell(row), brand: lineName(row, 'brand') })),
});
