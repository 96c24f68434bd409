import type { Cell } from '../../ports/workbook';
import { isUnreadable, partsIn } from '../../wb/money/amount';
import { parseDecimal } from '../../wb/money/decimal';
import { currencyCode } from '../../wb/money/finance-words';
import type { Span } from '../daily-sums';
import type { ReportTables, Row } from '../report';

const COLUMNS = ['date', 'advertId', 'nmId', 'normQuery', 'currency', 'campaign', 'vendorCode', 'title', 'spend', 'views', 'clicks', 'atbs', 'orders', 'shks', 'avgPos'] as const;
/** How many of the columns are no numbers. */
const NAMES = 8;

/** A cluster of searches of an article in a campaign over some days; money in parts. */
export interface Cluster {
  advertId: string;
  nmId: string;
  normQuery: string;
  currency: string;
  campaign: string;
  vendorCode: string;
  title: string;
  spend: number;
  views: number;
  clicks: number;
  baskets: number;
  orders: number;
  pieces: number;
  /** Places in the search, each as often as it was seen. */
  positions: number;
  seen: number;
  /** Rows with something in the place of a number. */
  odd: number;
}

export function keyOf(...parts: readonly unknown[]): string {
  return parts.map(String).join('/');
}

export function clustersOf(tables: ReportTables, { from, to }: Span): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const row of tables.rows('clusterStats', COLUMNS, { columnId: 'date', from })) {
    const [day, advertId, nmId, normQuery, currency] = row;
    if (typeof day !== 'number' || day < from || day > to) continue;
    const key = keyOf(advertId, nmId, normQuery, currencyCode(currency));
    const cluster = clusters.get(key) ?? emptyCluster(row);
    clusters.set(key, cluster);
    add(cluster, row);
  }
  return [...clusters.values()];
}

function emptyCluster([, advertId, nmId, normQuery, currency, campaign, vendorCode, title]: Row): Cluster {
  return {
    advertId: String(advertId), nmId: String(nmId), normQuery: String(normQuery), currency: currencyCode(currency),
    campaign: String(campaign), vendorCode: String(vendorCode), title: String(title),
    spend: 0, views: 0, clicks: 0, baskets: 0, orders: 0, pieces: 0, positions: 0, seen: 0, odd: 0,
  };
}

function add(cluster: Cluster, row: Row): void {
  const [spend, views, clicks, baskets, orders, pieces, position] = row.slice(NAMES);
  cluster.spend += partsIn(spend);
  cluster.views += countIn(views);
  cluster.clicks += countIn(clicks);
  cluster.baskets += countIn(baskets);
  cluster.orders += countIn(orders);
  cluster.pieces += countIn(pieces);
  if (countIn(position) > 0) {
    cluster.positions += countIn(position) * countIn(views);
    cluster.seen += countIn(views);
  }
  cluster.odd += row.slice(NAMES).some(isUnreadable) ? 1 : 0;
}

function countIn(cell: Cell | undefined): number {
  return parseDecimal(cell) ?? 0;
}
