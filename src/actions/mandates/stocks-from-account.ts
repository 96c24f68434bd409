import type { ReportTables } from '../../reports/report';
import type { Wish } from '../engine/wishes';
import type { MandateKind, MandateSource } from './mandate';

const HOUR_MS = 3_600_000;
/** What the books said longer ago is no longer true. */
const MOST_DAYS_OLD = 1.1;
const MOST_PIECES = 100_000;

/** What stands in the seller's books is offered from one warehouse of theirs, less a reserve, up to a cap; what the books have none of is offered no more. */
export const stocksFromAccount: MandateKind<'stocksFromAccount'> = {
  id: 'stocksFromAccount',
  action: 'setStocks',
  terms: [
    { id: 'warehouse', kind: 'choice', least: 1, most: 20, usual: '', options: warehousesOf },
    { id: 'reserve', kind: 'whole', least: 0, most: MOST_PIECES, usual: 0 },
    { id: 'cap', kind: 'whole', least: 1, most: MOST_PIECES, usual: 100 },
  ],
  report: 'accountStock',
  mostRows: 1000,
  everyMs: HOUR_MS,
  lacks: ({ warehouse }) => warehouse === '',
  wishes: wishesOf,
};

function warehousesOf(tables: ReportTables): { value: string; label: string }[] {
  const names = new Map(tables.rows('fbsStocks', ['warehouseId', 'warehouseName']).map(([id, name]) => [String(id), String(name)]));
  return [...names].map(([value, label]) => ({ value, label: label === '' ? value : label }));
}

/** A good that the books name twice, or of which only the article is known though it has several sizes, is nobody's: it is left as it is. */
function wishesOf({ tables, goodsOf, terms: { warehouse, reserve, cap }, now }: MandateSource): Wish[] {
  const find = goodsOf();
  const offered = new Map(tables.rows('fbsStocks', ['chrtId', 'warehouseId']).filter(([, id]) => String(id) === warehouse).map(([chrtId]) => [String(chrtId), null as number | null]));
  const seen = new Map<string, number>();
  for (const [goodId, barcode, article, quantity, readAt] of tables.reportRows('accountStock', ['goodId', 'barcode', 'article', 'quantity', 'readAt'])) {
    const goods = find({ id: String(goodId), barcode: String(barcode), article: String(article) });
    const [good] = goods;
    const isKnown = goods.length === 1 && good !== undefined && offered.has(good.chrtId) && typeof quantity === 'number' && typeof readAt === 'number' && now - readAt <= MOST_DAYS_OLD;
    if (!isKnown) continue;
    seen.set(good.chrtId, (seen.get(good.chrtId) ?? 0) + 1);
    offered.set(good.chrtId, Math.max(0, Math.min(Number(cap), Math.floor(quantity - Number(reserve)))));
  }
  return [...offered].flatMap(([chrtId, amount]): Wish[] => (amount === null || seen.get(chrtId) !== 1 ? [] : [{ key: `${warehouse} ${chrtId}`, values: [amount] }]));
}
