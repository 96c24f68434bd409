import type { ApiRequest } from '../../../local/wb/stand-in';
import type { LabWorld } from './lab';

type Json = Record<string, unknown>;

interface OddPage {
  path: string;
  /** Where the rows are in the answer, and where each row's own list is. */
  rows: readonly string[];
  inner?: string;
}

/** What WB sends in rows, by the dataset. */
export const ODD_PAGES: Readonly<Record<string, OddPage>> = {
  cards: { path: '/content/v2/get/cards/list', rows: ['cards'], inner: 'sizes' },
  orders: { path: '/api/v1/supplier/orders', rows: [] },
  sales: { path: '/api/v1/supplier/sales', rows: [] },
  orderFeed: { path: '/api/analytics/v1/order-feed', rows: ['data', 'orders'] },
  stocks: { path: '/api/analytics/v1/stocks-report/wb-warehouses', rows: ['data', 'items'] },
  sellerStocks: { path: '/api/analytics/v1/stocks-report/seller-warehouses', rows: ['data', 'items'] },
  prices: { path: '/api/v2/list/goods/filter', rows: ['data', 'listGoods'], inner: 'sizes' },
  finance: { path: '/api/finance/v1/sales-reports/detailed', rows: [] },
  financeReports: { path: '/api/finance/v1/sales-reports/list', rows: [] },
  campaigns: { path: '/api/advert/v2/adverts', rows: ['adverts'] },
  advertStats: { path: '/adv/v3/fullstats', rows: [] },
  feedbacks: { path: '/api/v1/feedbacks', rows: ['data', 'feedbacks'] },
  paidStorage: { path: '/download', rows: [] },
};

/** Changes the rows of one answer; what it gives stands in their place. */
export type Edit = (rows: Json[]) => Json[];

/** Lets WB's first answers with rows come so, each by the edit of its dataset. */
export function oddAnswers(world: LabWorld, edits: Readonly<Record<string, Edit>>, times = 1): void {
  const done = new Map<string, number>();
  world.net.instead = (asked) => {
    const [id, page] = Object.entries(ODD_PAGES).find(([name, { path }]) => name in edits && isOf(asked, path)) ?? [];
    if (id === undefined || page === undefined || (done.get(id) ?? 0) >= times) return null;
    const answer = world.standIn.answer(asked);
    const text = Buffer.concat(answer.body).toString();
    if (answer.status !== 200 || !text.startsWith(page.rows.length === 0 ? '[' : '{')) return answered(answer.status, answer.headers, Buffer.concat(answer.body));
    const body = JSON.parse(text) as Json | Json[];
    const [holder, name] = placeOf(body, page);
    const rows = (name === '' ? body : holder[name]) as Json[] | null;
    if (rows === null || rows.length === 0) return answered(200, answer.headers, Buffer.from(text));
    done.set(id, (done.get(id) ?? 0) + 1);
    const odd = (edits[id] as Edit)(rows);
    if (name === '') return answered(200, answer.headers, Buffer.from(JSON.stringify(odd)));
    holder[name] = odd;
    return answered(200, answer.headers, Buffer.from(JSON.stringify(body)));
  };
}

function placeOf(body: Json | Json[], { rows }: OddPage): [Json, string] {
  const holder = rows.slice(0, -1).reduce<Json>((inside, name) => inside[name] as Json, body as Json);
  return [holder, rows[rows.length - 1] ?? ''];
}

function isOf({ path }: ApiRequest, wanted: string): boolean {
  return wanted === '/download' ? /paid_storage.*\/download$/.test(path) : path === wanted;
}

function answered(status: number, headers: Readonly<Record<string, string>>, body: Buffer) {
  return { status, rawHeaders: Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'content-encoding').flat(), body: new Uint8Array(body), elapsedMs: 0 };
}
