import { coded, dateTime, id, integer, number, technical, text } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { goodFinder, type WbGood } from '../matches/wb-goods';
import { defineReport, type ReportTables, type Row } from '../report';

/** What another system's file or answer brings; the rest is made of it. */
const BROUGHT = ['source', 'goodId', 'barcode', 'article', 'title', 'quantity', 'cost', 'warehouses', 'readAt'] as const;

/** What the seller's books have in stock, beside what WB has of it. The rows come from a file or another system; here WB's side is added. */
export const accountStock = () => defineReport({
  table: defineTable({
    id: 'accountStock',
    columns: [
      text('article'), text('title', 260), id('barcode'),
      number('quantity', 100), number('cost', 120), text('warehouses', 220),
      integer('fbs', 100), number('difference', 100), integer('wb', 100),
      coded(text('foundBy', 140)), integer('nmId', 100),
      dateTime('readAt'), coded(text('system', 110)),
      technical(text('source', 110)), technical(id('goodId', 200)),
    ],
    key: ['source', 'goodId'],
    write: 'snapshot',
  }),
  group: 'goods',
  inputs: ['cards'],
  also: ['fbsStocks', 'stocks'],
  reads: ['accountStock', 'matches'],
  isOffByDefault: true,
  highlights: [{ column: 'difference', below: 0, tone: 'bad' }, { column: 'difference', above: 0, tone: 'care' }, { column: 'foundBy', is: ['none'], tone: 'care' }],
  rows: rowsOf,
});

function rowsOf(tables: ReportTables): WireRow[] {
  const find = goodFinder(tables);
  const [fbs, wb] = [
    tables.has('fbsStocks') ? sums(tables.rows('fbsStocks', ['chrtId', 'amount'])) : null,
    tables.has('stocks') ? sums(tables.rows('stocks', ['chrtId', 'quantity'])) : null,
  ];
  return tables.reportRows('accountStock', BROUGHT).map((cells) => {
    const row: WireRow = Object.fromEntries(BROUGHT.map((column, at) => [column, cells[at]]));
    const found = find({ id: String(row['goodId']), barcode: String(row['barcode']), article: String(row['article']) });
    const [own, theirs] = [pieces(found?.goods, fbs), pieces(found?.goods, wb)];
    return {
      ...row, system: row['source'], nmId: found?.goods[0]?.nmId ?? '', foundBy: found?.foundBy ?? 'none', fbs: own, wb: theirs,
      difference: own === '' || typeof row['quantity'] !== 'number' ? '' : row['quantity'] - own,
    };
  });
}

/** Pieces of the goods; '' where nobody has told. */
function pieces(goods: readonly WbGood[] | undefined, bySize: ReadonlyMap<string, number> | null): number | '' {
  return goods === undefined || bySize === null ? '' : goods.reduce((sum, { chrtId }) => sum + (bySize.get(chrtId) ?? 0), 0);
}

function sums(rows: readonly Row[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const [chrtId, pieces] of rows) all.set(String(chrtId), (all.get(String(chrtId)) ?? 0) + (typeof pieces === 'number' ? pieces : 0));
  return all;
}
