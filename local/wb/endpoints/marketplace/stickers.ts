/** Labels as WB draws them; here a picture of one dot, and what is asked for checked as WB does. */
import { type Answer, json } from '../../answer';
import { BadParameter, type Call, type Endpoint } from '../endpoint';
import { fieldsOf, list } from '../parameters';
import { refuseMarketplace as refuse } from './refuse';

const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const FILES: Readonly<Record<string, string>> = {
  png: DOT, svg: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 58 40"/>').toString('base64'), pdf: Buffer.from('%PDF-1.4\n%%EOF').toString('base64'),
};

function fileOf({ query }: Call, types: readonly string[]): string {
  const type = query.get('type') ?? '';
  if (!types.includes(type)) throw new BadParameter('type: unknown');
  return FILES[type] ?? DOT;
}

const ofOrders = (types: readonly string[]): Endpoint => ({
  refuse,
  answer(call): Answer {
    const orders = list(fieldsOf(call.body).orders, 'orders', 100);
    if (orders.length === 0 || call.query.get('width') !== '58' || call.query.get('height') !== '40') throw new BadParameter('orders: 1 to 100');
    const file = fileOf(call, types);
    return json({ stickers: orders.map((orderId) => ({ orderId, partA: '231648', partB: '9753', barcode: `!${String(orderId)}`, file })) });
  },
});

const PICTURES = ['svg', 'png', 'zplv', 'zplh'];

export const stickerEndpoints: Record<string, Endpoint> = {
  'POST /api/v3/orders/stickers': ofOrders(PICTURES),
  'POST /api/v3/dbw/orders/stickers': ofOrders(PICTURES),
  'POST /api/marketplace/v3/dbs/orders/stickers': ofOrders(['pdf']),
  'GET /api/v3/supplies/{supplyId}/barcode': { refuse, answer: (call) => json({ barcode: call.path.supplyId, file: fileOf(call, PICTURES) }) },
  'POST /api/v3/supplies/{supplyId}/trbx/stickers': {
    refuse,
    answer: (call) => json({ stickers: list(fieldsOf(call.body).trbxIds, 'trbxIds', 1000).map((id) => ({ barcode: `$WBMP:1:${String(id)}`, file: fileOf(call, PICTURES) })) }),
  },
};
