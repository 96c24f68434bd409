import { moysklad } from '../../systems/moysklad';
import { serialOf, serialOfMs } from '../../wb/time/moscow-time';
import { wireWord } from '../../wb/wire/wire-word';
import { costRows } from '../costs/cost-rows';
import { type Chosen, defineTalk, type ExchangeTables, type Place, type Reply, type Turn } from '../exchange';
import { goneGoods, hasCome } from '../goods/their-goods';
import { type Entity, idOfRef, numberOf, PAGE, rowsOf, textOf } from '../moysklad/entity';
import { SOURCE } from '../moysklad/their-goods';

/** Goods and free stock of МойСклад come to «Остатки из учёта»; by these rows all that is sent there finds its goods. */
export const moyskladStock = () => defineTalk({
  id: 'moysklad-stock',
  system: 'moysklad',
  inputs: ['cards'],
  options: [{ id: 'store', kind: 'text' }, { id: 'cost', kind: 'choice', choices: ['leave', 'fill'], usual: 'leave' }, { id: 'since', kind: 'day' }],
  fills: 'accountStock',
  check: (tables) => ({ count: tables.reportRows('accountStock', ['source']).filter(([source]) => source === SOURCE).length, sums: [], findings: [] }),
  next,
});

interface StockPlace {
  stage?: 'products' | 'variants' | 'store' | 'stock';
  offset?: number;
  /** When the list was begun: what has not come since is gone. */
  since?: number;
  /** Id of the chosen store. */
  store?: string;
}

/** Products, then variants, a page at a time; then what lies of each, in all stores or the chosen one. */
function next(place: Place | null, tables: ExchangeTables, chosen: Chosen): Turn {
  const { stage = 'products', offset = 0, since = serialOfMs(tables.nowMs), store } = (place ?? {}) as StockPlace;
  const query = { limit: PAGE, offset };
  const kept = { since };
  switch (stage) {
    case 'products':
      return { request: { call: moysklad.products, query }, read: (body) => goods(rowsOf(body), 'product', tables, { offset, page: PAGE, again: { ...kept, stage }, then: { ...kept, stage: 'variants' } }) };
    case 'variants':
      return {
        request: { call: moysklad.variants, query: { ...query, expand: 'product', limit: 100 } },
        read: (body) => goods(rowsOf(body), 'variant', tables, { offset, page: 100, again: { ...kept, stage }, then: { ...kept, stage: chosen['store'] === '' ? 'stock' : 'store' } }),
      };
    case 'store':
      return { request: { call: moysklad.stores, query: { limit: PAGE } }, read: (body) => storeIn(rowsOf(body), chosen, kept) };
    default:
      return {
        request: store === undefined ? { call: moysklad.stock, query: { stockType: 'freeStock', include: 'zeroLines' } } : { call: moysklad.stockByStore, query: { stockType: 'freeStock', include: 'zeroLines', filter: `storeId=${store}` } },
        read: (body) => stocks(rowsOf(body), tables, chosen, since),
      };
  }
}

interface Page {
  offset: number;
  page: number;
  again: StockPlace;
  then: StockPlace;
}

function goods(rows: readonly Entity[], type: string, tables: ExchangeTables, { offset, page, again, then }: Page): Reply {
  return {
    place: rows.length < page ? { ...then } : { ...again, offset: offset + page },
    made: rows.length,
    rows: {
      into: 'accountStock',
      rows: rows.map((row) => ({
        source: SOURCE, goodId: `${type}/${textOf(row, 'id')}`, title: textOf(row, 'name'), readAt: serialOfMs(tables.nowMs),
        article: textOf(row, 'article') || textOf(Object(row)['product'], 'article') || textOf(row, 'code'), barcode: barcodesOf(row), cost: costOf(row) ?? costOf(Object(row)['product']) ?? '',
      })),
    },
  };
}

/** Roubles of what a piece is bought for; null where it is not said, and in another currency. */
function costOf(row: unknown): number | null {
  const { value, currency } = Object(Object(row).buyPrice) as { value?: unknown; currency?: unknown };
  const code = textOf(currency, 'isoCode');
  return typeof value === 'number' && value > 0 && (code === '' || code === 'RUB') ? Math.round(value) / 100 : null;
}

function storeIn(rows: readonly Entity[], chosen: Chosen, kept: StockPlace): Reply {
  const name = wireWord(chosen['store']);
  const found = rows.find((row) => wireWord(row['name']) === name);
  if (found !== undefined) return { place: { ...kept, stage: 'stock', store: textOf(found, 'id') } };
  return { place: null, findings: [{ code: 'noStore', details: { names: rows.map((row) => textOf(row, 'name')).slice(0, 10).join(', ') }, isBlocking: true }] };
}

/** `[{ean13: '…'}, {code128: '…'}]`: of whatever kind. */
function barcodesOf({ barcodes }: Entity): string {
  return Array.isArray(barcodes) ? barcodes.flatMap((one: unknown) => Object.values(Object(one) as object)).map(String).join(' ') : '';
}

/** Only goods that have come before: bundles and services have no stock of their own. What has not come since is no longer there. */
function stocks(rows: readonly Entity[], tables: ExchangeTables, chosen: Chosen, since: number): Reply {
  const lies = new Map(rows.map((row) => [textOf(row, 'assortmentId') || idOfRef(row, 'assortment'), numberOf(row, 'freeStock') ?? 0]));
  const known = tables.reportRows('accountStock', ['source', 'goodId', 'barcode', 'article', 'cost', 'readAt']).filter(([source, , , , , readAt]) => source === SOURCE && hasCome(readAt, since));
  const at = serialOfMs(tables.nowMs);
  const stock = known.map(([source, goodId]) => ({ source, goodId, quantity: lies.get(String(goodId).split('/')[1] ?? '') ?? 0, warehouses: chosen['store'], readAt: at }));
  // A row without a column that others have would lose what stands in it.
  const gone = goneGoods(tables, SOURCE, since, []);
  const costs = chosen['cost'] === 'fill' ? costRows(tables, known.map(([, id, barcode, article, cost]) => ({ id: String(id), barcode: String(barcode), article: String(article), cost: Number(cost) || 0 })), serialOf(chosen['since']) ?? Math.floor(at)) : null;
  return {
    place: null,
    rows: [{ into: 'accountStock', rows: stock }, { into: 'accountStock', rows: gone }, ...(costs === null ? [] : costs.taken)],
    findings: costs?.findings ?? [],
  };
}
