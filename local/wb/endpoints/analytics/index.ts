import type { Endpoint } from '../endpoint';
import { brandShareEndpoints } from './brand-share';
import { funnelEndpoints } from './funnel';
import { itemRatingEndpoints } from './item-rating';
import { searchEndpoints } from './search';
import { stockReportEndpoints } from './stock-report';

export const analyticsEndpoints: Record<string, Endpoint> = { ...funnelEndpoints, ...searchEndpoints, ...stockReportEndpoints, ...itemRatingEndpoints, ...brandShareEndpoints };
