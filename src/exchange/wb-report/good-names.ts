import { articleIn } from '../../reports/cells';
import type { ExchangeTables } from '../exchange';

/** What the cards call an article, for rows that do not: '' where there is no card. */
export function goodNames(tables: ExchangeTables): (nmId: unknown) => string {
  const names = new Map(tables.rows('cards', ['nmID', 'title']).map(([nmId, title]) => [articleIn(nmId), String(title)]));
  return (nmId) => names.get(articleIn(nmId)) ?? '';
}
