import { divided } from '../measuring/quotient';
import { adSums } from './ads';
import { orderSums } from './orders';
import { saleSums } from './sales';

/** What share of orders, or of what was bought, advertising takes: of the days for which both are on the sheets. */
export const adShare = () => divided({
  parts: {
    spent: { of: adSums(), measure: 'spent' },
    orderSum: { of: orderSums(), measure: 'sum' },
    boughtSum: { of: saleSums(), measure: 'sum' },
  },
  quotients: {
    adShare: { over: ['spent'], under: ['orderSum'] },
    adShareOfSales: { over: ['spent'], under: ['boughtSum'] },
  },
  since: 'spent',
});
