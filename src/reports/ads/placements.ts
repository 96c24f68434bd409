import type { Cell } from '../../ports/workbook';
import { isUnreadable, partsIn } from '../../wb/money/amount';
import { parseDecimal } from '../../wb/money/decimal';
import { currencyCode } from '../../wb/money/finance-words';
import { type Behind, countsInParts, rowsBehind } from '../behind';
import type { Span } from '../daily-sums';
import type { ReportTables, Row } from '../report';

const COLUMNS = [
  'date', 'advertId', 'nmId', 'currency', 'campaign', 'vendorCode', 'name', 'sum', 'sum_price', 'views', 'clicks', 'atbs', 'orders', 'shks',
] as const;

/** How many of the columns are no numbers to add up. */
const NAMES = 7;

/** An article in a campaign over some days; money in parts. */
export interface Placement {
  advertId: string;
  nmId: string;
  currency: string;
  campaign: string;
  vendorCode: string;
  title: string;
  spend: number;
  sum: number;
  views: number;
  clicks: number;
  baskets: number;
  orders: number;
  pieces: number;
  /** Rows with something in the place of a number. */
  odd: number;
}

/** Statistics of the days of a span, added up by campaign, article and currency. */
export function placementsOf(tables: ReportTables, span: Span): Placement[] {
  const placements = new Map<string, Placement>();
  for (const row of tables.rows('advertStats', COLUMNS, { columnId: 'date', from: span.from })) {
    const [day, advertId, nmId, currency] = row;
    if (!isWithin(day, span)) continue;
    const key = `${String(advertId)}\n${String(nmId)}\n${currencyCode(currency)}`;
    const placement = placements.get(key) ?? emptyPlacement(row);
    placements.set(key, placement);
    add(placement, row);
  }
  return [...placements.values()];
}

const SPAN_DAYS = 28;

/** Days before today: today is not over yet. */
export function adSpan({ today }: ReportTables): Span {
  return { from: today - SPAN_DAYS, to: today - 1 };
}

/** Statistics of a placement. @param isOf of the key of a placement */
export function placementBehind(tables: ReportTables, { from, to }: Span, isOf: (placement: Placement) => boolean): Behind {
  return rowsBehind(tables, 'advertStats', {
    columns: COLUMNS, isOf: (row) => isWithin(row[0], { from, to }) && isOf(emptyPlacement(row)),
    adds: (row) => {
      const placement = emptyPlacement(row);
      add(placement, row);
      const { spend, sum, views, clicks, baskets, orders, pieces, odd } = placement;
      return { spend, sum, ...countsInParts({ views, clicks, baskets, orders, pieces, odd }) };
    },
  });
}

function isWithin(day: Cell | undefined, { from, to }: Span): day is number {
  return typeof day === 'number' && day >= from && day <= to;
}

function emptyPlacement([, advertId, nmId, currency]: Row): Placement {
  return {
    advertId: String(advertId), nmId: String(nmId), currency: currencyCode(currency), campaign: '', vendorCode: '', title: '',
    spend: 0, sum: 0, views: 0, clicks: 0, baskets: 0, orders: 0, pieces: 0, odd: 0,
  };
}

function add(placement: Placement, row: Row): void {
  const [, , , , campaign, vendorCode, title] = row.map(String);
  const numbers = row.slice(NAMES);
  const [spend, sum, views, clicks, baskets, orders, pieces] = numbers;
  placement.campaign = campaign || placement.campaign;
  placement.vendorCode = vendorCode || placement.vendorCode;
  placement.title = title || placement.title;
  placement.spend += partsIn(spend);
  placement.sum += partsIn(sum);
  placement.views += countIn(views);
  placement.clicks += countIn(clicks);
  placement.baskets += countIn(baskets);
  placement.orders += countIn(orders);
  // A sheet may have lost the column of pieces: nearly every order is of one.
  placement.pieces += countIn(pieces === '' ? orders : pieces);
  if (numbers.some(isUnreadable)) placement.odd += 1;
}

function countIn(cell: Cell | undefined): number {
  return parseDecimal(cell) ?? 0;
}
