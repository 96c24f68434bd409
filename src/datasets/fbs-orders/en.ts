import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { fbsOrders } from '.';

export const words: WordsOf<typeof fbsOrders> = {
  title: 'FBS orders',
  row: 'one assembly order: one piece that you assemble yourself',
  columns: {
    ...columns.assembly,
    offices: { header: 'Bring it to', note: 'WB warehouses or pick-up points where the goods are to be brought.' },
    supplyId: columns.fbsSupplyId,
    isCancellable: { header: 'May be cancelled', note: '“yes” while you can still cancel the order.' },
    scanPrice: { header: 'Acceptance price', note: '₽. What acceptance of the order cost. Empty until WB has accepted it.' },
    crossBorderType: { header: 'Cross-border', note: 'Whether the order goes to another country.' },
    isB2B: columns.isB2b,
    colorCode: columns.colorCode,
    comment: columns.buyerComment,
    orderUid: columns.orderUid,
  },
  values: {
    supplierStatus: columns.supplierStatuses,
    wbStatus: columns.wbStatuses,
    cargoType: columns.cargoTypes,
    crossBorderType: { 0: 'No', 1: 'Yes' },
  },
};
