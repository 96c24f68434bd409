import { moysklad } from '../../systems/moysklad';
import { serialOfMs } from '../../wb/moscow-time';
import { defineTalk, type ExchangeTables, type Place, type Reply, type Turn } from '../exchange';
import { type Entity, idOfRef, numberOf, PAGE, rowsOf, textOf } from '../moysklad/entity';
import { SOURCE } from '../moysklad/their-goods';

/** Goods and free stock of МойСклад come to «Остатки из учёта»; by these rows all that is sent there finds its goods. */
export const moyskladStock = () => defineTalk({
  id: 'moysklad-stock',
  system: 'moysklad',
  inputs: ['cards'],
  options: [],
  fills: 'accountStock',
  check: (tables) => ({ count: tables.reportRows('accountStock', ['source']).filter(([source]) => source === SOURCE).length, sums: [], findings: [] }),
  next,
});

/** Products, then variants, then what lies of each: a page at a time. */
function next(place: Place | null, tables: ExchangeTables): Turn {
  const { stage = 'products', offset = 0 } = (place ?? {}) as { stage?: string; offset?: number };
  const query = { limit: PAGE, offset };
  if (stage === 'products') return { request: { call: moysklad.products, query }, read: (body) => goods(rowsOf(body), 'product', { stage, offset, then: 'variants' }) };
  if (stage === 'variants') return { request: { call: moysklad.variants, query: { ...query, expand: 'product', limit: 100 } }, read: (body) => goods(rowsOf(body), 'variant', { stage, offset, then: 'stock', page: 100 }) };
  return { request: { call: moysklad.stock, query: { stockType: 'freeStock', include: 'zeroLines' } }, read: (body) => stocks(rowsOf(body), tables) };
}

function goods(rows: readonly Entity[], type: string, { stage, offset, then, page = PAGE }: { stage: string; offset: number; then: string; page?: number }): Reply {
  const isLast = rows.length < page;
  return {
    place: isLast ? { stage: then, offset: 0 } : { stage, offset: offset + page },
    made: rows.length,
    rows: {
      into: 'accountStock',
      rows: rows.map((row) => ({
        source: SOURCE, goodId: `${type}/${textOf(row, 'id')}`, title: textOf(row, 'name'),
        article: textOf(row, 'article') || textOf(Object(row)['product'], 'article') || textOf(row, 'code'), barcode: barcodesOf(row),
      })),
    },
  };
}

/** `[{ean13: '…'}, {code128: '…'}]`: of whatever kind. */
function barcodesOf({ barcodes }: Entity): string {
  return Array.isArray(barcodes) ? barcodes.flatMap((one: unknown) => Object.values(Object(one) as object)).map(String).join(' ') : '';
}

/** Only goods that have come before: bundles and services have no stock of their own. */
function stocks(rows: readonly Entity[], tables: ExchangeTables): Reply {
  const lies = new Map(rows.map((row) => [textOf(row, 'assortmentId') || idOfRef(row, 'assortment'), numberOf(row, 'freeStock') ?? 0]));
  const known = tables.reportRows('accountStock', ['source', 'goodId']).filter(([source]) => source === SOURCE);
  const at = serialOfMs(tables.nowMs);
  return {
    place: null,
    rows: { into: 'accountStock', rows: known.map(([source, goodId]) => ({ source, goodId, quantity: lies.get(String(goodId).split('/')[1] ?? '') ?? 0, readAt: at })) },
  };
}
