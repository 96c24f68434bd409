import type { Endpoint } from '../endpoint';
import { fbsOrderEndpoints } from './fbs-orders';
import { warehouseEndpoints } from './warehouses';

export const marketplaceEndpoints: Record<string, Endpoint> = { ...fbsOrderEndpoints, ...warehouseEndpoints };
