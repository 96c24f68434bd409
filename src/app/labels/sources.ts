import type { DatasetId } from '../../datasets';
import type { LabelKind } from '../../locales/actions';
import { calls, type WbRequest } from '../../wb/calls';
import { bareNumbers } from '../../wb/answer/json';
import type { LabelFormat } from './view';

/** Labels are of the usual size: 58 × 40 millimetres. */
const SIZE = { width: 58, height: 40 };

/** Where it stands which labels there are, and how WB is asked for them. */
export interface LabelSource {
  dataset: DatasetId;
  /** Columns: what the labels are parted by, of which thing each is, and what must stand in the third for WB to draw it. */
  columns: readonly [string, string, string | null];
  isReady(state: unknown, group: string): boolean;
  request(group: string, ids: readonly string[], format: LabelFormat): WbRequest;
  /** The part of an answer in which the labels stand; nothing where the answer is one. */
  list: 'stickers' | null;
}

const inAssembly = (state: unknown): boolean => state === 'confirm' || state === 'complete';

/** WB draws labels of orders that are being assembled or are on their way, and a supply's own when it has been handed over. Of DBS it draws those that go to a point of issue; pick-up has none. */
export const LABEL_SOURCES: Readonly<Record<LabelKind, LabelSource>> = {
  orders: {
    dataset: 'fbsOrders', columns: ['supplyId', 'id', 'supplierStatus'], isReady: inAssembly, list: 'stickers',
    request: (_group, ids, type) => ({ call: calls.labels.orders, query: { type, ...SIZE }, body: { orders: bareNumbers(ids) } }),
  },
  boxes: {
    dataset: 'fbsBoxes', columns: ['supplyId', 'id', null], isReady: () => true, list: 'stickers',
    request: (supplyId, trbxIds, type) => ({ call: calls.labels.boxes, params: { supplyId }, query: { type }, body: { trbxIds } }),
  },
  supply: {
    dataset: 'fbsSupplies', columns: ['id', 'id', 'done'], isReady: (done) => done === true, list: null,
    request: (supplyId, _ids, type) => ({ call: calls.labels.supply, params: { supplyId }, query: { type } }),
  },
  dbw: {
    dataset: 'dbwOrders', columns: ['supplierStatus', 'id', 'supplierStatus'], isReady: inAssembly, list: 'stickers',
    request: (_group, ids, type) => ({ call: calls.labels.dbw, query: { type, ...SIZE }, body: { orders: bareNumbers(ids) } }),
  },
  dbs: {
    dataset: 'dbsOrders', columns: ['supplierStatus', 'id', 'deliveryType'], isReady: (way, state) => way === 'dbsPickupPoint' && (state === 'confirm' || state === 'deliver'), list: 'stickers',
    request: (_group, ids) => ({ call: calls.labels.dbs, query: { type: 'pdf', ...SIZE }, body: { orders: bareNumbers(ids) } }),
  },
};

export const LABEL_KINDS = Object.keys(LABEL_SOURCES) as LabelKind[];
