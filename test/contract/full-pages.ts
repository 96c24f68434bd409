import type { Fault, FaultAnswer } from '../../local/wb/faults';

/** Of the answers that end a dataset before its rows are written. */
export const REFUSED_STATUS = 403;

/** What a row of stocks must not lack. */
const STOCK = { chrtId: 1, warehouseId: 1, warehouseName: 'Казань', quantity: 1, inWayToClient: 0, inWayFromClient: 0 };

const DAY = '2026-11-20';

/**
 * Answers that make the add-on turn the page where a shop with as many rows of its own would be slow: two full pages of
 * one row each over and over, then whatever the stand-in has to say to the third call.
 */
export const FULL_PAGES: readonly Fault[] = [
  ...twoPages('/api/analytics/v1/stocks-report/wb-warehouses', (nmId) => ({ data: { items: repeated(200_000, { ...STOCK, nmId }) } })),
  ...twoPages('/api/analytics/v1/stocks-report/seller-warehouses', (nmId) => ({ data: { items: repeated(200_000, { ...STOCK, nmId }) } })),
  ...twoPages('/api/analytics/v1/order-feed', (nmId) => ({
    data: { snapshotTime: '2026-11-23T06:00:00Z', currency: 'RUB', orders: repeated(10_000, { nmId, srid: `order-${nmId}` }) },
  })),
  ...twoPages('/api/v2/list/goods/filter', (nmID) => ({ data: { listGoods: repeated(1000, { nmID, sizes: [{ sizeID: 1 }] }) } })),
  // The boxes of the supplies of these pages, which the stand-in does not know.
  ...[1, 2].map((number): Fault => ({ match: { path: `/api/v3/supplies/WB-GI-${number}/trbx` }, answer: { status: 200, body: { trbxes: [] } } })),
  ...twoPages('/api/v3/supplies', (next) => ({ next, supplies: [{ id: `WB-GI-${next}` }] })),
  ...twoPages('/api/v1/feedbacks', (id) => ({ data: { feedbacks: repeated(5000, { id: `review-${id}` }) } })),
  ...twoPages('/api/finance/v1/sales-reports/list', (reportId) => repeated(1000, { reportId })),
  ...twoPages('/api/finance/v1/acquiring/list', (reportId) => repeated(1000, { reportId, dateFrom: DAY, dateTo: DAY, acquiringFeeSum: '1', acquiringFeeVatSum: '0' })),
  ...twoPages('/api/v1/documents/list', (serviceName) => ({ data: { documents: repeated(50, { serviceName: `act-${serviceName}` }) } })),
  ...twoPages('/api/analytics/v1/deductions', (nmId) => ({ data: { reports: repeated(1000, { nmId, dtBonus: DAY, bonusType: 'Подмена', oldShkId: 1, newShkId: 2, bonusSumm: 1 }) } })),
  ...twoPages('/api/analytics/v1/measurement-penalties', (dimId) => ({ data: { reports: repeated(1000, { dimId, dtBonus: DAY, penaltyAmount: 1, reversalAmount: 0 }) } })),
  ...twoPages('/api/analytics/v1/warehouse-measurements', (dimId) => ({ data: { reports: repeated(1000, { dimId }) } })),
  ...twoPages('/api/analytics/v1/item-returns', (shkId) => ({ count: 3000, report: repeated(1000, { shkId, srid: `order-${shkId}` }) })),
  // These go on until 204, however short a page is.
  ...twoPages('/api/finance/v1/sales-reports/detailed', (rrdId) => [{ rrdId }]),
  ...twoPages('/api/finance/v1/acquiring/detailed', (rrdId) => [{ rrdId, acquiringFee: '1', acquiringFeeVat: '0' }]),
  // A third page would end the snapshot, and writing 400,000 rows takes longer than all the rest of this suite.
  refused('/api/analytics/v1/stocks-report/wb-warehouses'),
  refused('/api/analytics/v1/stocks-report/seller-warehouses'),
];

function twoPages(path: string, page: (number: number) => unknown): Fault[] {
  return [1, 2].map((at) => answering(path, at, { status: 200, body: page(at) }));
}

function refused(path: string): Fault {
  return answering(path, 3, { status: REFUSED_STATUS, body: { title: 'forbidden', detail: 'scope is not allowed for this resource' } });
}

function answering(path: string, at: number, answer: FaultAnswer): Fault {
  return { match: { path }, at, answer };
}

function repeated(count: number, row: object): object[] {
  return new Array<object>(count).fill(row);
}
