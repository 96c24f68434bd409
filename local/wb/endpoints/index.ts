/** All answered methods by `METHOD path`. */
import { cardEndpoints } from './cards';
import { commonEndpoints } from './common';
import type { Endpoint } from './endpoint';
import { financeEndpoints } from './finance';
import { orderFeedEndpoints } from './order-feed';
import { priceEndpoints } from './prices';
import { statisticsEndpoints } from './statistics';
import { stockEndpoints } from './stocks';
import { warehouseRemainsEndpoints } from './reports/warehouse-remains';

export const endpoints: Readonly<Record<string, Endpoint>> = {
  ...commonEndpoints, ...statisticsEndpoints, ...orderFeedEndpoints, ...stockEndpoints, ...warehouseRemainsEndpoints,
  ...cardEndpoints, ...priceEndpoints, ...financeEndpoints,
};
