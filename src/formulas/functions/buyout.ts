import { divided } from '../measuring/quotient';
import { orderSums } from './orders';
import { returnSums } from './returns';
import { saleSums } from './sales';

/** What share of the goods whose fate was settled buyers have kept, each by the day it happened. */
export const buyout = () => divided({
  parts: {
    bought: { of: saleSums(), measure: 'pieces' },
    returned: { of: returnSums(), measure: 'pieces' },
    cancelled: { of: orderSums(), measure: 'cancelled' },
  },
  quotients: { buyout: { over: ['bought'], under: ['bought', 'returned', 'cancelled'] } },
});
