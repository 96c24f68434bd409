import { coded, id, integer, text, typed } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { defineReport, type ReportTables } from '../report';
import { goodFinder, type WbGood, wbGoods } from './wb-goods';

/** Goods of WB's that other systems do not know by barcode or article: a person says once what they are called there. */
export const matches = () => defineReport({
  table: defineTable({
    id: 'matches',
    columns: [
      text('vendorCode'), text('title', 260), text('techSize', 80),
      typed(text('theirs', 180)),
      coded(text('state', 150)),
      id('barcode'), integer('nmId', 100),
    ],
    key: ['nmId', 'barcode'],
    mayLack: ['barcode'],
    write: 'snapshot',
    whenAbsent: { state: 'found' },
  }),
  group: 'goods',
  inputs: ['cards'],
  reads: ['accountStock', 'matches'],
  isOffByDefault: true,
  highlights: [{ column: 'state', is: ['none'], tone: 'care' }],
  rows: rowsOf,
});

/** Nothing is unmatched before another system has told of its goods. What a person has filled in stays listed. */
function rowsOf(tables: ReportTables): WireRow[] {
  const named = tables.reportRows('accountStock', ['goodId', 'barcode', 'article']).map(([goodId, barcode, article]) => ({ id: String(goodId), barcode: String(barcode), article: String(article) }));
  const goods = wbGoods(tables);
  const finder = goodFinder(tables, goods);
  const found = new Set(named.flatMap((one) => finder(one)?.goods ?? []));
  const typedFor = new Set(tables.reportRows('matches', ['nmId', 'barcode', 'theirs']).filter(([, , theirs]) => theirs !== '').map(([nmId, barcode]) => `${nmId}\n${barcode}`));
  const isListed = (good: WbGood) => typedFor.has(`${good.nmId}\n${good.barcodes[0] ?? ''}`) || (named.length > 0 && !found.has(good));
  return goods.filter(isListed).map((good) => ({
    vendorCode: good.vendorCode, title: good.title, techSize: good.techSize, barcode: good.barcodes[0] ?? '', nmId: good.nmId, state: found.has(good) ? 'found' : 'none',
  }));
}
