import type { ExchangeTables } from '../exchange';
import { statedReports } from '../../reports/wb-reports';

interface Days {
  from: number;
  to: number;
}

/** Numbers of the other reports of a report's week: WB pays what the seller's own people have bought out by a report of its own. */
export function othersOfWeek(tables: ExchangeTables, reportId: string): string[] {
  const spans = spansOf(tables);
  const own = spans.get(reportId);
  if (own === undefined) return [];
  return [...spans].filter(([id, { from, to }]) => id !== reportId && from <= own.to && to >= own.from).map(([id]) => id);
}

/** By what WB says of them, and where the token does not open that, by their rows. */
function spansOf(tables: ExchangeTables): Map<string, Days> {
  const stated = [...statedReports(tables)].map(([key, { from, to }]) => [key.split('\n', 1)[0] as string, from, to] as const);
  const rows = stated.length > 0 ? stated : tables.rows('finance', ['reportId', 'rrDate']).map(([id, day]) => [String(id), Number(day), Number(day)] as const);
  const spans = new Map<string, Days>();
  for (const [id, first, last] of rows) {
    const { from, to } = spans.get(id) ?? { from: first, to: last };
    spans.set(id, { from: Math.min(from, first), to: Math.max(to, last) });
  }
  return spans;
}
