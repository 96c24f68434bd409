import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { fbsOrders } from '.';

export const words: WordsOf<typeof fbsOrders> = {
  title: 'FBS orders',
  row: 'one assembly order: one piece that you assemble yourself',
  columns: {
    createdAt: { header: 'Created', note: 'When the assembly order came, Moscow time.' },
    supplierStatus: { header: 'State', note: 'Where the order stands with you: new, being assembled, on its way or cancelled.' },
    wbStatus: { header: 'State at WB', note: 'What Wildberries does with it: at work, sorted, at a pick-up point, bought, cancelled. Renewed for orders of the last 90 days.' },
    article: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    techSize: columns.techSize,
    barcode: columns.barcode,
    convertedPrice: columns.convertedPrice,
    warehouseName: columns.sellerWarehouse,
    offices: { header: 'Bring it to', note: 'WB warehouses or pick-up points where the goods are to be brought.' },
    supplyId: columns.fbsSupplyId,
    isZeroOrder: columns.isZeroOrder,
    isCancellable: { header: 'May be cancelled', note: '“yes” while you can still cancel the order.' },
    currency: columns.currency,
    price: columns.salePrice,
    saleCurrency: columns.saleCurrency,
    scanPrice: { header: 'Acceptance price', note: '₽. What acceptance of the order cost. Empty until WB has accepted it.' },
    cargoType: columns.cargoType,
    crossBorderType: { header: 'Cross-border', note: 'Whether the order goes to another country.' },
    isB2B: columns.isB2b,
    colorCode: columns.colorCode,
    comment: columns.buyerComment,
    rid: columns.srid,
    id: columns.assemblyId,
    orderUid: columns.orderUid,
    chrtId: columns.chrtId,
    warehouseId: columns.sellerWarehouseId,
  },
  values: {
    supplierStatus: columns.supplierStatuses,
    wbStatus: columns.wbStatuses,
    cargoType: columns.cargoTypes,
    crossBorderType: { 0: 'No', 1: 'Yes' },
  },
};
