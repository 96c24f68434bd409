import { CHARGES } from '../../wb/money/payout';

/** Sums of a signed-off report that WB must not change unseen. */
export const COMPARED = ['payout', 'income', 'retailAmount', 'forPay', ...CHARGES, 'reward', 'acquiringFee', 'rebillLogisticCost', 'cashbackDiscount', 'compensation'] as const;

/** What a signed-off report keeps: all of it. */
export const KEPT = [
  ...COMPARED, 'dateFrom', 'dateTo', 'reportType', 'withheld', 'charges', 'bridge', 'negativeReward', 'upd', 'compensationSold', 'check', 'lacks', 'odd', 'rows',
] as const;
