import { divided } from '../measuring/quotient';
import { profitSums } from './profit';

/** What share of the revenue, or of what was spent for it, is left as profit. */
export const margin = () => divided({
  parts: {
    profit: { of: profitSums(), measure: 'profit' },
    retail: { of: profitSums(), measure: 'retail' },
    cost: { of: profitSums(), measure: 'cost' },
    extra: { of: profitSums(), measure: 'extra' },
    advertising: { of: profitSums(), measure: 'advertising' },
  },
  quotients: {
    margin: { over: ['profit'], under: ['retail'] },
    roi: { over: ['profit'], under: ['cost', 'extra', 'advertising'] },
  },
});
