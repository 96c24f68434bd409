import { defineDataset } from '../../sync/dataset';
import { defineTable } from '../../tables/table';
import { reportsOf, totals } from '../finance-reports/totals';

/** The totals of each day, before its week is out. Off until chosen: they are the weekly ones in smaller parts. */
export const dailyReports = () => defineDataset({
  table: defineTable({ id: 'dailyReports', columns: totals(), key: ['reportId'], write: 'merge', currency: 'currency' }),
  source: reportsOf('daily'),
  group: 'money',
  presets: [],
  size: [],
  isOffByDefault: true,
});
