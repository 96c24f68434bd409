import type { ReportTables } from '../../reports/report';

export interface PieceProfit {
  perPiece: number;
  /** What of a rouble of the price reaches the seller. */
  share: number;
}

/** Profit of a piece by article, of the last month in which it was sold; nothing where the report of profit is not made. */
export function profitsOf(tables: ReportTables): ReadonlyMap<string, PieceProfit> {
  const rows = tables.reportRows('profit', ['nmId', 'month', 'pieces', 'revenue', 'payout', 'profit']);
  const found = new Map<string, PieceProfit & { month: number }>();
  for (const [nmId, month, pieces, revenue, payout, profit] of rows) {
    const isTold = [month, pieces, revenue, payout, profit].every((value) => typeof value === 'number');
    if (!isTold || Number(pieces) <= 0 || Number(revenue) <= 0 || Number(month) < (found.get(String(nmId))?.month ?? 0)) continue;
    found.set(String(nmId), { month: Number(month), perPiece: Math.round(Number(profit) / Number(pieces) * 100) / 100, share: Number(payout) / Number(revenue) });
  }
  return found;
}
