import { CHARGES } from '../../wb/money/payout';

/** Sums of a signed-off report that WB must not change unseen. */
export const COMPARED = ['payout', 'retailAmount', 'forPay', ...CHARGES, 'stated'] as const;

/** What a signed-off report keeps; what has come to the account goes on. */
export const KEPT = [...COMPARED, 'dateFrom', 'dateTo', 'reportType', 'difference', 'comparedTo', 'closedBy', 'rows', 'odd', 'paymentSchedule'] as const;
