import { measured } from '../measuring/measured';
import { payoutSum } from '../measuring/measure';

/** What WB pays out; by report it is what WB itself states for that report. */
export const payout = () => measured({
  dataset: 'finance',
  articles: ['nmId', 'vendorCode', 'sku'],
  day: 'rrDate',
  measures: { payout: payoutSum() },
  groupings: { brand: 'brandName', subject: 'subjectName', operation: 'sellerOperName', report: 'reportId' },
  currency: 'currency',
});
