import type { Cell } from '../../ports/workbook';
import type { ReportTables } from '../report';
import { keyOf } from './clusters';

interface Bids {
  /** '' where WB or the file says nothing. */
  bid: Cell;
  /** The least that WB takes in the search for the article. */
  minBid: Cell;
  /** What WB calls competitive. */
  advisedBid: Cell;
}

/** By campaign, article and cluster, with what the cluster is doing. */
export function clusterBids(tables: ReportTables) {
  const own = new Map(tables.rows('clusters', ['advertId', 'nmId', 'normQuery', 'bid', 'state']).map(([advertId, nmId, query, bid, state]) => [keyOf(advertId, nmId, query), { bid, state }]));
  const othersOf = otherBids(tables);
  return (line: string) => {
    const { bid = '', state = '' } = own.get(line) ?? {};
    const [advertId = '', nmId = '', ...query] = line.split('/');
    return { ...withVerdict({ bid, ...othersOf(advertId, nmId, query.join('/')) }), state };
  };
}

/** By campaign and article. */
export function articleBids(tables: ReportTables) {
  const own = new Map(tables.rows('advertArticles', ['id', 'nm_id', 'searchBid']).map(([advertId, nmId, bid = '']) => [keyOf(advertId, nmId), bid]));
  const othersOf = otherBids(tables);
  return (advertId: string, nmId: string) => withVerdict({ bid: own.get(keyOf(advertId, nmId)) ?? '', ...othersOf(advertId, nmId, '') });
}

/** What WB asks and advises; for the article as a whole where there is no query. */
function otherBids(tables: ReportTables): (advertId: string, nmId: string, query: string) => Omit<Bids, 'bid'> {
  const advised = new Map(tables.rows('recommendedBids', ['advertId', 'nmId', 'normQuery', 'competitiveBid']).map(([advertId, nmId, query, bid = '']) => [keyOf(advertId, nmId, query), bid]));
  const least = new Map(tables.rows('minBids', ['advertId', 'nmId', 'search']).map(([advertId, nmId, bid = '']) => [keyOf(advertId, nmId), bid]));
  return (advertId, nmId, query) => ({ minBid: least.get(keyOf(advertId, nmId)) ?? '', advisedBid: advised.get(keyOf(advertId, nmId, query)) ?? '' });
}

/** Below the least that WB takes nothing is shown at all; far above what others pay it may cost more than it must. */
function withVerdict({ bid, minBid, advisedBid }: Bids) {
  const isKnown = typeof bid === 'number' && bid > 0;
  const isLow = isKnown && typeof minBid === 'number' && bid < minBid;
  const isHigh = isKnown && typeof advisedBid === 'number' && bid > advisedBid;
  const isBelow = isKnown && typeof advisedBid === 'number' && bid < advisedBid;
  return { bid, minBid, advisedBid, bidVerdict: isLow ? 'low' : isHigh ? 'high' : isBelow ? 'below' : isKnown && typeof advisedBid === 'number' ? 'even' : '' };
}
