import type { Endpoint } from '../endpoint';
import { fbsOrderEndpoints } from './fbs-orders';
import { schemeEndpoints } from './schemes';
import { warehouseEndpoints } from './warehouses';

export const marketplaceEndpoints: Record<string, Endpoint> = { ...fbsOrderEndpoints, ...schemeEndpoints, ...warehouseEndpoints };
