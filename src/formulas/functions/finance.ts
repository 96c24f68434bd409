import { measured } from '../measuring/measured';
import { financeSum } from '../measuring/measure';

/** The sums of WB's weekly reports, each as WB adds it up. */
export const finance = () => measured({
  dataset: 'finance',
  articles: ['nmId', 'vendorCode', 'sku'],
  day: 'rrDate',
  measures: {
    forPay: financeSum('forPay'),
    retail: financeSum('retailAmount'),
    pieces: financeSum('quantity'),
    delivery: financeSum('deliveryService'),
    storage: financeSum('paidStorage'),
    acceptance: financeSum('paidAcceptance'),
    deduction: financeSum('deduction'),
    penalty: financeSum('penalty'),
    correction: financeSum('additionalPayment'),
    points: financeSum('cashbackAmount'),
    loyalty: financeSum('cashbackCommissionChange'),
  },
  groupings: { brand: 'brandName', subject: 'subjectName', warehouse: 'officeName', operation: 'sellerOperName', report: 'reportId' },
  currency: 'currency',
});
