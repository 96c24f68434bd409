import type { Endpoint } from '../endpoint';
import { fbsOrderEndpoints } from './fbs-orders';
import { fbsSupplyEndpoints } from './fbs-supplies';
import { schemeEndpoints } from './schemes';
import { warehouseEndpoints } from './warehouses';

export const marketplaceEndpoints: Record<string, Endpoint> = { ...fbsOrderEndpoints, ...fbsSupplyEndpoints, ...schemeEndpoints, ...warehouseEndpoints };
