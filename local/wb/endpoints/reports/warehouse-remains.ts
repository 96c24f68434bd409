/** The stock report that is open to every token. */
import type { Article, Size } from '../../shop/articles';
import type { Shop } from '../../shop/shop';
import type { Stock } from '../../shop/stock';
import { BadParameter, type Call } from '../endpoint';
import { queryNumber } from '../parameters';
import { backgroundReport } from './background';

const GROUPS = {
  groupByBrand: ['brand'], groupBySubject: ['subjectName'], groupBySa: ['vendorCode'], groupByNm: ['nmId', 'volume'],
  groupByBarcode: ['barcode'], groupBySize: ['techSize'],
} as const;

function isGrouped(query: URLSearchParams, name: string): boolean {
  const value = query.get(name);
  if (value === '') throw new BadParameter(`parameter "${name}" in query has an error: empty value is not allowed`);
  if (value !== null && value !== 'true' && value !== 'false') throw new BadParameter(`parameter "${name}" in query has an error: value must be a boolean`);
  return value === 'true';
}

/** Names as since 2026-08-15: three sums, then what is left of the list of warehouses. */
function warehousesOf(stock: Stock): { warehouseName: string; quantity: number }[] {
  const large = Math.floor(stock.quantity / 10);
  const abroad = Math.floor(stock.quantity / 4);
  return [
    ['В пути до получателей', stock.inWayToClient], ['В пути возвраты на склад WB', stock.inWayFromClient],
    ['Всего находится на складах', stock.quantity],
    ['Склад WB РФ', stock.quantity - large - abroad], ['Склад WB СГТ РФ', large], ['Минск', abroad],
  ].map(([warehouseName, quantity]) => ({ warehouseName: String(warehouseName), quantity: Number(quantity) }))
    .filter(({ quantity }, place) => quantity > 0 || place === 2);
}

/** A second barcode of a size holds a third of its pieces; what is on the way belongs to the first. */
function byBarcode(size: Size, stock: Stock): [string, Stock][] {
  const [first = '', second] = size.skus;
  if (second === undefined) return [[first, stock]];
  const moved = Math.floor(stock.quantity / 3);
  return [[first, { ...stock, quantity: stock.quantity - moved }], [second, { quantity: moved, inWayToClient: 0, inWayFromClient: 0 }]];
}

const plus = (a: Stock, b: Stock): Stock => ({
  quantity: a.quantity + b.quantity, inWayToClient: a.inWayToClient + b.inWayToClient, inWayFromClient: a.inWayFromClient + b.inWayFromClient,
});

function labels(article: Article, size: Size, barcode: string): Record<string, unknown> {
  return {
    brand: article.brand, subjectName: article.subject, vendorCode: article.vendorCode, nmId: article.nmId,
    barcode, techSize: size.techSize, volume: article.volumeLitres,
  };
}

function rowsOf(shop: Shop, query: URLSearchParams): object[] {
  const shown = Object.entries(GROUPS).flatMap(([name, fields]) => (query.get(name) === 'true' ? fields : []));
  const groups = new Map<string, { label: Record<string, unknown>; stock: Stock }>();
  for (let n = 0; n < shop.articleCount; n += 1) {
    const article = shop.article(n);
    for (const size of article.sizes) {
      for (const [barcode, stock] of byBarcode(size, shop.stockOf(article, size))) {
        if (stock.quantity + stock.inWayToClient + stock.inWayFromClient === 0) continue;
        const all = labels(article, size, barcode);
        const label = Object.fromEntries(shown.map((field) => [field, all[field]]));
        const key = JSON.stringify(label);
        const known = groups.get(key);
        groups.set(key, { label, stock: known ? plus(known.stock, stock) : stock });
      }
    }
  }
  return [...groups.values()].map(({ label, stock }) => ({ ...label, warehouses: warehousesOf(stock) }));
}

function check({ query }: Call): void {
  Object.keys(GROUPS).forEach((name) => isGrouped(query, name));
  queryNumber(query, 'filterPics', { fallback: 0, min: -1, max: 1 });
  queryNumber(query, 'filterVolume', { fallback: 0, min: -1, max: 3 });
}

export const warehouseRemainsEndpoints = backgroundReport({ path: '/api/v1/warehouse_remains', check, rows: ({ shop }, query) => rowsOf(shop, query) });
