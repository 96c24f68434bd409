import type { Endpoint } from '../endpoint';
import { fbsOrderEndpoints } from './fbs-orders';
import { fbsSupplyEndpoints } from './fbs-supplies';
import { listWriteEndpoints } from './list-writes';
import { orderWriteEndpoints } from './order-writes';
import { schemeEndpoints } from './schemes';
import { stickerEndpoints } from './stickers';
import { supplyWriteEndpoints } from './supply-writes';
import { warehouseEndpoints } from './warehouses';

export const marketplaceEndpoints: Record<string, Endpoint> = { ...fbsOrderEndpoints, ...fbsSupplyEndpoints, ...schemeEndpoints, ...warehouseEndpoints, ...orderWriteEndpoints, ...supplyWriteEndpoints, ...stickerEndpoints, ...listWriteEndpoints };
