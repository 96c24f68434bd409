import type { Cell } from '../../ports/workbook';
import type { ReportTables } from '../report';
import { keyOf } from './clusters';

/** Of a cluster; '' where WB or the file says nothing. */
export interface Bids {
  bid: Cell;
  /** The least that WB takes in the search for the article. */
  minBid: Cell;
  /** What WB calls competitive for the cluster. */
  advisedBid: Cell;
  state: Cell;
}

/** By campaign, article and cluster. */
export function bidsBy(tables: ReportTables): (line: string) => Bids {
  const own = new Map(tables.rows('clusters', ['advertId', 'nmId', 'normQuery', 'bid', 'state']).map(([advertId, nmId, query, bid, state]) => [keyOf(advertId, nmId, query), { bid, state }]));
  const advised = new Map(tables.rows('recommendedBids', ['advertId', 'nmId', 'normQuery', 'competitiveBid']).map(([advertId, nmId, query, bid]) => [keyOf(advertId, nmId, query), bid]));
  const least = new Map(tables.rows('minBids', ['advertId', 'nmId', 'search']).map(([advertId, nmId, bid]) => [keyOf(advertId, nmId), bid]));
  return (line) => {
    const [advertId, nmId] = line.split('/');
    const { bid = '', state = '' } = own.get(line) ?? {};
    return { bid, state, advisedBid: advised.get(line) ?? '', minBid: least.get(keyOf(advertId, nmId)) ?? '' };
  };
}
