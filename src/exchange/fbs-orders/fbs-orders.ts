import type { Cell } from '../../ports/workbook';
import { wireWord } from '../../wb/wire/wire-word';
import type { ExchangeTables } from '../exchange';
import { onceFor } from '../once-for';
import { spanOf } from '../options';
import { type OrderStage, stageOf } from './stage';

/** An assembly order of WB's as other systems are told of it: one piece, and nothing of its buyer. */
export interface FbsOrder {
  id: string;
  /** As sheets number moments. */
  createdAt: number;
  /** Roubles. */
  price: number;
  barcode: string;
  article: string;
  /** The title of the card and its size; the article where there is no title. */
  name: string;
  stage: OrderStage;
  /** Everything that a person may look an order up by: WB's number, its states, the sticker, the number of the buyer's order. */
  note: string;
}

const COLUMNS = ['id', 'createdAt', 'convertedPrice', 'barcode', 'article', 'supplierStatus', 'wbStatus', 'rid', 'title', 'techSize'] as const;

/** Orders of the chosen days in the order of their numbers, which grow: the place of a conversation is a number. */
export const fbsOrders = onceFor((tables, chosen): FbsOrder[] => {
  const { from, to } = spanOf(chosen);
  const stickers = new Map(tables.rows('orders', ['srid', 'sticker']).map(([srid, sticker]) => [String(srid), String(sticker ?? '')]));
  const said = wordsOf(tables);
  return tables.rows('fbsOrders', COLUMNS).flatMap(([id = '', createdAt, price, barcode, article = '', supplierStatus = '', wbStatus = '', rid = '', title = '', size = '']) => {
    if (typeof createdAt !== 'number' || Math.floor(createdAt) < from || Math.floor(createdAt) > to || !/^\d{1,19}$/.test(String(id))) return [];
    const sticker = stickers.get(String(rid)) ?? '';
    const note = [`WB ${String(id)}`, said('supplierStatus', supplierStatus), said('wbStatus', wbStatus), sticker === '' ? '' : `№ ${sticker}`, String(rid)].filter((part) => part !== '').join(' · ');
    return [{
      id: String(id), createdAt, price: typeof price === 'number' ? price : 0, barcode: String(barcode), article: String(article), note,
      name: [String(title) || String(article) || String(barcode), ['', '0'].includes(String(size)) ? '' : String(size)].filter((part) => part !== '').join(', '),
      stage: stageOf(wireWord(supplierStatus), wireWord(wbStatus)),
    }];
  }).sort((one, other) => one.id.length - other.id.length || (one.id < other.id ? -1 : 1));
});

function wordsOf(tables: ExchangeTables): (column: string, code: Cell) => string {
  const columns = tables.shown('fbsOrders')?.columns ?? [];
  return (column, code) => String(columns.find(({ id }) => id === column)?.word(code) ?? code);
}

/** The first orders behind the one with that number; '' for the first of all. */
export function ordersAfter(orders: readonly FbsOrder[], after: string, count: number): FbsOrder[] {
  return orders.filter(({ id }) => id.length > after.length || (id.length === after.length && id > after)).slice(0, count);
}
