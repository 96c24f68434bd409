import { defineDataset } from '../../sync/dataset';
import { defineTable } from '../../tables/table';
import { reportsOf, totals } from './totals';

/** WB's own totals of each report: what the sums over `finance` must agree with. */
export const financeReports = () => defineDataset({
  table: defineTable({ id: 'financeReports', columns: totals(), key: ['reportId'], write: 'merge', currency: 'currency' }),
  source: reportsOf('weekly'),
  group: 'money',
  presets: ['accountant'],
  size: [],
});
