import { financePieces, financeSum } from '../measuring/finance-measure';
import { measured } from '../measuring/measured';
import { ofReports } from './of-reports';

/** The sums of WB's weekly reports, each as WB adds it up. */
export const finance = () => measured(ofReports({
  forPay: financeSum('forPay'),
  retail: financeSum('retailAmount'),
  pieces: financePieces(),
  delivery: financeSum('deliveryService'),
  storage: financeSum('paidStorage'),
  acceptance: financeSum('paidAcceptance'),
  deduction: financeSum('deduction'),
  penalty: financeSum('penalty'),
  correction: financeSum('additionalPayment'),
  points: financeSum('cashbackAmount'),
  loyalty: financeSum('cashbackCommissionChange'),
}, { warehouse: 'officeName' }));
