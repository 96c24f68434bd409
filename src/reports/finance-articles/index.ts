import { coded, integer, month, optional, text } from '../../tables/columns';
import { linesBy } from '../finance-lines/lines-by';
import { linesTable } from '../finance-lines/columns';
import { lineName } from '../finance-lines/line-name';
import { monthCell } from '../finance-lines/month';
import { defineReport } from '../report';

export const financeArticles = () => defineReport({
  table: linesTable('financeArticles', [month('month'), coded(text('vendorCode')), text('title', 220), optional(integer('nmId', 100))]),
  group: 'payouts',
  presets: ['accountant'],
  inputs: ['finance'],
  also: ['cards'],
  isOffByDefault: true,
  ...linesBy(['month', 'nmId'], (row) => ({ month: monthCell(row), vendorCode: lineName(row, 'vendorCode'), nmId: row.article, title: row.good.title })),
});
