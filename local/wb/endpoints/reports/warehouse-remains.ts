/** The stock report that is ordered, waited for and downloaded; open to every token. */
import { type Answer, json, noContent } from '../../answer';
import { nextRequestId } from '../../problem';
import type { Article, Size } from '../../shop/articles';
import type { Shop } from '../../shop/shop';
import type { Stock } from '../../shop/stock';
import { BadParameter, type Call, type Endpoint } from '../endpoint';
import { queryNumber } from '../parameters';
import { type Task, taskStatus } from './tasks';

const GROUPS = {
  groupByBrand: ['brand'], groupBySubject: ['subjectName'], groupBySa: ['vendorCode'], groupByNm: ['nmId', 'volume'],
  groupByBarcode: ['barcode'], groupBySize: ['techSize'],
} as const;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const refuse = (detail: string): Answer => json({ title: 'Bad Request', detail, origin: 'api-statistics', requestId: nextRequestId() }, 400);

function notFound(): Answer {
  const answer = json({ title: 'Not Found', detail: 'not found', origin: 'api-statistics', requestId: nextRequestId() }, 404);
  return { ...answer, headers: { 'content-type': 'application/problem+json' } };
}

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

function create({ shop, query, nowMs, tasks }: Call): Answer {
  Object.keys(GROUPS).forEach((name) => isGrouped(query, name));
  queryNumber(query, 'filterPics', { fallback: 0, min: -1, max: 1 });
  queryNumber(query, 'filterVolume', { fallback: 0, min: -1, max: 3 });
  return json({ data: { taskId: tasks.create(shop.sid, new URLSearchParams(query), nowMs).id } });
}

function taskOf({ shop, path, tasks }: Call): Task | undefined {
  const id = path.task_id ?? '';
  if (!UUID.test(id)) throw new BadParameter(`Invalid format for parameter task_id: '${id}' is not a UUID`);
  return tasks.find(id, shop.sid);
}

function status(call: Call): Answer {
  const task = taskOf(call);
  return task ? json({ data: { id: task.id, status: taskStatus(task, call.nowMs) } }) : notFound();
}

function download(call: Call): Answer {
  const task = taskOf(call);
  if (!task || taskStatus(task, call.nowMs) !== 'done') return notFound();
  const rows = rowsOf(call.shop, task.query);
  return rows.length === 0 ? noContent() : json(rows);
}

export const warehouseRemainsEndpoints: Record<string, Endpoint> = {
  'GET /api/v1/warehouse_remains': { refuse, answer: create },
  'GET /api/v1/warehouse_remains/tasks/{task_id}/status': { refuse, answer: status },
  'GET /api/v1/warehouse_remains/tasks/{task_id}/download': { refuse, answer: download },
};
