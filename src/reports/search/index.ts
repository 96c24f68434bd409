import { descending } from '../../sheet/order/sort-key';
import { coded, date, id, integer, number, optional, percent, technical, text } from '../../tables/columns';
import { zeros } from '../../tables/added-up';
import { defineTable, type WireRow } from '../../tables/table';
import { parseDecimal } from '../../wb/money/decimal';
import { articleIn, dayIn } from '../cells';
import { percentOf } from '../percent';
import { defineReport, type ReportTables, type Row } from '../report';
import { earlierOf } from './earlier';
import { verdictOf } from './verdict';

/** Where articles stand in WB's search, text by text, and where they stood a week or two before. */
export const search = () => defineReport({
  table: defineTable({
    id: 'search',
    columns: [
      coded(text('verdict', 200)), text('vendorCode'), text('title', 220), text('text', 220),
      integer('frequency', 100), integer('frequencyBefore', 110), number('position', 90), number('positionBefore', 100), date('beforeEnd', 100),
      percent('visibility', 100), integer('opens', 100), percent('opensShare', 110), integer('orders', 90), percent('ordersShare', 110), date('end', 90), integer('nmId', 100),
      optional(integer('medianPosition', 110)), optional(integer('carts', 100)),
      technical(id('line', 220)), technical(integer('basePosition', 90)), technical(integer('baseFrequency', 90)), technical(date('baseEnd', 90)),
    ],
    key: ['line'],
    write: 'snapshot',
    whenAbsent: { verdict: 'gone', ...zeros(['opens', 'orders']) },
  }),
  group: 'market',
  inputs: ['searchTexts'],
  also: ['cards'],
  reads: ['search'],
  isOffByDefault: true,
  highlights: [{ column: 'verdict', is: ['idle', 'unseen', 'gone'], tone: 'care' }],
  order: [descending('orders'), descending('opens')],
  rows: rowsOf,
});

const COLUMNS = ['nmId', 'text', 'vendorCode', 'name', 'end', 'frequency', 'avgPosition', 'medianPosition', 'visibility', 'openCard', 'addToCart', 'orders'] as const;

function rowsOf(tables: ReportTables): WireRow[] {
  const rows = tables.rows('searchTexts', COLUMNS);
  const last = rows.reduce((latest, [, , , , end]) => Math.max(latest, dayIn(end) ?? -Infinity), -Infinity);
  const titles = new Map(tables.rows('cards', ['nmID', 'title']).map(([nmID, title]) => [articleIn(nmID), title]));
  const earlier = earlierOf(tables);
  const totals = totalsOf(rows);
  const made = rows.map(([nmId, query, vendorCode, name, end, ...numbers]) => {
    const [frequency, position, medianPosition, visibility, opens, carts, orders] = numbers.map((cell) => parseDecimal(cell));
    const line = `${String(nmId)}/${String(query).trim().toLowerCase()}`;
    const seen = { position: position ?? '', frequency: frequency ?? '', end: dayIn(end) ?? '' } as const;
    const own = { position: position ?? null, opens: opens ?? 0, orders: orders ?? 0, isLatest: seen.end === last };
    const [openSum = 0, orderSum = 0] = totals.get(String(nmId)) ?? [];
    return {
      verdict: verdictOf(own), vendorCode, title: name || titles.get(articleIn(nmId)) || '', text: query, ...seen, ...earlier(line, seen),
      medianPosition: medianPosition ?? '', visibility: typeof visibility === 'number' ? Math.round(visibility * 10_000) / 100 : '',
      opens: own.opens, opensShare: percentOf(own.opens, openSum), carts: carts ?? 0, orders: own.orders, ordersShare: percentOf(own.orders, orderSum), nmId, line,
    };
  });
  return made.sort((one, other) => other.orders - one.orders || other.opens - one.opens);
}

/** Opens and orders of each article from all of its texts. */
function totalsOf(rows: readonly Row[]): Map<string, [number, number]> {
  const totals = new Map<string, [number, number]>();
  for (const row of rows) {
    const [opens, orders] = totals.get(String(row[0])) ?? [0, 0];
    totals.set(String(row[0]), [opens + (parseDecimal(row[9]) ?? 0), orders + (parseDecimal(row[11]) ?? 0)]);
  }
  return totals;
}
